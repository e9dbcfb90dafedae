// What people do in the app, in whichever language they have it.

import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Begins: a name, how much energy there is (0 a little, 1 some, 2 enough), and who is here ("alone" or "both"). */
export async function begin(person, { name, energy = 1, who = "alone" }) {
  await person.open("/");
  await tap(person, "link", "do-begin");
  await nameIs(person, name);
  await heading(person, "begin-energy-ask");
  await person.page.locator("main .big").nth(energy).click();
  await heading(person, "begin-who-ask");
  await person.page.locator("main .big").nth(who === "alone" ? 0 : 1).click();
  await person.page.getByRole("heading", { name: person.words["begin-who-ask"] }).waitFor({ state: "detached" });
}

/** Gives a name where one is asked for. */
export async function nameIs(person, name) {
  await person.page.getByLabel(person.words["begin-name-field"]).fill(name);
  await tap(person, "button", "do-next");
}

/** Makes an invitation by link. Gives the link. */
export async function invite(person) {
  await person.open("/invite");
  await tap(person, "button", "invite-make");
  return link(person);
}

/** The link of the invitation that is on the screen. */
export async function link(person) {
  await person.page.locator("#link").waitFor({ state: "attached" });
  return (await person.page.locator("#link").textContent()).trim();
}

/** Opens a link that somebody sent. */
export async function follow(person, address) {
  await person.page.goto("about:blank");
  await person.page.goto(address);
  await person.stands();
}

/** Types a code that somebody said. */
export async function typeCode(person, code) {
  await person.open("/join");
  await person.page.locator("#code").fill(code);
  await tap(person, "button", "guest-open");
}

/** Waits until a person is asked to compare. Gives the digits. */
export async function digits(person) {
  const shown = person.page.locator("main .digits").filter({ hasText: /^\D*\d{3}\D*\d{3}\D*$/ });
  await tapped(person, "button", "compare-yes").waitFor();
  return (await shown.first().textContent()).replace(/\D/g, "");
}

/** Both say that the digits are the same, and share a place. */
export async function agree(...people) {
  for (const person of people) await tap(person, "button", "compare-yes");
  for (const person of people) await heading(person, "compare-done");
}

/** A guest follows a host's link, compares, and shares a place with them. Who has no name yet gives one. */
export async function shareAPlace(host, guest, name) {
  await follow(guest, await invite(host));
  await tap(guest, "button", "guest-come-in");
  if (name) await nameIs(guest, name);
  assert.equal(await digits(guest), await digits(host));
  await agree(guest, host);
}

/** Adds a device: `other` is a browser on which nobody has begun. It is called `name` afterwards. */
export async function addDevice(person, other, name) {
  await person.open("/devices/add");
  await tap(person, "button", "keys-add-make");
  await follow(other, await link(person));
  await tap(other, "button", "keys-join-do");
  assert.equal(await digits(other), await digits(person));
  for (const one of [other, person]) await tap(one, "button", "compare-yes");
  await heading(other, "keys-join-done");
  await heading(person, "keys-add-done");
  await nameDevice(other, name);
}

/** Says what a device is called, where that is asked. */
export async function nameDevice(person, name) {
  await person.page.getByLabel(person.words["keys-name-ask"]).fill(name);
  await tap(person, "button", "more-name-keep");
  await person.page.getByLabel(person.words["keys-name-ask"]).waitFor({ state: "detached" });
}

/** Makes recovery words and keeps them; `check` is called where three of them are asked for. Gives the 24. */
export async function makeWords(person, check = async () => {}) {
  await person.open("/words");
  const make = (id) => person.page.getByRole("button", { name: person.words[id], exact: true });
  await make("keys-words-make").or(make("keys-words-make-new")).click();
  await person.page.locator("main .stack > .numbered > li").nth(23).waitFor();
  const words = await person.page.locator("main .stack > .numbered > li").allTextContents();
  await tap(person, "button", "keys-words-written");
  await heading(person, "keys-check-title");
  await check(words);
  for (const field of await person.page.locator("main input[id^=word-]").all()) {
    const at = Number((await field.getAttribute("id")).slice("word-".length));
    await field.fill(words[at - 1]);
  }
  await tap(person, "button", "do-keep-this");
  await person.page.getByText(person.words["keys-words-have"]).waitFor();
  return words;
}

/** Fills in today's lamp: `word` as its label, `good` in own words, for both or for oneself. Goes back to today when it is saved. */
export async function lamp(person, { word, good, both }) {
  const { page, words } = person;
  await person.open("/lamp");
  if (word) await page.getByText(word, { exact: true }).first().click();
  if (good) await page.getByRole("textbox").first().fill(good);
  const audience = page.getByRole("group", { name: words["audience-ask"], exact: true });
  await audience.getByRole("radio", { name: words[both ? "audience-both" : "audience-only-me"] }).check();
  await tap(person, "button", "do-keep-this");
  await saved(person);
  await person.open("/");
}

/** Waits until the app says that something is saved. */
export async function saved(person) {
  await person.page.getByRole("status").filter({ hasText: person.words["is-saved-here"] }).first().waitFor();
}

/** Presses what has the words of a message. */
export async function tap(person, role, id) {
  await tapped(person, role, id).click();
}

function tapped(person, role, id) {
  return person.page.getByRole(role, { name: person.words[id], exact: true }).first();
}

/** Waits for a heading with the words of a message. */
export async function heading(person, id) {
  await person.page.getByRole("heading", { name: person.words[id] }).first().waitFor();
}

/** Waits until a screen says something anywhere, whatever marks of direction stand between. */
export async function reads(person, pattern) {
  await person.page.waitForFunction(
    ([source, flags]) => new RegExp(source, flags).test(document.querySelector("main").innerText.replace(/[\u2066-\u2069]/gu, "")),
    [pattern.source, pattern.flags],
  );
}

/** The names of all records that a person's browser keeps, and how many bytes each has. */
export async function kept(person) {
  return person.page.evaluate(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("leeward"));
    const store = database.transaction("records").objectStore("records");
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    database.close();
    return Object.fromEntries(keys.map((key, at) => [key, values[at].byteLength]));
  });
}

/** Puts a new version into the site's folder: the same app under another build's name. */
export async function publish(site, before) {
  const after = before.replace(/^./, (first) => (first === "0" ? "1" : "0"));
  for (const file of ["sw.js", "index.html"]) {
    const path = join(site, file);
    const text = (await readFile(path, "utf8")).replaceAll(before, after);
    for (const packed of [".br", ".gz"]) await rm(path + packed, { force: true });
    await writeFile(path, text);
  }
  return after;
}
