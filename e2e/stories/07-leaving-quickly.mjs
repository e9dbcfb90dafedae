import assert from "node:assert/strict";
import { begin, saved, tap } from "../lib/deeds.mjs";

export const name = "she leaves the screen at once, by button and by key, and Back shows nothing; the tab and the icon take another name";

const SECRET = "the heron stood on the breakwater";

export async function run(world) {
  for (const locale of ["en-GB", "ar"]) {
    const mara = await world.person({ name: `Mara ${locale.slice(0, 2)}`, locale, viewport: { width: 390, height: 700 } });
    await begin(mara, { name: "Mara" });
    await mara.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await mara.open("/lamp");
    await mara.page.getByRole("textbox").first().fill(SECRET);
    await tap(mara, "button", "do-keep-this");
    await saved(mara);
    await byButton(mara);
    await byKey(mara);
    await underAnotherName(world, mara);
  }
  await withoutScript(world, await world.person({ name: "Tom", locale: "de-DE", script: false }));
}

/** From a screen with her words on it, with more of the app behind her in the tab's history. */
async function byButton(mara) {
  const { page } = mara;
  await mara.open("/more");
  await tap(mara, "link", "nav-today");
  await page.getByText(SECRET).first().waitFor();
  await page.mouse.wheel(0, 2000);
  await mara.look("a screen with words");
  await gone(mara, () => tap(mara, "button", "leave-quickly"));
  await backShowsNothing(mara);
  await mara.open("/");
  await page.getByText(SECRET).first().waitFor();
}

/** In the middle of writing: the first two presses are the field's and the browser's own, and what was typed comes back. */
async function byKey(mara) {
  const { page } = mara;
  await mara.open("/table");
  const field = page.getByRole("textbox").first();
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await field.fill("half a senten");
  await field.press("Escape");
  await field.press("Escape");
  await field.press("Shift");
  await field.press("Escape");
  await field.press("a");
  assert.equal(new URL(page.url()).pathname, "/table", "other keys between");
  assert.match(await field.inputValue(), /^half a sentena?$/);
  await field.fill("half a sentence");
  await gone(mara, async () => {
    for (let time = 0; time < 3; time += 1) await page.keyboard.press("Escape");
  });
  await backShowsNothing(mara);
  await mara.open("/table");
  await field.waitFor({ state: "attached" });
  assert.equal(await field.inputValue(), "half a sentence", "what was typed is still there");
}

/** Leaves. What is there from the same moment on, until the next page comes, shows nothing; then an empty page stands there. */
async function gone(mara, leave) {
  const { page } = mara;
  // Runs before the browser draws again, and keeps what it finds where the next page cannot sweep it away.
  await page.evaluate(() => {
    new MutationObserver(() => {
      const drawn = [document.body, ...document.body.querySelectorAll("*")].filter((element) => element.checkVisibility());
      sessionStorage.setItem("at once", JSON.stringify({ drawn: drawn.length, title: document.title }));
    }).observe(document.documentElement, { attributeFilter: ["data-left"] });
  });
  await leave();
  await page.waitForURL("**/away");
  await page.waitForLoadState();
  const atOnce = await page.evaluate(() => JSON.parse(sessionStorage.getItem("at once")));
  assert.deepEqual(atOnce, { drawn: 0, title: "" });
  await empty(mara);
}

/** The page that is left tells nothing. */
async function empty({ page, words }) {
  const { text, title, links } = await page.evaluate(() => ({
    text: document.body.innerText.trim(),
    title: document.title,
    links: document.querySelectorAll("a, img, script").length,
  }));
  assert.deepEqual({ text, title, links }, { text: "", title: words["away-title"], links: 0 });
}

/** However often she or another goes back in this tab. */
async function backShowsNothing(mara) {
  const { page } = mara;
  const steps = await page.evaluate(() => history.length);
  assert.ok(steps > 2, "places of the app lie behind her");
  for (let step = 0; step < 3; step += 1) {
    const visited = [];
    const visit = (frame) => visited.push(new URL(frame.url()).pathname);
    page.on("framenavigated", visit);
    const loaded = page.waitForEvent("load");
    await page.evaluate(() => history.back());
    await loaded;
    // The app would have drawn itself by then.
    await page.waitForTimeout(500);
    page.off("framenavigated", visit);
    assert.equal(visited.at(-1), "/away", `Back led over ${visited.join(" ")}`);
    await empty(mara);
  }
}

/** Another name: at once, after a reload from the first moment, in the manifest, and back again. */
async function underAnotherName(world, mara) {
  const { page, words } = mara;
  await mara.open("/settings");
  const choice = page.getByRole("group", { name: words["more-alias"], exact: true });
  await choice.getByRole("radio", { name: words["more-alias-weather"] }).check();
  await mara.look("settings under another name");
  await standsAs(world, mara, words["more-alias-weather"], "/weather");

  // From the first moment on, in the tab and on the page.
  await page.addInitScript(() => {
    globalThis.seen = new Set();
    const look = () => {
      if (document.title) globalThis.seen.add(document.title);
      for (const { href } of document.querySelectorAll("link[rel=icon]")) globalThis.seen.add(new URL(href).pathname);
      for (const { src } of document.querySelectorAll("img")) globalThis.seen.add(new URL(src).pathname);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  await mara.open("/");
  await page.getByText(SECRET).first().waitFor();
  const seen = await page.evaluate(() => [...globalThis.seen]);
  assert.ok(seen.length > 0);
  for (const what of seen) assert.match(what, new RegExp(`^${words["more-alias-weather"]}$|/icons-weather-`), seen.join(" "));
  await standsAs(world, mara, words["more-alias-weather"], "/weather");
  await mara.look("today under another name");

  await mara.open("/settings");
  await choice.getByRole("radio", { name: words["app-name"] }).check();
  await standsAs(world, mara, `${words["more-settings"]} · ${words["app-name"]}`, "/");
}

/** The title, the word at the top, and what the browser would keep the app by. */
async function standsAs(world, { page, context, words }, title, id) {
  assert.equal(await page.title(), title);
  const name = id === "/" ? words["app-name"] : title;
  assert.equal((await page.locator(".brand").innerText()).trim(), name);
  assert.equal(await page.locator(".brand svg").count(), id === "/" ? 1 : 0);
  const cdp = await context.newCDPSession(page);
  const { errors, data } = await cdp.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data);
  // The app's own manifest has one name in every language.
  assert.equal(manifest.id, id);
  if (id !== "/") assert.deepEqual([manifest.name, manifest.short_name], [name, name]);
  for (const { src, type } of manifest.icons) {
    const answer = await page.request.get(new URL(src, world.base).href);
    assert.equal(answer.headers()["content-type"], type, src);
  }
  assert.deepEqual((await cdp.send("Page.getInstallabilityErrors")).installabilityErrors, []);
  await cdp.detach();
}

/** The plain page on safety has the same way out. */
async function withoutScript(world, tom) {
  await tom.open("/safety");
  await tom.page.getByRole("link", { name: tom.words["leave-quickly"], exact: true }).click();
  await tom.page.waitForURL("**/away");
  assert.equal(await tom.page.title(), tom.words["away-title"]);
  assert.equal(await tom.page.locator("body > *").count(), 0);
}
