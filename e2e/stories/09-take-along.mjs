import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { begin, heading, lamp, reads, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "she takes everything along as one file, deletes it from her phone, and brings it to a new one; a wrong passphrase and a cut file change nothing";
export const timeout = 300_000;

const SECRET = "the heron stood on the breakwater";
const REGRET = "I should not have said this";
const PASSPHRASE = "nine grey herons at dawn";

export async function run(world) {
  const mara = await world.person({ name: "Mara" });
  const tom = await world.person({ name: "Tom" });
  for (const person of [mara, tom]) person.forgive(/status of 4(04|10|29)/);
  await begin(mara, { name: "Mara" });
  await begin(tom, { name: "Tom" });
  await shareAPlace(mara, tom);
  await erased(mara, tom);
  await lamp(mara, { good: SECRET, both: true });
  await lamp(tom, { good: "soup with thyme", both: true });
  await mara.page.getByText("soup with thyme").waitFor();

  const file = await takenAlong(world, mara);
  await deleted(mara);
  await broughtIn(world, tom, file);
}

/** What she wishes she had not said is gone on both screens, and its form is as on a new day. */
async function erased(mara, tom) {
  const { page, words } = mara;
  await tom.open("/");
  await lamp(mara, { good: REGRET, both: true });
  await tom.page.getByText(REGRET).waitFor();
  await mara.open("/lamp");
  await page.getByText(words["erase-title"]).click();
  await mara.look("erase");
  await tap(mara, "button", "erase-do");
  await page.waitForURL((url) => url.pathname === "/");
  await page.getByText(REGRET).waitFor({ state: "detached" });
  await tom.page.getByText(REGRET).waitFor({ state: "detached" });
  await mara.open("/lamp");
  assert.equal(await page.getByRole("textbox").first().inputValue(), "");
  assert.equal(await page.getByText(words["erase-title"]).count(), 0, "there is nothing to erase");
}

/** Settings lead there; two passphrases that differ make nothing; then the file lies in the downloads. */
async function takenAlong(world, mara) {
  const { page, words } = mara;
  await mara.open("/settings");
  await page.getByRole("link", { name: words["more-take-along"] }).click();
  await heading(mara, "more-take-along");
  await page.locator("#passphrase").fill(PASSPHRASE);
  await page.locator("#again").fill("another");
  await tap(mara, "button", "archive-make");
  await says(mara, "archive-differ");
  await mara.look("take along");
  await page.locator("#again").fill(PASSPHRASE);
  const download = page.waitForEvent("download", { timeout: 60_000 });
  await tap(mara, "button", "archive-make");
  const made = await download;
  assert.match(made.suggestedFilename(), /^leeward-\d{4}-\d\d-\d\d\.age$/);
  await says(mara, "archive-done");
  const path = join(world.out, "taken.age");
  await made.saveAs(path);
  const bytes = await readFile(path);
  assert.ok(bytes.subarray(0, 31).toString().startsWith("age-encryption.org/v1\n-> scrypt"));
  assert.ok(!bytes.includes(SECRET));
  await mara.open("/");
  await page.getByText(SECRET).first().waitFor();
  return path;
}

/** Two steps, and the first can be taken back. Afterwards nothing is left, also not by another tab. */
async function deleted(mara) {
  const { page, words } = mara;
  const other = await mara.tab("/");
  await mara.open("/settings");
  // The other tab let this one take the vault, or has to give it back.
  const here = page.getByRole("button", { name: words["tab-open-here"], exact: true });
  const link = page.getByRole("link", { name: words["more-delete"] });
  await here.or(link).first().waitFor();
  if (await here.isVisible()) await here.click();
  await link.click();
  await tap(mara, "button", "delete-do");
  await mara.look("delete");
  await tap(mara, "button", "delete-no");
  await tap(mara, "button", "delete-do");
  await tap(mara, "button", "delete-yes");
  await heading(mara, "deleted-title");
  await mara.look("deleted");
  await other.close();
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    storage: Object.keys(localStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(left, { databases: [], storage: [], caches: [], workers: 0 });
  await page.evaluate(() => history.back());
  await heading(mara, "deleted-title");
  await mara.open("/");
  await page.getByRole("link", { name: words["do-begin"], exact: true }).waitFor();
  assert.ok(!(await page.locator("body").innerText()).includes(SECRET));
}

/** A new phone: foreign, cut, with a wrong passphrase, and then right. */
async function broughtIn(world, tom, path) {
  const phone = await world.person({ name: "Mara anew" });
  phone.forgive(/status of 4(04|10|29)/);
  const { page } = phone;
  const bytes = await readFile(path);
  const [cut, foreign] = [join(world.out, "cut.age"), join(world.out, "foreign.age")];
  await writeFile(cut, bytes.subarray(0, bytes.length - 100));
  await writeFile(foreign, "a picture of the harbour");
  await phone.open("/");
  await tap(phone, "link", "begin-have-copy");
  await heading(phone, "archive-in-title");
  await tap(phone, "button", "archive-in-do");
  await says(phone, "archive-in-none");
  for (const [file, words, id] of [
    [foreign, PASSPHRASE, "archive-foreign"],
    [path, "another passphrase", "archive-wrong-passphrase"],
    [cut, PASSPHRASE, "archive-damaged"],
  ]) {
    await page.locator("#file").setInputFiles(file);
    await page.locator("#passphrase").fill(words);
    await tap(phone, "button", "archive-in-do");
    await says(phone, id);
    await phone.look(id);
  }
  await page.locator("#file").setInputFiles(path);
  await page.locator("#passphrase").fill(PASSPHRASE);
  await tap(phone, "button", "archive-in-do");
  await page.getByText(SECRET).first().waitFor({ timeout: 60_000 });
  await page.getByText("soup with thyme").first().waitFor();
  await phone.open("/bring-in");
  await reads(phone, new RegExp(phone.words["archive-in-begun"].slice(0, 30)));

  // Both write, and each sees the other.
  await lamp(phone, { good: "a second heron", both: true });
  await tom.page.getByText("a second heron").first().waitFor();
  await lamp(tom, { good: "bread as well", both: true });
  await page.getByText("bread as well").first().waitFor();
}

async function says(person, id) {
  await person.page.getByRole("status").filter({ hasText: person.words[id] }).first().waitFor({ timeout: 60_000 });
}
