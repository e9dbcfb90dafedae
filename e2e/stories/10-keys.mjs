import assert from "node:assert/strict";
import { addDevice, begin, follow, heading, lamp, makeWords, nameDevice, reads, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "Mara adds a tablet, removes her phone, makes recovery words, loses everything and comes back; two phones compare";
export const timeout = 600_000;

const said = {
  shared: "the soup that smelled of thyme",
  after: "a heron on the breakwater",
  answer: "the first plums",
  back: "the window stood open all night",
  ahead: "rain on the tin roof",
};

export async function run(world) {
  const small = { width: 320, height: 640 };
  const phone = await world.person({ name: "Mara phone", viewport: small });
  const tablet = await world.person({ name: "Mara tablet" });
  const tom = await world.person({ name: "Tom", dark: true });
  for (const person of [phone, tablet, tom]) person.forgive(/status of 4(01|03|04|09|10|29)/);

  await begin(phone, { name: "Mara" });
  await begin(tom, { name: "Tom" });
  await shareAPlace(phone, tom);
  await lamp(phone, { word: "Rough", good: said.shared, both: true });

  await aTabletComes(phone, tablet, tom);
  await thePhoneGoes(phone, tablet, tom);
  const words = await wordsOnPaper(tablet);
  const back = await everythingIsLost(world, tablet, tom, words);
  await twoPhones(back, tom);
  await oneMore(world, back, words);
}

/** By link and digits. It shows what the phone shares, and Tom is told nothing. */
async function aTabletComes(phone, tablet, tom) {
  await phone.open("/devices");
  await phone.look("one device");
  await addDevice(phone, tablet, "Tablet in the kitchen");
  await tablet.open("/");
  await tablet.page.getByText(said.shared).first().waitFor();
  await phone.open("/devices");
  await phone.page.getByText("Tablet in the kitchen").first().waitFor();
  await reads(phone, /Added: Tablet in the kitchen/);
  await phone.look("two devices");

  // What was done stands on Today until she says that she knows, and in the list for good.
  await phone.open("/");
  await heading(phone, "keys-history-title");
  await phone.look("news of a device");
  await tap(phone, "button", "keys-news-know");
  await phone.page.getByRole("heading", { name: phone.words["keys-history-title"] }).waitFor({ state: "detached" });
  await phone.open("/");
  await phone.page.getByText(said.shared).first().waitFor();
  assert.equal(await phone.page.getByRole("heading", { name: phone.words["keys-history-title"] }).count(), 0);
  await tom.open("/");
  await tom.page.getByText(said.shared).waitFor();
  assert.ok(!(await tom.page.locator("body").innerText()).includes("Tablet"));
}

/** She removes the phone from the tablet. From then on the phone reads nothing new; the others go on. */
async function thePhoneGoes(phone, tablet, tom) {
  await tablet.open("/devices");
  const gone = tablet.page.locator("main li.card").filter({ hasNotText: "Tablet in the kitchen" });
  await tablet.offline(true);
  await gone.getByRole("button", { name: tablet.words["keys-remove"], exact: true }).click();
  await reads(tablet, /reads nothing that is written from now on/);
  await tablet.look("before removing");
  await gone.getByRole("button", { name: tablet.words["keys-remove-do"] }).click();
  await tablet.page.getByText(tablet.words["keys-going"]).waitFor();
  await tablet.look("being removed");
  await tablet.offline(false);
  await gone.waitFor({ state: "detached", timeout: 70_000 });
  await reads(tablet, /Removed: /);

  await lamp(tablet, { good: said.after, both: true });
  await tom.open("/");
  await tom.page.getByText(said.after).waitFor();
  await lamp(tom, { word: "Calm", good: said.answer, both: true });
  await tablet.open("/");
  await tablet.page.getByText(said.answer).waitFor();
  await phone.open("/");
  await phone.page.getByText(said.shared).first().waitFor();
  await phone.page.waitForTimeout(3000);
  for (const words of [said.after, said.answer]) assert.equal(await phone.page.getByText(words).count(), 0, words);
  // The relay lets it in no more, and with that it cannot be told why. Every screen says so.
  const banner = phone.page.locator(".notices .banner").filter({ hasText: phone.words["sync-refused-do"] });
  await banner.waitFor();
  await phone.look("on the phone that was removed");
  await phone.open("/trouble");
  await banner.waitFor();
  await phone.look("trouble on the phone that was removed");
  await tablet.open("/");
  const know = tablet.page.getByRole("button", { name: tablet.words["keys-news-know"] });
  await know.click();
  await know.waitFor({ state: "detached" });
}

/** On the third day they are offered, once. They are made; three are asked for, and wrong ones are met kindly. */
async function wordsOnPaper(tablet) {
  const { page, words } = tablet;
  const days = (ago) => new Date(Date.now() - ago * 24 * 3600 * 1000).toISOString().slice(0, 10);
  await page.evaluate((day) => localStorage.setItem("leeward.first", day), days(1));
  await tablet.open("/");
  await page.getByText(said.after).first().waitFor();
  await page.waitForTimeout(500);
  assert.equal(await page.getByText(words["keys-offer"]).count(), 0, "offered on the second day");
  await page.evaluate((day) => localStorage.setItem("leeward.first", day), days(3));
  await tablet.open("/");
  await page.getByText(words["keys-offer"]).waitFor();
  await tablet.look("words are offered");
  await tap(tablet, "button", "do-not-now");
  await page.getByText(words["keys-offer"]).waitFor({ state: "detached" });
  await tablet.open("/words");
  await page.getByText(words["keys-words-none"]).waitFor();
  await tablet.look("about words");
  const paper = await makeWords(tablet, async (drawn) => {
    await tap(tablet, "button", "keys-words-again");
    await tablet.look("24 words");
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".paper").isVisible());
    assert.equal(await page.locator("main > :visible:not(.paper)").count(), 0, "only the sheet is printed");
    await page.screenshot({ path: `${tablet.world.out}/sheet.png`, fullPage: true });
    await page.pdf({ path: `${tablet.world.out}/sheet.pdf` });
    await page.emulateMedia({ media: null });
    await tap(tablet, "button", "keys-words-written");
    for (const field of await page.locator("main input[id^=word-]").all()) await field.fill(drawn[0] === "zebra" ? "zero" : "zebra");
    await tap(tablet, "button", "do-keep-this");
    await page.getByText(words["keys-check-wrong"]).waitFor();
    await tablet.look("three words");
  });
  await tablet.look("words are kept");
  return paper;
}

/** A fresh browser, and the paper. */
async function everythingIsLost(world, tablet, tom, words) {
  await tablet.context.close();
  const mara = await world.person({ name: "Mara again", viewport: { width: 320, height: 640 } });
  mara.forgive(/status of 4(01|03|04|09|10|29)/);
  const { page } = mara;
  await mara.open("/");
  await tap(mara, "link", "begin-have-words");
  await mara.look("coming back");
  const field = page.getByLabel(mara.words["keys-recover-field"]);
  await field.fill(words.with(4, "lighthouse").join("  "));
  await tap(mara, "button", "keys-recover-find");
  await reads(mara, /Word 5 is in no list: lighthouse/);
  await field.fill(words.slice(0, 20).join(" "));
  await tap(mara, "button", "keys-recover-find");
  await reads(mara, /Here are: 20/);
  await mara.look("words that do not fit");
  const other = (at) => words.findIndex((word) => word !== words[at]);
  await field.fill(words.with(0, words[other(0)]).with(other(0), words[0]).join(" "));
  await tap(mara, "button", "keys-recover-find");
  await page.getByText(mara.words["keys-recover-checksum"]).waitFor();

  // As the picture on the sheet has it.
  await follow(mara, new URL(`/recover#${words.join("-")}`, world.base).href);
  assert.ok(!page.url().includes("#"), "the words stay in the address");
  assert.equal(await field.inputValue(), words.join(" "));
  await tap(mara, "button", "keys-recover-find");
  await heading(mara, "keys-found-ask");
  await mara.look("found");
  await page.getByRole("button", { name: mara.words["keys-found-lost"] }).click();
  await heading(mara, "keys-returned");
  await mara.look("returned");
  await nameDevice(mara, "New phone");
  await page.getByText(said.after).first().waitFor();
  await page.getByText(said.answer).first().waitFor();
  await mara.look("everything is back");

  await lamp(mara, { good: said.back, both: true });
  await tom.open("/");
  await tom.page.getByText(said.back).waitFor({ timeout: 70_000 });
  await mara.open("/devices");
  await page.getByText("New phone").first().waitFor();
  await reads(mara, /Came back by recovery words: New phone/);
  assert.equal(await page.locator("main li.card").count(), 1);
  return mara;
}

/** The same; then Tom loses the network while Mara goes on. */
async function twoPhones(mara, tom) {
  const shows = async (person) => {
    await person.open("/place");
    await tap(person, "link", "compare-phones");
    await person.page.getByRole("radio", { name: person.words["keys-compare-other"], exact: true }).check();
    return (await person.page.locator("#link").textContent()).trim();
  };
  const compared = async (person, link, id) => {
    await follow(person, link);
    await person.page.getByText(person.words[id]).waitFor();
  };
  await reads(mara, /./);
  const link = await shows(mara);
  await mara.look("comparing");
  await compared(tom, link, "keys-same");
  await tom.look("the same");
  await compared(mara, await shows(tom), "keys-same");

  await tom.offline(true);
  await lamp(mara, { good: said.ahead, both: true });
  await reads(mara, new RegExp(mara.words["sync-up-to-date"]));
  const ahead = await shows(mara);
  await tom.page.getByLabel(tom.words["keys-compare-field"]).fill(ahead);
  await tap(tom, "button", "compare-open");
  await tom.page.getByText(tom.words["keys-this-behind"]).waitFor();
  await tom.look("behind");
  const behind = (await tom.page.locator("#link").textContent()).trim();
  await compared(mara, behind, "keys-they-behind");
  await tom.page.getByLabel(tom.words["keys-compare-field"]).fill("nothing of the kind");
  await tap(tom, "button", "compare-open");
  await tom.page.getByText(tom.words["keys-not-comparison"]).waitFor();
  await tom.offline(false);
}

/** New words close the old ones. Who comes back beside a device compares with it before anything is written. */
async function oneMore(world, mara, old) {
  await mara.open("/words");
  await mara.page.getByText(mara.words["keys-words-old"]).waitFor();
  await mara.look("changing the words");
  const fresh = await makeWords(mara);
  assert.notDeepEqual(fresh, old);
  await reads(mara, new RegExp(mara.words["keys-words-kept"]));

  const second = await world.person({ name: "Mara second", locale: "de-DE" });
  second.forgive(/status of 4(01|03|04|09|10|29)/);
  const { page, words } = second;
  const comes = async (with24) => {
    await second.open("/recover");
    await page.getByLabel(words["keys-recover-field"]).fill(with24.join("\n"));
    await tap(second, "button", "keys-recover-find");
  };
  await comes(old);
  await page.getByText(words["keys-fail-not-found"]).waitFor();
  await second.look("old words");
  await comes(fresh);
  await page.getByRole("button", { name: words["keys-found-have"] }).click();
  await heading(second, "keys-returned");
  await tap(second, "button", "compare-go-on");
  await heading(second, "keys-first-title");
  await second.look("compare first");
  await tap(second, "button", "keys-first-none");
  await page.getByText(words["keys-first-warn"]).waitFor();
  await second.look("no other phone");
  await second.open("/lamp");
  await page.getByRole("textbox").first().fill("too early");
  await tap(second, "button", "do-keep-this");
  await page.getByText(words["error-compare-first"]).waitFor();

  await mara.open("/devices");
  await mara.page.locator("main li.card").nth(1).waitFor();
  await tap(mara, "link", "compare-phones");
  const link = (await mara.page.locator("#link").textContent()).trim();
  await follow(second, link);
  await page.getByText(words["keys-same"]).or(page.getByText(words["keys-they-behind"])).waitFor();
  await lamp(second, { good: "now", both: false });
  await page.getByText("now", { exact: true }).first().waitFor();

  // Somebody who has no other phone at hand may go on, once it was said what that means.
  const third = await world.person({ name: "Mara third" });
  third.forgive(/status of 4(01|03|04|09|10|29)/);
  await follow(third, new URL(`/recover#${fresh.join("-")}`, world.base).href);
  await tap(third, "button", "keys-recover-find");
  await third.page.getByRole("button", { name: third.words["keys-found-have"] }).click();
  await tap(third, "button", "compare-go-on");
  await tap(third, "button", "keys-first-none");
  await tap(third, "button", "keys-first-go");
  await third.page.getByRole("heading", { name: third.words["keys-first-title"] }).waitFor({ state: "detached" });
  await third.page.getByText("now", { exact: true }).first().waitFor();
  await lamp(third, { good: "at last", both: true });
}
