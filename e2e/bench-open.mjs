// How long it takes to open the app on a phone that has years behind it: from the navigation to the frame that shows
// what the other said last. The vault is the real engine's: $YEARS plays the years of two people natively, and its
// records are put where the app keeps them. Beside it, an empty page of the same server, and the app where nobody has
// begun.

import { execFileSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findChromium, quantile, row } from "./lib/tools.mjs";
import { World } from "./lib/world.mjs";

const EVENTS = 50_000;
const OPENINGS = 20;
const STARTS = 5;
// Which program plays the years.
const program = process.env.YEARS ?? join(import.meta.dirname, "../target/release/examples/years");

const world = await World.start("bench-open", { chromium: findChromium() });
try {
  // Civil time as in the vault, so that today is the same day.
  const mara = await world.person({ name: "Mara", timezone: "Etc/GMT-1" });
  await mara.open("/");
  await mara.page.evaluate(() => navigator.serviceWorker.ready);
  await mara.page.addInitScript(clock);
  const empty = await times(mara, "/v1/health", null);
  const fresh = await times(mara, "/", mara.words["do-begin"]);
  const vault = await years(world.server);
  await mara.page.goto(new URL("/v1/health", world.base).href);
  await fill(mara.page, vault.key, vault.records);
  // The relay of this bench knows nothing of these years; without a network nobody asks it.
  await mara.offline(true);
  const opened = await times(mara, "/", vault.shown);
  const started = [];
  for (let count = 0; count < STARTS; count += 1) {
    await mara.context.close();
    await mara.launch();
    await mara.page.addInitScript(clock);
    await mara.offline(true);
    started.push(await opening(mara, "/", vault.shown));
  }
  row(`opening ${vault.events} events, p50 (${OPENINGS} openings, warm profile)`, rounded(quantile(opened, 0.5)), "ms", { most: 300 });
  row("opening, fastest", rounded(Math.min(...opened)), "ms");
  row("opening, slowest", rounded(Math.max(...opened)), "ms");
  row(`opening first of all after the browser was started, p50 (${STARTS} starts)`, rounded(quantile(started, 0.5)), "ms");
  row("opening the app where nobody has begun, p50", rounded(quantile(fresh, 0.5)), "ms");
  row("opening an empty page, p50", rounded(quantile(empty, 0.5)), "ms");
} finally {
  await world.end();
}

/** What `opening` takes, again and again; the first time warms up. */
async function times(person, path, text) {
  const found = [];
  for (let count = 0; count <= OPENINGS; count += 1) found.push(await opening(person, path, text));
  return found.slice(1);
}

/** Milliseconds from navigation, out of a blank page, until a frame shows `text`, or until an empty page is loaded. */
async function opening(person, path, text) {
  const { page } = person;
  await page.goto("about:blank");
  await sleep(500);
  await page.goto(new URL(path, person.world.base).href);
  const took = await page.evaluate((text) => globalThis.shows(text), text);
  // What is read behind the first screen is no part of the next opening.
  await sleep(500);
  return took;
}

/** Runs in each page before anything else: `shows(text)` tells when a frame first showed that text. */
function clock() {
  const loaded = new Promise((resolve) => addEventListener("load", () => resolve(performance.now())));
  const frames = [];
  const look = () => {
    const text = document.body?.textContent ?? "";
    requestAnimationFrame(() => setTimeout(() => frames.push([performance.now(), text])));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  globalThis.shows = async (text) => {
    if (text === null) return loaded;
    const patience = performance.now() + 30_000;
    while (performance.now() < patience) {
      const frame = frames.find(([, seen]) => seen.includes(text));
      if (frame) return frame[0];
      await new Promise((later) => setTimeout(later, 5));
    }
    throw new Error(`no frame shows ${JSON.stringify(text)}: ${frames.at(-1)?.[1]}`);
  };
}

/** Plays the years. Gives the vault's key, its sealed records, and a text that its first screen shows. */
async function years({ home, site }) {
  const { assets } = JSON.parse(await readFile(join(site, "assets.json"), "utf8"));
  const out = join(home, "years");
  const words = [join(site, assets["catalogue.cbor"]), EVENTS, out].map(String);
  console.log(execFileSync(program, words, { encoding: "utf8", timeout: 300_000 }).trim());
  const [key, shown, ...lines] = (await readFile(out, "utf8")).trim().split("\n");
  await rm(out);
  const records = lines.map((line) => line.split(" ")).map(([name, bytes]) => [name, base64(bytes)]);
  return { key: base64(key), shown, records, events: EVENTS };
}

function base64(hex) {
  return Buffer.from(hex, "hex").toString("base64");
}

/** Puts a vault where the app has one: its key wrapped as the app wraps it, and its records. */
async function fill(page, key, records) {
  await page.evaluate(async (key) => {
    const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const wrapping = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = new TextEncoder().encode("leeward v1 vault key");
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, wrapping, bytes(key)));
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open("leeward");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    globalThis.write = (store, entries) =>
      new Promise((resolve, reject) => {
        const writing = database.transaction(store, "readwrite");
        for (const [name, value] of entries) writing.objectStore(store).put(value, name);
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
    globalThis.bytes = bytes;
    await globalThis.write("lock", [["vault key", { key: wrapping, iv, sealed }]]);
  }, key);
  for (let at = 0; at < records.length; at += 20) {
    await page.evaluate(
      (part) => globalThis.write("records", part.map(([name, value]) => [name, globalThis.bytes(value)])),
      records.slice(at, at + 20),
    );
  }
}

/** One digit after the point. */
function rounded(ms) {
  return Math.round(ms * 10) / 10;
}
