import assert from "node:assert/strict";
import { begin, heading, saved, tap } from "../lib/deeds.mjs";

export const name = "a lock: by a passphrase and a passkey, guesses that wait, locking by itself, and one thing open in other hands";

const SECRET = "the heron stood on the breakwater";
const WORDS = "thyme in the soup";

export async function run(world) {
  for (const locale of ["en-GB", "ar"]) {
    const mara = await world.person({ name: `Mara ${locale.slice(0, 2)}`, locale, viewport: { width: 390, height: 844 } });
    await begin(mara, { name: "Mara" });
    await mara.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await mara.open("/lamp");
    await mara.page.getByRole("radio").first().check();
    await mara.page.getByRole("textbox").first().fill(SECRET);
    await tap(mara, "button", "do-keep-this");
    await saved(mara);
    await sets(mara);
    await guesses(mara);
    await handsOver(mara);
    if (locale !== "ar") await locksByItself(mara);
    await removes(mara);
  }
  // Browsers make passkeys for names, not for numbers.
  const ana = await world.person({ name: "Ana", locale: "es-ES", host: "localhost" });
  await begin(ana, { name: "Ana" });
  await ana.open("/lock");
  await twice(ana, WORDS, WORDS);
  await says(ana, "lock-is-set");
  await withAPasskey(ana);
}

/** Sets it: first too short, then not twice the same, then well. */
async function sets(mara) {
  const { page, words } = mara;
  await mara.open("/settings");
  await page.locator('main a[href="/lock"]').click();
  await mara.look("setting the lock");
  await twice(mara, "short", "short");
  await says(mara, "lock-short");
  await twice(mara, WORDS, `${WORDS} `);
  await says(mara, "lock-differ");
  const field = page.locator("#new");
  assert.equal(await field.getAttribute("type"), "password");
  await page.getByRole("button", { name: words["lock-show"] }).first().click();
  assert.equal(await field.getAttribute("type"), "text");
  await twice(mara, WORDS, WORDS);
  await says(mara, "lock-is-set");
  await mara.look("the lock is set");
}

async function twice({ page, words }, once, again) {
  await page.locator("#new").fill(once);
  await page.locator("#again").fill(again);
  await page.getByRole("button", { name: words["lock-set"], exact: true }).click();
}

/** A reload leads to the lock; wrong guesses wait, also after another reload; the right one leads to where she was. */
async function guesses(mara) {
  const { page, words } = mara;
  await mara.open("/lamp");
  await locked(mara);
  await mara.look("locked");
  assert.equal(await page.locator("nav").count(), 0);
  for (let guess = 0; guess < 2; guess += 1) {
    await opensWith(mara, "thyme in the tea");
    await says(mara, "lock-wrong");
  }
  await opensWith(mara, "thyme in the tea");
  await page.getByRole("timer").waitFor();
  await page.reload();
  await page.getByRole("timer").waitFor();
  await opensWith(mara, WORDS);
  await locked(mara);
  await mara.look("waiting");
  await page.getByRole("timer").waitFor({ state: "detached" });

  // What is for everyone stays open.
  await page.locator('main a[href="/safety"]').click();
  await page.waitForURL("**/safety");
  await page.getByRole("button", { name: words["nav-back"], exact: true }).click();
  await locked(mara);
  await opensWith(mara, WORDS);
  await page.locator("main textarea, main input[type=text]").first().waitFor();
  assert.equal(new URL(page.url()).pathname, "/lamp");
  assert.match(await everything(page), new RegExp(SECRET));
}

/** Hands over the lamp. Nothing else is there: not by links, by Back, by a typed address or by loading anew. */
async function handsOver(mara) {
  const { page } = mara;
  await mara.open("/more");
  await locked(mara);
  await opensWith(mara, WORDS);
  await tap(mara, "link", "more-hand-over");
  await mara.look("handing over");
  await handsOverThing(mara, 1);
  await page.getByText(mara.words["hand-only"]).waitFor();
  await page.locator("main textarea, main input[type=text]").first().waitFor();
  assert.match(await everything(page), new RegExp(SECRET));
  await mara.look("handed over");
  assert.equal(await page.locator("nav").count(), 0);
  await page.locator(".brand").click();
  await closed(mara);
  await mara.look("nothing else is open");
  for (const path of ["/settings", "/show", "/lock", "/table", "/more", "/hand-over", "/place", "/invite", "/lamp/2026-11-20"]) {
    await page.evaluate((to) => {
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }, path);
    await closed(mara);
  }
  await tap(mara, "link", "hand-back");
  await page.locator("main textarea, main input[type=text]").first().waitFor();
  for (let back = 0; back < 3; back += 1) {
    await page.goBack();
    await closed(mara);
  }
  await page.reload();
  await locked(mara);
  await mara.open("/lamp");
  await locked(mara);
  const tab = await mara.tab("/lamp");
  await tab.locator("main h1").waitFor();
  assert.doesNotMatch(await everything(tab), new RegExp(SECRET));
  await tab.getByRole("button", { name: mara.words["tab-open-here"], exact: true }).click();
  await tab.locator("#passphrase").waitFor();
  assert.doesNotMatch(await everything(tab), new RegExp(SECRET));
  await tab.close();
  await mara.open("/more");
  await opensWith(mara, WORDS);
  await heading(mara, "more-title");

  // What she shows in large letters, and the table, likewise; and ending it leads through the lock.
  for (const [nth, path, shown] of [[0, "/show", ".aloud"], [2, "/table", "textarea"]]) {
    await tap(mara, "link", "more-hand-over");
    await handsOverThing(mara, nth);
    await page.waitForURL(`**${path}`);
    await page.locator(`main ${shown}`).first().waitFor();
    await mara.look(`handed over ${path.slice(1)}`);
    await page.locator(".brand").click();
    await closed(mara);
    await tap(mara, "button", "hand-unlock");
    await locked(mara);
    await mara.open("/more");
    await opensWith(mara, WORDS);
    await heading(mara, "more-title");
  }
}

async function handsOverThing({ page, words }, nth) {
  await page.getByRole("radio").nth(nth).check();
  await page.getByRole("button", { name: words["hand-do"], exact: true }).click();
}

/** Five minutes without touch; a minute less is not enough. What she was writing is there again. */
async function locksByItself(mara) {
  const { page } = mara;
  await mara.open("/table");
  await opensWith(mara, WORDS);
  await page.locator("main textarea").first().fill("half a sentence");
  await later(page, 4);
  await page.waitForTimeout(2500);
  assert.equal(await page.locator("#passphrase").count(), 0, "four minutes are not five");
  await page.keyboard.press("Shift");
  await later(page, 8);
  await page.waitForTimeout(2500);
  assert.equal(await page.locator("#passphrase").count(), 0, "it was touched");
  await later(page, 14);
  await locked(mara);
  assert.equal(new URL(page.url()).pathname, "/table");
  await opensWith(mara, WORDS);
  assert.equal(await page.locator("main textarea").first().inputValue(), "half a sentence");
  // At once, also without a network.
  await mara.open("/more");
  await opensWith(mara, WORDS);
  await mara.offline(true);
  await tap(mara, "button", "more-lock-now");
  await locked(mara);
  await opensWith(mara, WORDS);
  await heading(mara, "more-title");
  await mara.offline(false);
}

/** The page's clock goes on by so many minutes from now, until the page is loaded anew. */
async function later(page, minutes) {
  await page.evaluate((ms) => {
    globalThis.realNow ??= Date.now;
    Date.now = () => globalThis.realNow() + ms;
  }, minutes * 60_000);
}

/** One more way, with the browser's own authenticator, and without it again. */
async function withAPasskey(ana) {
  const { page, context } = ana;
  const cdp = await context.newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const options = { protocol: "ctap2", ctap2Version: "ctap2_1", transport: "internal", hasResidentKey: true, hasUserVerification: true, hasPrf: true, isUserVerified: true, automaticPresenceSimulation: true };
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", { options });
  await ana.open("/lock");
  await opensWith(ana, WORDS);
  await page.locator("#now").fill(WORDS);
  await tap(ana, "button", "lock-passkey-add");
  await says(ana, "lock-passkey-added");
  await ana.look("a passkey");
  await page.reload();
  await locked(ana);
  await ana.look("locked, with a passkey");
  await tap(ana, "button", "lock-use-passkey");
  await heading(ana, "more-lock");
  await cdp.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
  await cdp.send("WebAuthn.addVirtualAuthenticator", { options });
  await page.reload();
  await locked(ana);
  await tap(ana, "button", "lock-use-passkey");
  await says(ana, "lock-passkey-not");
  await opensWith(ana, WORDS);
  await page.locator("#now").fill(WORDS);
  await tap(ana, "button", "lock-passkeys-forget");
  await says(ana, "lock-passkeys-forgotten");
  await cdp.detach();
}

/** Changing and removing ask for the passphrase. */
async function removes(mara) {
  const { page } = mara;
  await mara.open("/lock");
  await opensWith(mara, WORDS);
  await page.locator("#now").fill("thyme in the tea");
  await tap(mara, "button", "lock-remove");
  await says(mara, "lock-wrong");
  await page.locator("#now").fill(WORDS);
  await page.locator("#new").fill("two herons today");
  await page.locator("#again").fill("two herons today");
  await tap(mara, "button", "lock-change");
  await says(mara, "lock-changed");
  await page.locator("#now").fill("two herons today");
  await tap(mara, "button", "lock-remove");
  await says(mara, "lock-removed");
  await mara.open("/lamp");
  await page.locator("main textarea, main input[type=text]").first().waitFor();
  assert.match(await everything(page), new RegExp(SECRET));
}

async function opensWith({ page, words }, passphrase) {
  await page.locator("#passphrase").fill(passphrase);
  await page.getByRole("button", { name: words["lock-open"], exact: true }).click();
}

/** The lock stands there, and nothing of what is behind it. */
async function locked(mara) {
  await heading(mara, "lock-locked");
  const shown = await everything(mara.page);
  for (const word of [SECRET, "Mara", "Ana"]) assert.ok(!shown.includes(word), `the lock shows ${word}`);
}

/** One thing is open, and this is not it. */
async function closed(mara) {
  await mara.page.getByRole("heading", { name: mara.words["hand-only"] }).waitFor();
  const shown = await everything(mara.page);
  for (const word of [SECRET, "Mara"]) assert.ok(!shown.includes(word), `it shows ${word}`);
}

async function says({ page, words }, id) {
  await page.getByRole("status").filter({ hasText: words[id] }).first().waitFor();
}

/** All text and all that stands in fields, and the title. */
async function everything(page) {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea")].map((field) => field.value);
    return [document.title, document.body.innerText, ...fields].join("\n");
  });
}
