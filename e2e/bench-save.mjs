// How long it takes from the tap on the button that keeps a lamp until the app says that it is saved, which it says
// when the lamp is durable on this device. Beside it, what the browser's storage takes by itself for records of the
// same sizes.

import { begin, kept } from "./lib/deeds.mjs";
import { watch } from "./lib/measure.mjs";
import { findChromium, quantile, row } from "./lib/tools.mjs";
import { World } from "./lib/world.mjs";

const LAMPS = 400;

const world = await World.start("bench-save", { chromium: findChromium() });
try {
  const mara = await world.person({ name: "Mara" });
  await begin(mara, { name: "Mara" });
  await mara.open("/lamp");
  const { page, words } = mara;
  const saved = new RegExp(words["saved-only-me"]);
  const good = page.getByRole("textbox").first();
  const button = page.getByRole("button", { name: words["do-keep-this"], exact: true });
  const before = await kept(mara);
  const [toSaid, toDrawn, raw] = [[], [], []];
  let sizes;
  for (let count = 0; count < LAMPS; count += 1) {
    await good.fill(`The light on the water this morning, and number ${count} of the things that were good`);
    // A person lifts the hand from the keys; by then the draft is stored, and its transaction is over.
    await stored(page);
    const seen = await watch(page, "[role=status]", saved);
    await button.click();
    const { tapped, said, drawn } = await seen();
    toSaid.push(said - tapped);
    toDrawn.push(drawn - tapped);
    sizes ??= writtenFirst(before, await kept(mara));
    raw.push(await plainWrite(page, sizes));
  }
  const settings = `${LAMPS} lamps`;
  row(`tap to saved, p50 (${settings})`, rounded(quantile(toSaid, 0.5)), "ms");
  row("tap to saved, p99", rounded(quantile(toSaid, 0.99)), "ms", { most: 50 });
  row("tap to saved, slowest", rounded(Math.max(...toSaid)), "ms");
  row("tap to the frame that shows it, p50", rounded(quantile(toDrawn, 0.5)), "ms");
  row("tap to the frame that shows it, p99", rounded(quantile(toDrawn, 0.99)), "ms");
  row(`plain write of ${sizes.join(" + ")} B, strict, p50`, rounded(quantile(raw, 0.5)), "ms");
  row("plain write, p99", rounded(quantile(raw, 0.99)), "ms");
  world.settle();
} finally {
  await world.end();
}

/** Waits until all that the app has handed to its storage is there: a reading transaction comes after those that write. */
async function stored(page) {
  await page.evaluate(async () => {
    const done = (request, event) => new Promise((resolve) => (request[event] = () => resolve(request.result)));
    globalThis.leewardRecords ??= await done(indexedDB.open("leeward"), "onsuccess");
    const reading = globalThis.leewardRecords.transaction("records");
    reading.objectStore("records").count();
    await done(reading, "oncomplete");
  });
}

/** The sizes of the records that keeping a lamp wrote: the lamp itself, and the heads of its space. */
function writtenFirst(before, after) {
  const added = Object.keys(after).filter((key) => !(key in before) && key.startsWith("tail/"));
  const heads = Object.keys(after).filter((key) => key.startsWith("heads/"));
  return [...added, ...heads].map((key) => after[key]);
}

/** Milliseconds for what a lamp asks of the storage, with nothing around it: one read, the records, one removal. */
async function plainWrite(page, sizes) {
  return page.evaluate(async (sizes) => {
    const opened = () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("bench");
        request.onupgradeneeded = () => request.result.createObjectStore("records");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    globalThis.benchRecords ??= await opened();
    const values = sizes.map((size) => crypto.getRandomValues(new Uint8Array(size)));
    globalThis.benchCount = (globalThis.benchCount ?? 0) + 1;
    const began = performance.now();
    const writing = globalThis.benchRecords.transaction("records", "readwrite", { durability: "strict" });
    const store = writing.objectStore("records");
    store.get("writer");
    store.delete("draft");
    values.forEach((value, at) => store.put(value, at === 0 ? `tail/${globalThis.benchCount}` : `heads/${at}`));
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
    return performance.now() - began;
  }, sizes);
}

/** One digit after the point. */
function rounded(ms) {
  return Math.round(ms * 10) / 10;
}
