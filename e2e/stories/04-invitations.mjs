import assert from "node:assert/strict";
import { agree, begin, digits, follow, heading, invite, kept, link, reads, tap, typeCode } from "../lib/deeds.mjs";

export const name = "invitations that are wrong, taken back, too old, altered or used leave nothing behind; side by side, the right one opens";

export async function run(world) {
  const mara = await world.person({ name: "Mara" });
  const tom = await world.person({ name: "Tom", viewport: { width: 320, height: 640 } });
  const vera = await world.person({ name: "Vera", dark: true });
  for (const person of [mara, tom, vera]) person.forgive(/status of 4(04|09|10|29)/);
  await begin(tom, { name: "Tom" });
  await begin(vera, { name: "Vera" });
  const before = Object.keys(await kept(tom));
  const refused = async (id) => {
    await heading(tom, id);
    await tom.page.getByText(tom.words["pair-nothing-left"]).waitFor();
    await tom.look(id);
    await tap(tom, "button", "guest-not-now");
    assert.deepEqual(Object.keys(await kept(tom)), before, `${id} left something behind`);
  };

  // Mara and Tom sit side by side: the picture comes at once.
  await begin(mara, { name: "Mara", who: "both" });
  await heading(mara, "invite-scan");
  await mara.look("side by side");
  const first = await link(mara);

  // What is no invitation, and what is none of this house.
  await follow(tom, new URL("/join#AAAA", world.base).href);
  await refused("pair-unreadable");
  await follow(tom, first.slice(0, -6));
  await refused("pair-unreadable");
  await tom.open("/join");
  await tom.page.locator("#code").fill("12345");
  await tap(tom, "button", "guest-open");
  await tom.look("a code that is too short");
  await typeCode(tom, "9999 123456");
  await refused("pair-gone");

  // Mara takes hers back: nobody comes in with it any more.
  await tap(mara, "button", "invite-stop");
  await mara.page.locator("#link").waitFor({ state: "detached" });
  await follow(tom, first);
  await tap(tom, "button", "guest-come-in");
  await refused("pair-stopped");

  // A day later it is too old.
  const second = await invite(mara);
  await tom.page.clock.install({ time: Date.now() + 2 * 24 * 3600 * 1000 });
  await follow(tom, second);
  await refused("pair-expired");
  await tom.page.clock.setSystemTime(Date.now());

  // Somebody in between changes what the two devices say to one another.
  await tom.page.route("**/v1/mailboxes/*/*", async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    if (route.request().method() === "GET" && body.length > 40) body[body.length - 20] ^= 1;
    await route.fulfill({ response: answer, body });
  });
  await follow(tom, second);
  await tap(tom, "button", "guest-come-in");
  await refused("pair-tampered");
  await tom.page.unroute("**/v1/mailboxes/*/*");

  // With one that was tried, nobody comes in a second time.
  await follow(vera, second);
  await tap(vera, "button", "guest-come-in");
  await reads(vera, new RegExp([vera.words["pair-used"], vera.words["pair-gone"], vera.words["pair-stopped"]].join("|")));

  // No, stop: what the screens say differs, or somebody has second thoughts.
  await follow(tom, await invite(mara));
  await tap(tom, "button", "guest-come-in");
  await digits(tom);
  await digits(mara);
  await tap(mara, "button", "compare-no");
  await heading(tom, "pair-stopped");

  // One opens: Tom reloads in the middle, comes in, and the invitation is used up.
  const last = await invite(mara);
  await follow(tom, last);
  await tom.page.reload();
  await tom.stands();
  await follow(tom, last);
  await tap(tom, "button", "guest-look-first");
  await tom.look("look first");
  await tap(tom, "button", "guest-come-in");
  assert.equal(await digits(tom), await digits(mara));
  await agree(tom, mara);
  await follow(vera, last);
  await tap(vera, "button", "guest-come-in");
  await reads(vera, new RegExp([vera.words["pair-used"], vera.words["pair-gone"]].join("|")));
  await mara.open("/place");
  await reads(mara, /Tom/);
}
