// Plays the stories in e2e/stories in a real browser against the real server.
//
//     node e2e/run.mjs [WORD]      only stories whose file's name contains WORD
//     node e2e/run.mjs --shipped   only those that say something of the app as people get it, which is in parts
//
// A story exports `name`, `run(world)`, and perhaps `timeout` in milliseconds, and `shipped`: true for one that is
// played with either build of the app, "only" for one that needs the app in parts. They are played two at a time, each
// with a server and browsers of its own. Pictures of every screen are kept in e2e/out where WORD is given or
// LEEWARD_PICTURES is set.

import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { findChromium, within } from "./lib/tools.mjs";
import { World } from "./lib/world.mjs";

const folder = join(import.meta.dirname, "stories");
const shipped = process.argv[2] === "--shipped";
const wanted = shipped ? "" : (process.argv[2] ?? "");
const files = (await readdir(folder)).filter((file) => file.endsWith(".mjs") && file.includes(wanted)).sort();
const chromium = findChromium();
const keepsPictures = wanted !== "" || Boolean(process.env.LEEWARD_PICTURES);
const AT_ONCE = 2;
let [passed, failed] = [0, 0];

const queue = [...files];
const player = async () => {
  for (let file = queue.shift(); file; file = queue.shift()) await tell(file);
};
await Promise.all(Array.from({ length: AT_ONCE }, player));
if (files.length === 0) console.log(`no story has ${JSON.stringify(wanted)} in its name`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || files.length === 0 ? 1 : 0);

async function tell(file) {
  const story = await import(join(folder, file));
  if (shipped ? !story.shipped : story.shipped === "only" && wanted === "") return;
  const began = Date.now();
  const fault = await play(basename(file, ".mjs"), story);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (fault) {
    failed += 1;
    console.log(`FAILED  ${story.name} (${seconds} s)\n${fault.stack ?? fault}`);
  } else {
    passed += 1;
    console.log(`ok      ${story.name} (${seconds} s)`);
  }
}

async function play(label, story) {
  let world;
  try {
    world = await World.start(label, { chromium, keepsPictures });
    await within(story.timeout ?? 600_000, story.run(world), story.name);
    world.settle();
  } catch (fault) {
    await world?.lastPictures();
    if (world?.server.said) console.log(`the server said:\n${world.server.said}`);
    return fault;
  } finally {
    await world?.end().catch((fault) => console.log(`ending: ${fault}`));
  }
}
