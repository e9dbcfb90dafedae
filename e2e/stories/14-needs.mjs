import assert from "node:assert/strict";
import { begin, heading, reads, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "Needs: asked, answered, agreed, looked at again and stopped, also without a network, and once in Arabic";

const said = {
  note: "from two to three, with the door closed",
  cant: "be at home at two",
  could: "keep the evening quiet",
  sooner: "from five to six",
  hers: "not to be asked at the table",
};

export async function run(world) {
  for (const locale of ["en", "ar"]) await story(world, locale);
}

async function story(world, locale) {
  const mara = await world.person({ name: "Mara", locale });
  const tom = await world.person({ name: "Tom", locale, viewport: { width: 320, height: 640 }, dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|04|10)/);
  const look = (person, what) => person.look(`${what} ${locale}`);

  // Mara alone: an empty place that says what it is for. She keeps a need for herself.
  await begin(mara, { name: "Mara" });
  await mara.open("/needs");
  await heading(mara, "nav-needs");
  await look(mara, "no needs");
  await tap(mara, "link", "needs-ask-do");
  await heading(mara, "needs-new-title");
  await look(mara, "shelves");
  await choose(mara, "card-need-not-asked");
  await stance(mara, "please");
  await mara.page.getByText(mara.words["schedule-weekly"], { exact: true }).click();
  await mara.page.getByLabel(mara.words["schedule-at"]).fill("19:30");
  await look(mara, "a need on some days");
  await mara.page.getByText(mara.words["schedule-monthly"], { exact: true }).click();
  await mara.page.getByLabel(mara.words["schedule-day"]).fill("31");
  await mara.page.getByLabel(mara.words["card-need-note"]).fill(said.hers);
  await look(mara, "a need alone");
  await tap(mara, "button", "needs-keep");
  await mara.page.getByText(said.hers).first().waitFor();
  await look(mara, "a need of my own");

  await shareAPlace(mara, tom, "Tom");

  // She asks for a quiet hour; he offers something else.
  await ask(mara, "card-need-quiet", said.note);
  await mara.page.getByText(mara.words["needs-asked"]).waitFor();
  await look(mara, "a need asked");
  await tom.open("/");
  await tom.page.locator("main a[href^='/needs/']").first().waitFor();
  await look(tom, "today, open for him");
  await opened(tom, "card-need-quiet");
  await tom.page.getByText(tom.words["needs-no-reason"]).waitFor();
  await look(tom, "a need to answer");
  await tap(tom, "button", "needs-offer");
  await tom.page.getByLabel(tom.words["card-need-cant"]).fill(said.cant);
  await tom.page.getByLabel(tom.words["card-need-could"]).fill(said.could);
  await look(tom, "something else to offer");
  await tom.page.getByText(tom.words["schedule-daily"], { exact: true }).click();
  await tom.page.getByLabel(tom.words["schedule-at"]).fill("18:00");
  await tap(tom, "button", "needs-offer-do");
  await tom.page.getByText(tom.words["needs-asked"]).waitFor();
  assert.equal(await tom.page.getByText(tom.words["needs-yours"]).count(), 0, "what he offers is his own");

  await mara.page.getByText(said.could).first().waitFor();
  await look(mara, "an offer");
  await tap(mara, "button", "needs-works");
  await agreedOn(mara);
  await agreedOn(tom);
  await tap(mara, "button", "needs-again-do");
  await mara.page.getByRole("button", { name: mara.words["needs-again-do"] }).waitFor({ state: "detached" });
  await tap(mara, "button", "do-change");
  await look(mara, "other words");
  await tap(mara, "button", "do-not-now");
  await mara.page.locator("details.fold > summary").click();
  await look(mara, "agreed, with how it came about");
  await mara.open("/");
  await mara.page.locator("main a[href^='/needs/']").first().waitFor();
  await mara.page.locator("main a[href^='/needs/']", { hasText: mara.words["schedule-daily"] }).waitFor();
  await look(mara, "today, agreed");
  await mara.open("/needs");
  await heading(mara, "nav-needs");
  await look(mara, "needs");

  // Without a network: he stops it while she asks for a change. His stop holds.
  await mara.offline(true);
  await tom.offline(true);
  await tap(tom, "button", "needs-stop");
  await tom.page.getByText(tom.words["needs-stopped"]).waitFor();
  await opened(mara, "card-need-quiet");
  await tap(mara, "button", "do-change");
  await mara.page.getByLabel(mara.words["card-need-note"]).fill(said.sooner);
  await tap(mara, "button", "do-keep-this");
  await mara.page.getByText(said.sooner).first().waitFor();
  await mara.offline(false);
  await tom.offline(false);
  await mara.page.getByText(mara.words["needs-stopped"]).waitFor();
  await look(mara, "stopped");

  // A no is whole; she lets it rest.
  await ask(tom, "card-need-visitors", said.note);
  await opened(mara, "card-need-visitors");
  await tap(mara, "button", "needs-no");
  await mara.page.getByText(mara.words["needs-i-no"]).waitFor();
  await look(mara, "a no");
  await tom.page.getByRole("button", { name: tom.words["needs-rest"], exact: true }).waitFor();
  await look(tom, "they said no");
  await tap(tom, "button", "needs-rest");
  await tom.page.getByText(tom.words["needs-resting"]).waitFor();
  await look(tom, "resting");
  await reads(tom, new RegExp(said.note, "u"));
}

/** Asks the other for something from the first shelf. */
async function ask(person, card, note) {
  await person.open("/needs/new");
  await choose(person, card);
  await stance(person, "please");
  await person.page.getByLabel(person.words["card-need-note"]).fill(note);
  await tap(person, "button", "needs-share");
  await person.page.waitForURL(/\/needs\/[0-9a-f]{32}$/u);
}

async function choose(person, card) {
  await person.page.getByRole("link", { name: person.words[card], exact: true }).first().click();
  await heading(person, card);
}

async function stance(person, option) {
  await person.page.locator(`main input[name="${new URL(person.page.url()).pathname.split("/").pop().replaceAll(":", ".")}.stance"]`).nth(["please", "dont", "ask"].indexOf(option)).check();
}

/** Opens a need from the list. */
async function opened(person, card) {
  await person.open("/needs");
  await person.page.locator("main a[href^='/needs/']").filter({ hasText: person.words[card] }).first().click();
  await heading(person, card);
}

async function agreedOn(person) {
  await person.page.getByText(person.words["needs-agreed"]).waitFor();
}
