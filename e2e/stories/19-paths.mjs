import assert from "node:assert/strict";
import { begin, heading, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "Working something out step by step, and a pause: apart, together, put down, taken up again, also without a network, and once in Arabic";
export const timeout = 600_000;

const said = {
  name: "Sunday lunch at my parents’",
  hers: "the pans, the talking, and I cannot leave the table",
  like: "like standing in a harbour with all horns blowing",
  his: "she goes quiet and I do not know whether to stay",
  feels: "too loud, and shut in",
  when: "when everybody talks at once",
  almost: "too loud, and watched",
  quiet: "a walk to the pier between the courses",
  sign: "a sign under the table, and we go",
  mine: "I talked over it",
  missed: "that it had been a bad night",
  need: "ten minutes without words",
  protecting: "the little strength that is left",
};

export async function run(world) {
  for (const locale of ["en", "ar"]) await story(world, locale);
}

async function story(world, locale) {
  const mara = await world.person({ name: "Mara", locale });
  const tom = await world.person({ name: "Tom", locale, viewport: { width: 320, height: 640 }, dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|04|10)/);
  const look = (person, what) => person.look(`${what} ${locale}`);

  await begin(mara, { name: "Mara" });
  await mara.open("/working-out");
  await heading(mara, "card-path-workout");
  await mara.page.getByText(mara.words["path-alone"]).waitFor();
  await look(mara, "working it out, alone");
  await shareAPlace(mara, tom, "Tom");

  // She names it. Whose does it feel like? Each says it alone, and they are far apart.
  await mara.open("/working-out");
  await write(mara, "card-path-workout-name", said.name);
  await look(mara, "working it out, to begin");
  await tap(mara, "button", "path-begin");
  await mara.page.waitForURL(/\/working-out\/[0-9a-f]{32}$/u);
  await step(mara, "card-reveal-mine-or-ours");
  await look(mara, "mine or ours");
  await place(mara, 0);
  await mara.page.getByText(mara.words["path-apart-kept"]).waitFor();
  await look(mara, "mine or ours, kept");
  await tom.open("/");
  await tom.page.locator("main a[href^='/working-out/']").first().waitFor();
  await look(tom, "today, with a path");
  await tom.page.locator("main a[href^='/working-out/']").first().click();
  await step(tom, "card-reveal-mine-or-ours");
  assert.equal(await tom.page.getByText(said.name).count(), 1);
  await place(tom, 4);
  for (const person of [mara, tom]) await person.page.getByText(person.words["path-far-apart"]).waitFor();
  await look(tom, "far apart");

  // They put it down, and it keeps. He takes it up again.
  await tap(mara, "button", "path-put-down");
  await mara.page.getByRole("heading", { name: mara.words["path-group-resting"] }).waitFor();
  await look(mara, "put down");
  await tom.page.getByText(tom.words["path-resting"]).waitFor();
  await look(tom, "it rests");
  await tap(tom, "button", "path-take-up");
  await tap(tom, "button", "path-go-on");
  await step(tom, "card-step-workout-tell");
  await mara.page.locator("main a[href^='/working-out/']").first().click();
  await reach(mara, "card-step-workout-tell");

  // What happens, apart; he without a network.
  await tom.offline(true);
  await write(tom, "card-step-workout-tell-happens", said.his);
  await tap(tom, "button", "do-keep-this");
  await tom.page.getByText(tom.words["path-apart-kept"]).waitFor();
  await write(mara, "card-step-workout-tell-happens", said.hers);
  await write(mara, "card-step-workout-tell-like", said.like);
  await look(mara, "what happens");
  // What is typed is still there when she comes back.
  await mara.open("/working-out");
  await mara.page.locator("main a[href^='/working-out/']").first().click();
  await step(mara, "card-step-workout-tell");
  assert.equal(await mara.page.getByLabel(mara.words["card-step-workout-tell-like"]).inputValue(), said.like);
  await tap(mara, "button", "do-keep-this");
  await mara.page.getByText(mara.words["path-apart-kept"]).waitFor();
  assert.equal(await mara.page.getByText(said.his).count(), 0, "nothing of his before both have written");
  await tom.offline(false);
  await tom.page.getByText(said.like).waitFor();
  await mara.page.getByText(said.his).waitFor();
  await look(tom, "what happens, both");

  // He says back what he heard; almost; and then it is.
  await tap(tom, "button", "path-go-on");
  await step(tom, "card-step-workout-heard");
  await tom.page.getByText(said.like).waitFor();
  await write(tom, "card-step-workout-heard-feels", said.feels);
  await write(tom, "card-step-workout-heard-when", said.when);
  await look(tom, "saying back");
  await tap(tom, "button", "path-say-it");
  await reach(mara, "card-step-workout-heard");
  await mara.page.getByText(said.feels).waitFor();
  await look(mara, "said back");
  await tap(mara, "button", "path-heard-almost");
  await write(mara, "card-step-workout-heard-feels", said.almost);
  await tap(mara, "button", "path-heard-almost-do");
  await tom.page.getByText(said.almost).waitFor();
  await tap(tom, "button", "path-heard-yes");
  await tom.page.getByRole("button", { name: tom.words["path-heard-yes"] }).waitFor({ state: "detached" });
  await mara.page.getByText(mara.words["path-heard-yes"]).first().waitFor();
  await look(mara, "heard");

  // Both put down what could help, and choose apart.
  await tap(mara, "button", "path-go-on");
  await step(mara, "card-step-workout-options");
  await reach(tom, "card-step-workout-options");
  await write(mara, "card-step-workout-options-one", said.quiet);
  await tap(mara, "button", "do-keep-this");
  await write(tom, "card-step-workout-options-one", said.sign);
  await look(tom, "what could help");
  await tap(tom, "button", "do-keep-this");
  await mara.page.getByText(said.sign).waitFor();
  await look(mara, "what could help, both");
  await tap(mara, "button", "path-go-on");
  await step(mara, "card-step-workout-choose");
  await reach(tom, "card-step-workout-choose");
  await choose(mara, [said.quiet, 0], [said.sign, 2]);
  await look(mara, "choosing");
  await tap(mara, "button", "do-keep-this");
  await mara.page.getByText(mara.words["path-choose-kept"]).waitFor();
  await look(mara, "chosen");
  await choose(tom, [said.quiet, 0], [said.sign, 0]);
  await tap(tom, "button", "do-keep-this");
  for (const person of [mara, tom]) {
    await person.page.getByText(person.words["path-choose-both"]).waitFor();
    await person.page.getByText(said.quiet).waitFor();
    assert.equal(await person.page.getByText(said.sign).count(), 0, "a no shows nowhere");
  }
  await look(tom, "what both would try");

  // They try it until Sunday, and see what came of it.
  await tap(mara, "button", "path-go-on");
  await step(mara, "card-step-workout-try");
  assert.equal(await mara.page.getByLabel(mara.words["card-step-workout-try-what"]).inputValue(), said.quiet);
  await look(mara, "to try");
  await tap(mara, "button", "path-try-do");
  await mara.page.getByText(mara.words["path-try-asked"]).waitFor();
  await reach(tom, "card-step-workout-try");
  await look(tom, "asked to try");
  await tap(tom, "button", "path-try-yes");
  await mara.page.getByRole("button", { name: mara.words["path-try-stop"] }).waitFor();
  await look(mara, "agreed to try");
  await tap(mara, "button", "path-go-on");
  await step(mara, "card-step-workout-came");
  await mara.page.locator("main .chip input").first().check();
  await look(mara, "what came of it");
  await tap(mara, "button", "do-keep-this");
  await tap(mara, "button", "path-finish");
  await mara.page.getByText(mara.words["path-finished"]).waitFor();
  await mara.page.locator("details.fold > summary").click();
  await look(mara, "over, with all its steps");
  await tom.page.getByText(tom.words["path-finished"]).waitFor();

  await pause(mara, tom, look);
}

/** He needs a pause; she sees it; each says their part, and they read each other's. */
async function pause(mara, tom, look) {
  await tom.open("/pause");
  await heading(tom, "card-path-pause");
  await look(tom, "a pause");
  await tap(tom, "button", "path-pause-stop");
  await tom.page.waitForURL(/\/pause\/[0-9a-f]{32}$/u);
  await step(tom, "card-step-pause-back");
  await look(tom, "a pause for oneself");
  await tap(tom, "button", "path-pause-show");
  await tom.page.getByRole("button", { name: tom.words["path-pause-show"] }).waitFor({ state: "detached" });
  await tom.page.locator("main .chip input").nth(1).check();
  await tap(tom, "button", "do-keep-this");
  await mara.open("/");
  await mara.page.locator("main a[href^='/pause/']").first().click();
  await step(mara, "card-step-pause-back");
  await look(mara, "the other needs a pause");
  await tap(tom, "button", "path-go-on");
  await step(tom, "card-step-pause-breathe");
  await write(tom, "card-step-pause-breathe-protecting", said.protecting);
  await look(tom, "breathing");
  await tap(tom, "button", "do-keep-this");
  await tap(tom, "button", "path-go-on");
  await step(tom, "card-step-pause-parts");
  for (const person of [mara, tom]) {
    await reach(person, "card-step-pause-parts");
    for (const part of ["mine", "missed", "need"]) await write(person, `card-step-pause-parts-${part}`, said[part]);
    await tap(person, "button", "do-keep-this");
  }
  await mara.page.getByText(mara.words["path-pause-both"]).waitFor();
  assert.equal(await mara.page.getByText(said.need).count(), 0, "nobody has to read it now");
  await look(mara, "both are written");
  await tap(mara, "button", "path-pause-read");
  await mara.page.getByText(said.need).first().waitFor();
  await look(mara, "each other's part");
  assert.equal(await mara.page.getByText(said.protecting).count(), 0, "what he protects is his");
}

async function write(person, label, words) {
  await person.page.getByLabel(person.words[label], { exact: true }).first().fill(words);
}

/** Comes to the step where both are, wherever one looks. */
async function reach(person, card) {
  const here = person.page.getByRole("button", { name: person.words["path-here"], exact: true });
  const there = person.page.getByRole("heading", { level: 2, name: person.words[card], exact: true });
  await here.or(there).first().waitFor();
  if (await here.isVisible()) await here.click();
  await there.waitFor();
}

async function step(person, card) {
  await person.page.getByRole("heading", { level: 2, name: person.words[card], exact: true }).waitFor();
}

/** Says whose it feels like, from 0 (mine) to 4 (ours). */
async function place(person, at) {
  await person.page.locator("main .tide input").nth(at).check({ force: true });
  await tap(person, "button", "do-keep-this");
}

/** Says yes (0), maybe (1) or no (2) to options. */
async function choose(person, ...answers) {
  for (const [words, at] of answers) {
    await person.page.getByRole("group", { name: words }).getByRole("radio").nth(at).check({ force: true });
  }
}
