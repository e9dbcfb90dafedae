import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export const name = "Mara begins alone, Tom comes in by a link, each shows the other how today is, offline and on";

const said = { mara: "the soup that smelled of thyme", tom: "a heron on the breakwater", kept: "nobody needs to know of the fall" };

export async function run(world) {
  const mara = await world.person({ name: "Mara" });
  const tom = await world.person({ name: "Tom", viewport: { width: 320, height: 640 }, dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(04|10)/);

  // Mara, alone.
  await begin(mara, "Mara Lindqvist");
  await choose(mara, "Just me");
  await choose(mara, "Rough");
  await choose(mara, "Keep me company");
  await heading(mara, "Shall we put it into words?");
  await reads(mara, /Today is rough\.\s+Keep me company\.\s+Nothing needs fixing\./u);
  await mara.look("words");
  await tap(mara, "link", "Keep for me");
  await mara.page.getByText("Your lamp today").waitFor();
  await mara.look("today alone");

  // She invites; Tom has never been here.
  await mara.open("/invite");
  await tap(mara, "button", "Make an invitation");
  await mara.page.locator("#link").waitFor({ state: "attached" });
  await mara.look("invitation");
  const link = (await mara.page.locator("#link").textContent()).trim();
  await tom.page.goto(link);
  await tom.stands();
  assert.ok(!tom.page.url().includes(link.split("#")[1]), "the secret stays in the address");
  await tom.page.getByText("would like to share a quiet place").waitFor();
  await tom.look("invited");
  await tap(tom, "button", "Come in");
  if (await tom.page.getByLabel("A name").isVisible().catch(() => false)) await nameIs(tom, "Tom Okafor");
  await tom.page.getByText("Do both screens say").waitFor();
  await mara.page.getByText("Do both screens say").waitFor();
  const digits = async (person) => (await person.page.locator(".digits").first().textContent()).replace(/\D/g, "");
  assert.equal(await digits(mara), await digits(tom));
  await tom.look("compare");
  await tap(tom, "button", "Yes");
  await tap(mara, "button", "Yes");
  for (const person of [mara, tom]) {
    await person.page.getByText("You share a place now.").first().waitFor();
    await person.open("/");
  }

  // Mara says more, for both; one thing she keeps.
  await lamp(mara, { good: said.mara, both: true });
  await tom.page.getByText(said.mara).waitFor();
  await tom.look("today, shown");
  await tap(tom, "button", "I’m coming");
  await mara.page.getByText("I’m coming").first().waitFor();

  // Both lose the network and go on writing.
  await mara.offline(true);
  await tom.offline(true);
  await lamp(tom, { word: "Calm", good: said.tom, both: true });
  await lamp(mara, { good: said.kept, both: false });
  await mara.killed("/");
  await mara.offline(false);
  await tom.offline(false);
  await mara.page.getByText(said.tom).waitFor();
  await mara.page.getByText(said.kept).waitFor();
  await tom.open("/");
  assert.equal(await tom.page.getByText(said.kept).count(), 0, "what is kept stays kept");
  assert.equal(await tom.page.getByText(said.mara).count(), 1, "what was shown stays");
  await mara.look("today of both");

  // Nothing of it can be read where the relay keeps it, while the app that is open shows it.
  await world.server.stop();
  for (const person of [mara, tom]) person.forgive(/ERR_CONNECTION_REFUSED|Failed to (fetch|load)|WebSocket connection/);
  const kept = await everything(world.server.data);
  for (const words of [...Object.values(said), "Lindqvist", "Okafor", "company", "rough"]) {
    assert.ok(!kept.includes(words), `the relay's folder holds ${JSON.stringify(words)}`);
  }
  assert.ok((await mara.page.textContent("main")).includes(said.tom), "the same words are found where the vault is open");
}

async function begin(person, words) {
  await person.open("/");
  await person.look("welcome");
  await tap(person, "link", "Begin");
  await nameIs(person, words);
  await heading(person, "How much is in you right now?");
  await choose(person, "Some");
  await heading(person, "Who is here?");
}

async function nameIs(person, words) {
  await person.page.getByLabel("A name").fill(words);
  await tap(person, "button", "Go on");
}

async function lamp(person, { word, good, both }) {
  await person.page.goto(new URL("/lamp", person.world.base).href);
  await person.stands();
  if (word) await person.page.getByText(word, { exact: true }).first().click();
  await person.page.getByRole("textbox").first().fill(good);
  const audience = person.page.getByRole("group", { name: "Who is this for?", exact: true });
  await audience.getByRole("radio", { name: both ? "Both of us" : "Only me" }).check();
  await tap(person, "button", "Keep this");
  await person.page.getByRole("status").filter({ hasText: /Saved here|Kept/ }).first().waitFor();
  await person.page.goto(new URL("/", person.world.base).href);
  await person.stands();
}

async function tap(person, role, name) {
  await person.page.getByRole(role, typeof name === "string" ? { name, exact: true } : { name }).first().click();
}

/** One of the large choices that go on by themselves. */
async function choose(person, words) {
  await person.page.locator("main .big", { hasText: words }).first().click();
}

/** The screen says this somewhere, whatever marks of direction stand between. */
async function reads(person, pattern) {
  await person.page.waitForFunction(
    ([source, flags]) => new RegExp(source, flags).test(document.querySelector("main").innerText.replace(/[\u2066-\u2069]/gu, "")),
    [pattern.source, pattern.flags],
  );
}

async function heading(person, name) {
  await person.page.getByRole("heading", { name }).waitFor();
}

/** All bytes of a folder, as text. */
async function everything(folder) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath ?? file.path, file.name), "latin1"));
  return (await Promise.all(texts)).join("\n");
}
