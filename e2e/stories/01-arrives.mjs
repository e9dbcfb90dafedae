import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { begin, tap } from "../lib/deeds.mjs";

export const name = "the app arrives, can be installed, opens without a network, and asks before it changes";

export async function run(world) {
  const mara = await world.person({ name: "Mara" });
  // The browser makes its own offers whenever it thinks fit, and one of them would take the place of the story's.
  await mara.context.addInitScript(() => {
    addEventListener("beforeinstallprompt", (offer) => offer.isTrusted && offer.stopImmediatePropagation(), true);
  });
  await mara.open();
  const { page } = mara;

  await worksOffline(page);
  const cdp = await mara.context.newCDPSession(page);
  const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors, [], "reasons against installing");
  const { errors, data } = await cdp.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data);
  for (const { src, sizes, type } of manifest.icons) {
    const answer = await page.request.get(new URL(src, world.base).href);
    assert.equal(answer.headers()["content-type"], type, src);
    if (type === "image/png") assert.equal(sizes, pngSize(await answer.body()), src);
  }

  // The browser can keep it among the device's own apps. It is said under More, and nowhere in the way.
  await begin(mara, { name: "Mara" });
  await mara.open("/more");
  const offered = page.getByRole("heading", { name: mara.words["install-title"] });
  await page.evaluate(() => {
    const offer = new Event("beforeinstallprompt", { cancelable: true });
    offer.prompt = () => (document.documentElement.dataset.asked = "yes");
    dispatchEvent(offer);
  });
  await offered.waitFor();
  await mara.look("more, with the offer");
  await tap(mara, "button", "install-do");
  await page.waitForSelector('html[data-asked="yes"]', { state: "attached" });
  await offered.waitFor({ state: "detached" });

  // The server goes; the app stays.
  await world.server.stop();
  mara.forgive(/ERR_CONNECTION_REFUSED|WebSocket connection|Failed to fetch/);
  await page.reload();
  await mara.stands();
  await page.goto(new URL("/more", world.base).href);
  await mara.stands();
  await world.server.run();

  // A new version comes. Nothing moves until Mara wants it.
  const before = await build(page);
  const after = await publish(world.server.site, before);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.waitForSelector('html[data-update="ready"]', { state: "attached" });
  assert.equal(await build(page), before);
  await page.evaluate(() => dispatchEvent(new Event("leeward:take-update")));
  await page.waitForSelector(`html[data-build="${after}"]`, { state: "attached" });
  await mara.stands();
  assert.deepEqual(await page.evaluate(() => caches.keys()), [`leeward-${after}`], "the old version's cache");

  // Words that need neither script nor account.
  const tom = await world.person({ name: "Tom", locale: "de-DE", script: false });
  await tom.open("/");
  await tom.page.locator("h1").waitFor();
  assert.equal(new URL(tom.page.url()).pathname, "/help/script");
  await tom.open("/safety");
  assert.equal(await tom.page.locator("h1").count(), 1);
  for (const path of ["/safety", "/who", "/help/script", "/help/browser", "/help/loading"]) {
    await mara.open(path);
    await mara.look(path.replaceAll("/", " ").trim());
  }
}

/** Waits until everything that the app needs is kept. */
async function worksOffline(page) {
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    return (await cache.keys()).map((request) => new URL(request.url).pathname);
  });
  for (const pattern of [/^\/$/, /app-.*\.wasm$/, /app-.*\.js$/, /app-.*\.css$/, /core-.*\.ftl$/, /catalogue-.*\.cbor$/]) {
    assert.ok(kept.some((path) => pattern.test(path)), `${pattern} is not kept: ${kept.join(" ")}`);
  }
}

function build(page) {
  return page.evaluate(() => document.documentElement.dataset.build);
}

/** Puts a new version into the site's folder: the same app under another build's name. */
async function publish(site, before) {
  const after = before.replace(/^./, (first) => (first === "0" ? "1" : "0"));
  for (const file of ["sw.js", "index.html"]) {
    const path = join(site, file);
    const text = (await readFile(path, "utf8")).replaceAll(before, after);
    for (const packed of [".br", ".gz"]) await rm(path + packed, { force: true });
    await writeFile(path, text);
  }
  return after;
}

/** Width and height that a PNG says it has. */
function pngSize(bytes) {
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
