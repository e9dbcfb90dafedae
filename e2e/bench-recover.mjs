// How long it takes until two people's years are back on a new device by recovery words: from the tap that lets it in
// until a frame shows what both wrote last and all is said to be at rest. $COMEBACK plays the years natively and fills
// the server's real relay with them. Beside it, a plain download of the same bytes, from the same relay, by the same
// kind of socket, in the same browser; what goes beyond that is work.

import { execFileSync } from "node:child_process";
import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { heading, tap } from "./lib/deeds.mjs";
import { findChromium, quantile, row } from "./lib/tools.mjs";
import { World } from "./lib/world.mjs";

const EVENTS = 50_000;
const RETURNS = 3;
const DOWNLOADS = 3;
/** Nobody waits longer. */
const PATIENCE_MS = 180_000;
// Which program plays the years and fills the relay.
const program = process.env.COMEBACK ?? join(import.meta.dirname, "../target/release/examples/comeback");

const world = await World.start("bench-recover", { chromium: findChromium() });
try {
  const { server } = world;
  const [filled, out] = [join(server.home, "filled"), join(server.home, "comeback")];
  const { assets } = JSON.parse(await readFile(join(server.site, "assets.json"), "utf8"));
  const words = [join(server.site, assets["catalogue.cbor"]), EVENTS, filled, out].map(String);
  console.log(execFileSync(program, words, { encoding: "utf8", timeout: 900_000 }).trim());
  const years = JSON.parse(await readFile(out, "utf8"));

  const [all, downloads] = [[], []];
  for (let count = 0; count < RETURNS; count += 1) {
    // Whoever comes back changes what the relay holds.
    await server.stop();
    await rm(server.data, { recursive: true, force: true });
    await cp(filled, server.data, { recursive: true });
    await server.run();
    if (count === 0) {
      const stranger = await world.person({ name: "a stranger" });
      await stranger.open("/");
      for (let time = 0; time <= DOWNLOADS; time += 1) downloads.push(await stranger.page.evaluate(download, years.sockets));
      await stranger.context.close();
    }
    all.push(await comeBack(count, years));
  }
  const middle = (samples) => Math.round(quantile(samples, 0.5));
  const plain = middle(downloads.slice(1).map(({ ms }) => ms));
  row("events", years.events, "");
  row("envelopes", years.envelopes, "");
  row("bytes downloaded", downloads[0].bytes, "B");
  row(`back by recovery words, p50 (${RETURNS} new devices)`, middle(all), "ms");
  row("slowest", Math.round(Math.max(...all)), "ms");
  row(`plain download, p50 (${DOWNLOADS} downloads)`, plain, "ms");
  row("work beyond the download, p50", middle(all) - plain, "ms", { most: 5_000 });
  world.settle();
} finally {
  await world.end();
}

/** On a new device, by the words. Milliseconds from the tap that lets it in. */
async function comeBack(count, { words, mine, theirs }) {
  const mara = await world.person({ name: `Mara, ${count + 1}`, timezone: "Etc/GMT-1" });
  const { page, words: says } = mara;
  // Which entry token lets her in is tried from the newest epoch down.
  mara.forgive(/status of 401/);
  await mara.open("/recover");
  await page.getByLabel(says["keys-recover-field"]).fill(words);
  await tap(mara, "button", "keys-recover-find");
  await heading(mara, "keys-found-ask");
  await page.evaluate(clock);
  await page.getByRole("button", { name: says["keys-found-lost"] }).click();
  await heading(mara, "keys-returned");
  // She looks at Today at once, without loading the app anew.
  await page.locator("header .brand").click();
  const took = await page.evaluate(({ texts, patience }) => globalThis.shows(texts, patience), {
    texts: [mine, theirs, says["sync-up-to-date"]],
    patience: PATIENCE_MS,
  });
  await mara.look("everything is back");
  await mara.context.close();
  return took;
}

/** Runs in the page before the tap: `shows(texts)` tells how long after the tap a frame showed all of them. */
function clock() {
  let tapped;
  addEventListener("click", (event) => (tapped ??= event.timeStamp), { capture: true });
  globalThis.shows = async (texts, patience) => {
    while (performance.now() - tapped < patience) {
      const said = document.body.textContent;
      if (texts.every((text) => said.includes(text))) {
        return new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - tapped)));
        });
      }
      await new Promise((later) => setTimeout(later, 5));
    }
    throw new Error(`not all is there: ${document.body.innerText}`);
  };
}

/** Runs in a page: everything that the relay holds, taken in and not looked at. */
async function download(sockets) {
  const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => Number.parseInt(pair, 16));
  const hex = (part) => Array.from(part, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const began = performance.now();
  const sizes = sockets.map(
    ({ path, hello, end }) =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(new URL(path, location.href.replace(/^http/, "ws")));
        let size = 0;
        socket.binaryType = "arraybuffer";
        socket.onopen = () => socket.send(bytes(hello));
        socket.onclose = () => reject(new Error(`${path} was closed after ${size} bytes`));
        socket.onmessage = ({ data }) => {
          size += data.byteLength;
          if (!hex(new Uint8Array(data).slice(-64)).includes(end)) return;
          socket.onclose = null;
          socket.close();
          resolve(size);
        };
      }),
  );
  const all = await Promise.all(sizes);
  return { ms: performance.now() - began, bytes: all.reduce((sum, size) => sum + size) };
}
