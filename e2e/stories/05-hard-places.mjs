import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { begin, heading, lamp, reads, saved, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "two windows, a full disk, a relay that is killed, a browser that is killed, an address that is not safe: nothing that said saved is lost";

export async function run(world) {
  const seed = Number(process.env.LEEWARD_SEED ?? Date.now() % 1_000_000);
  console.log(`LEEWARD_SEED=${seed}`);
  const random = numbers(seed);
  const mara = await world.person({ name: "Mara" });
  const tom = await world.person({ name: "Tom" });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|04|10)|ERR_CONNECTION_REFUSED|Failed to (fetch|load)|WebSocket connection/);
  await begin(mara, { name: "Mara" });
  await begin(tom, { name: "Tom" });
  await shareAPlace(mara, tom);

  await twoWindows(mara);
  await fullDisk(mara);
  await killedRelay(world, mara, tom);
  await killedBrowser(mara, random);

  // A phone in the house opens the computer's address.
  const away = { args: ["--host-resolver-rules=MAP house.test 127.0.0.1"] };
  const phone = await world.person({ name: "phone", locale: "de-DE", viewport: { width: 320, height: 640 }, ...away });
  phone.forgive(/Cross-Origin-Opener-Policy header has been ignored/);
  await phone.page.goto(`http://house.test:${world.server.port}/`);
  await heading(phone, "insecure-title");
  await phone.look("not safe");
}

/** A second window asks to be let in; the first gives way with what it had, and may take it back. */
async function twoWindows(mara) {
  await mara.open("/lamp");
  await mara.page.getByRole("textbox").first().fill("half a senten");
  const second = await mara.tab("/lamp");
  await second.getByRole("heading", { name: mara.words["tab-title"] }).waitFor();
  const first = mara.page;
  mara.page = second;
  await mara.look("open in another window");
  await tap(mara, "button", "tab-open-here");
  await second.getByRole("textbox").first().waitFor();
  assert.equal(await second.getByRole("textbox").first().inputValue(), "half a senten");
  await first.getByText(mara.words["tab-moved"]).waitFor();
  mara.page = first;
  await tap(mara, "button", "tab-open-here");
  await second.getByText(mara.words["tab-moved"]).waitFor();
  await second.close();
}

/** The disk is full: it is said, and what was typed is still there and can be kept later. */
async function fullDisk(mara) {
  // A browser that has just started knows nothing yet of room that there was before.
  await mara.reopen("/safety");
  const cdp = await mara.context.newCDPSession(mara.page);
  const origin = new URL(mara.page.url()).origin;
  await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await mara.open("/lamp");
  const field = mara.page.getByRole("textbox").first();
  await field.fill("a full sentence, and the disk is as full");
  await tap(mara, "button", "do-keep-this");
  await mara.page.getByText(mara.words["store-full"]).first().waitFor();
  await mara.look("the disk is full");
  assert.equal(await field.inputValue(), "a full sentence, and the disk is as full");
  await cdp.send("Storage.overrideQuotaForOrigin", { origin });
  await tap(mara, "button", "do-keep-this");
  await saved(mara);
  await mara.open("/");
  await mara.page.getByText("a full sentence, and the disk is as full").waitFor();
}

/** The relay is killed and comes back with what it had acknowledged; meanwhile both go on writing. */
async function killedRelay(world, mara, tom) {
  await lamp(mara, { good: "before the storm", both: true });
  await tom.open("/");
  await tom.page.getByText("before the storm").waitFor();
  await world.server.stop({ kill: true });
  await lamp(mara, { good: "in the middle of it", both: true });
  await lamp(tom, { good: "a candle", both: true });
  await mara.open("/");
  await reads(mara, new RegExp(mara.words["sync-unreachable"]));
  await mara.look("the relay does not answer");
  await world.server.run();
  await mara.page.getByText("a candle").waitFor({ timeout: 70_000 });
  await tom.open("/");
  await tom.page.getByText("in the middle of it").waitFor({ timeout: 70_000 });
  await reads(mara, new RegExp(mara.words["sync-up-to-date"]));
}

/** What said "saved" is there after the browser was killed, at whatever moment. What did not may be, and whole. */
async function killedBrowser(mara, random) {
  const { words } = mara;
  let before = "in the middle of it";
  for (let round = 1; round <= 4; round += 1) {
    const good = `round ${round}, whole`;
    await mara.open("/lamp");
    await mara.page.getByRole("textbox").first().fill(good);
    await tap(mara, "button", "do-keep-this");
    const waits = random() < 0.5;
    if (waits) await saved(mara);
    await sleep(Math.floor(random() * 20));
    await mara.killed("/lamp");
    const field = mara.page.getByRole("textbox").first();
    await field.waitFor();
    await mara.open("/");
    await mara.page.getByText(words["today-lamp-mine"]).waitFor();
    const there = (await mara.page.getByText(good).count()) > 0;
    assert.ok(there || !waits, `${good} said saved, and is gone`);
    assert.ok(there || (await mara.page.getByText(before).count()) > 0, `neither ${good} nor ${before} is there`);
    if (there) before = good;
  }
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function numbers(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
