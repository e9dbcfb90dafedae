import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { begin, publish, tap } from "../lib/deeds.mjs";

export const name = "the app arrives, can be installed, opens without a network, and asks before it changes";

export const shipped = true;

export async function run(world) {
  await loadsWhatIsCounted(world);
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

/** What is fetched before the welcome stands, and before one can begin, is what the build lists, which is weighed. */
async function loadsWhatIsCounted(world) {
  const list = JSON.parse(await readFile(join(world.server.site, "assets.json"), "utf8"));
  const paths = (names) => names.map((name) => list.assets[name]).sort();
  const tom = await world.person({ name: "Tom", worker: false });
  await tom.context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("#app h1")) return;
      document.documentElement.dataset.welcome = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await tom.open();
  await tom.page.waitForSelector("html[data-welcome]", { state: "attached" });
  const before = () =>
    tom.page.evaluate(() => {
      const until = Number(document.documentElement.dataset.welcome);
      const first = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < until);
      // The browser asks for the manifest whenever it thinks fit; its weight is counted.
      return first.map(({ name }) => new URL(name).pathname).filter((path) => path !== "/manifest.webmanifest");
    });
  assert.deepEqual([...new Set(await before())].sort(), paths(list.first), "what is fetched before the welcome stands");
  await tap(tom, "link", "do-begin");
  await tom.page.getByLabel(tom.words["begin-name-field"]).fill("Tom");
  const all = await tom.page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  for (const path of paths(list.begin)) assert.ok(all.includes(path), `${path} was not needed to begin`);
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

/** Width and height that a PNG says it has. */
function pngSize(bytes) {
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
