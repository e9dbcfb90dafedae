// How long it takes from the tap on the button that keeps a lamp, shown to both, until the other's screen has drawn
// its words: two browsers, both online, one relay, one machine. Beside it, when the writer's own app says that it is
// saved, and an empty question to the same server.

import { setTimeout as sleep } from "node:timers/promises";
import { agree, begin, follow, invite, nameIs, tap } from "./lib/deeds.mjs";
import { watch } from "./lib/measure.mjs";
import { findChromium, quantile, row } from "./lib/tools.mjs";
import { World } from "./lib/world.mjs";

const LAMPS = 100;
// A relay lets one device write once a second for long.
const PAUSE_MS = 1_000;

const world = await World.start("bench-live", { chromium: findChromium() });
try {
  const mara = await world.person({ name: "Mara" });
  const tom = await world.person({ name: "Tom" });
  // Who waits at a mailbox hears now and then that nothing is in it.
  for (const person of [mara, tom]) person.forgive(/status of 404/);
  await pair(mara, tom);
  await tom.open("/");
  await mara.open("/lamp");
  const { page, words } = mara;
  const audience = page.getByRole("group", { name: words["audience-ask"], exact: true });
  await audience.getByRole("radio", { name: words["audience-both"] }).check();
  const good = page.getByRole("textbox").first();
  const button = page.getByRole("button", { name: words["do-keep-this"], exact: true });
  const [toSaid, toDrawn, toTheirs, afterSaid, echo] = [[], [], [], [], []];
  for (let count = 0; count < LAMPS; count += 1) {
    const text = `a heron on the breakwater, for the ${count}. time`;
    await good.fill(text);
    await sleep(PAUSE_MS);
    const mine = await watch(page, "[role=status]", new RegExp(words["saved-both"]));
    const theirs = await watch(tom.page, "main", new RegExp(text));
    await button.click();
    const [here, there] = [await mine(), await theirs()];
    toSaid.push(here.said - here.tapped);
    toDrawn.push(here.drawn - here.tapped);
    toTheirs.push(there.drawn - here.tapped);
    afterSaid.push(there.said - here.said);
    echo.push(await emptyQuestion(page));
  }
  const two = (what, samples) => {
    row(`${what}, p50`, rounded(quantile(samples, 0.5)), "ms");
    row(`${what}, p99`, rounded(quantile(samples, 0.99)), "ms");
  };
  two(`tap to drawn on the other's screen (${LAMPS} lamps)`, toTheirs);
  two("tap to drawn on one's own screen", toDrawn);
  two("tap to saved on one's own device", toSaid);
  two("saved here to read there", afterSaid);
  two("empty question to the server", echo);
  world.settle();
} finally {
  await world.end();
}

/** Mara begins and invites, Tom comes in by the link. */
async function pair(mara, tom) {
  await begin(mara, { name: "Mara" });
  await follow(tom, await invite(mara));
  await tap(tom, "button", "guest-come-in");
  await nameIs(tom, "Tom");
  await agree(mara, tom);
}

/** Milliseconds for a request that asks nothing, with a connection that is open already. */
async function emptyQuestion(page) {
  return page.evaluate(async () => {
    const began = performance.now();
    await (await fetch("/v1/health", { cache: "no-store" })).arrayBuffer();
    return performance.now() - began;
  });
}

/** One digit after the point. */
function rounded(ms) {
  return Math.round(ms * 10) / 10;
}
