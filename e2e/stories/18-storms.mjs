import assert from "node:assert/strict";
import { begin, heading, reads, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "Storms: named with one tap, Today grows small, what helped before comes back; also without a network, and once in Arabic";

const note = "the blue blanket";

export async function run(world) {
  for (const locale of ["en", "ar"]) await story(world, locale);
}

async function story(world, locale) {
  const mara = await world.person({ name: "Mara", locale });
  const tom = await world.person({ name: "Tom", locale, viewport: { width: 320, height: 640 }, dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|04|10)/);
  const look = (person, what) => person.look(`${what} ${locale}`);

  // Alone: one tap.
  await begin(mara, { name: "Mara" });
  await mara.open("/storms");
  await heading(mara, "storms-ask");
  await look(mara, "storms, none");
  await tap(mara, "button", "card-entry-stressor-flare");
  await heading(mara, "card-entry-stressor-flare");
  await look(mara, "a storm of my own");
  await mara.open("/");
  await mara.page.getByText(mara.words["storms-small"]).waitFor();
  assert.equal(await mara.page.getByText(mara.words["storms-eased-ask"]).count(), 0, "nobody is asked on the first day");
  await look(mara, "today in a storm, alone");
  // One wish: the lamp opens with it.
  await mara.page.locator("main details.fold > summary").first().click();
  await mara.page.locator("main details.fold").first().getByRole("button").nth(1).click();
  await mara.page.waitForURL(/\/lamp$/u);
  await mara.page.locator("main input:checked").first().waitFor({ state: "attached" });
  await mara.open("/");
  await mara.page.getByText(mara.words["storms-small"]).waitFor();
  await mara.page.locator("main").getByText(mara.words["storms-rest"]).click();
  await look(mara, "today in a storm, all of it");

  // It eases; what helped is kept.
  await opened(mara);
  await tap(mara, "button", "storms-eased-do");
  await mara.page.getByRole("heading", { name: mara.words["storms-after"] }).waitFor();
  const chip = (person, at) => person.page.getByRole("group").nth(at).getByRole("checkbox");
  await chip(mara, 0).nth(0).check();
  await chip(mara, 0).nth(3).check();
  await chip(mara, 1).nth(8).check();
  await mara.page.getByLabel(mara.words["card-entry-stressor-note"]).fill(note);
  await look(mara, "what helped");
  await tap(mara, "button", "storms-keep");
  await mara.page.getByRole("status").filter({ hasText: mara.words["saved-only-me"] }).waitFor();
  await mara.open("/");
  await mara.page.getByText(mara.words["storms-small"]).waitFor({ state: "detached" });
  // What helped outside a storm, too.
  await mara.open("/storms");
  await mara.page.locator("details.fold > summary").first().click();
  await mara.page.getByLabel(mara.words["card-entry-helped-text"]).fill("a walk to the mole");
  await tap(mara, "button", "storms-keep");
  await mara.page.getByRole("listitem").filter({ hasText: "a walk to the mole" }).waitFor();
  await look(mara, "storms, one that passed");

  await shareAPlace(mara, tom, "Tom");

  // The next one, without a network: what helped before is there, and she shows it.
  await mara.open("/storms");
  await mara.offline(true);
  await tap(mara, "button", "card-entry-stressor-flare");
  await mara.page.getByText(mara.words["storms-show-note"]).waitFor();
  await look(mara, "show it");
  await tap(mara, "button", "compare-yes");
  await heading(mara, "card-entry-stressor-flare");
  await reads(mara, new RegExp(mara.words["card-entry-stressor-flare"], "u"));
  await mara.page.getByText(note).waitFor();
  await look(mara, "what helped before");
  await tap(mara, "button", "storms-show-these");
  await mara.page.getByText(mara.words["storms-shown"]).waitFor();
  await mara.offline(false);

  await tom.open("/");
  await tom.page.getByRole("heading", { name: tom.words["card-entry-stressor-flare"] }).waitFor();
  await tom.page.getByText(dark(tom)).waitFor();
  assert.equal(await tom.page.getByText(note).count(), 0, "what she wrote is hers");
  assert.equal(await tom.page.getByText(tom.words["storms-small"]).count(), 0, "his Today is as large as it was");
  await look(tom, "today, her storm");
  await tom.open("/storms");
  await look(tom, "storms, hers");
  // He keeps one of his own to himself.
  await tap(tom, "button", "card-entry-stressor-money");
  await tap(tom, "button", "audience-only-me");
  await heading(tom, "card-entry-stressor-money");
  await look(tom, "a storm, only mine");
  await mara.page.waitForTimeout(1500);
  await mara.open("/storms");
  await mara.page.getByRole("heading", { name: mara.words["storms-now"], exact: true }).waitFor();
  assert.equal(await mara.page.getByText("Tom").count(), 0, "of his she knows nothing");

  // The next day she is asked, once; and from then on no more if she likes.
  await later(mara, 1);
  await mara.open("/");
  await mara.page.getByText(mara.words["storms-eased-ask"]).waitFor();
  await look(mara, "has it eased");
  await tap(mara, "button", "storms-not-yet");
  await mara.page.getByText(mara.words["storms-eased-ask"]).waitFor({ state: "detached" });
  await later(mara, 2);
  await mara.open("/");
  await tap(mara, "button", "storms-stop-asking");
  await mara.page.getByText(mara.words["storms-eased-ask"]).waitFor({ state: "detached" });
  await later(mara, 3);
  await mara.open("/");
  await mara.page.getByText(mara.words["storms-small"]).waitFor();
  assert.equal(await mara.page.getByText(mara.words["storms-eased-ask"]).count(), 0, "she is asked no more");
  await opened(mara);
  await tap(mara, "button", "storms-eased-do");
  await mara.page.getByRole("heading", { name: mara.words["storms-after"] }).waitFor();
  await tom.open("/");
  await tom.page.getByRole("heading", { name: tom.words["card-entry-stressor-flare"] }).waitFor({ state: "detached" });
}

/** Opens the storm that is on. */
async function opened(person) {
  await person.open("/storms");
  await person.page.locator("main a[href^='/storms/']").first().click();
  await heading(person, "card-entry-stressor-flare");
}

/** A dark room, in this person's language. */
function dark(person) {
  return new RegExp(person.options.locale.startsWith("ar") ? "غرفة مظلمة" : "A dark room", "u");
}

/** It is some days later for this person's browser, from the next page on. */
async function later(person, days) {
  await person.context.clock.setSystemTime(Date.now() + days * 86_400_000);
}
