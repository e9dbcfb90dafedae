import assert from "node:assert/strict";
import { begin, heading, reads, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "What both answer apart: the question of the day, whose a worry is, what weighs; also without a network, and once in Arabic";

const said = {
  hers: "a heron on the breakwater",
  his: "rain on the roof of the shed",
  worry: "who drives when the snow comes",
};

export async function run(world) {
  for (const locale of ["en", "ar"]) await story(world, locale);
}

async function story(world, locale) {
  const mara = await world.person({ name: "Mara", locale });
  const tom = await world.person({ name: "Tom", locale, viewport: { width: 320, height: 640 }, dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|04|10)/);
  const look = (person, what) => person.look(`${what} ${locale}`);

  // Alone, each place says what it is for, and how one becomes two.
  await begin(mara, { name: "Mara" });
  for (const [path, what] of [["/question", "question"], ["/questions", "questions"], ["/ours", "ours"], ["/strains", "strains"]]) {
    await mara.open(path);
    await mara.page.getByText(mara.words["apart-two"]).waitFor();
    await look(mara, `${what} alone`);
  }
  await shareAPlace(mara, tom, "Tom");

  await question(mara, tom, look);
  await worry(mara, tom, look);
  await strains(mara, tom, look);
}

/** Both come to the same question; nothing shows that one has answered; then both see. */
async function question(mara, tom, look) {
  const titles = [];
  for (const person of [mara, tom]) {
    await person.open("/question");
    await person.page.getByRole("button", { name: person.words["apart-seal"] }).waitFor();
    titles.push(await person.page.locator("h1").textContent());
  }
  assert.equal(titles[0], titles[1], "both have the same question");
  await look(mara, "a question");
  const before = await seen(tom);
  await mara.page.getByRole("textbox").fill(said.hers);
  // Leaving loses nothing.
  await tap(mara, "link", "do-skip");
  await mara.page.locator("main a[href='/question']").waitFor();
  await look(mara, "today, with a question");
  await mara.open("/question");
  await seal(mara);
  await look(mara, "a question, sealed");
  // Taken out: then the same question is there as if nothing had been.
  await tap(mara, "button", "apart-take-out");
  await mara.page.getByText(mara.words["apart-closed"]).waitFor();
  await look(mara, "a question, taken out");
  await tap(mara, "button", "apart-again");
  await mara.page.getByRole("textbox").fill(said.hers);
  await seal(mara);
  await mara.open("/questions");
  await mara.page.getByText(mara.words["apart-note-sealed"]).first().waitFor();
  await tom.page.waitForTimeout(1500);
  assert.equal(await seen(tom), before, "he sees nothing of it");
  await tom.open("/");
  await tom.page.locator("main a[href='/question']").waitFor();
  assert.equal(await isOpen(tom).count(), 0);

  // He answers without a network; with it, both open.
  await tom.open("/question");
  await tom.offline(true);
  await tom.page.getByRole("textbox").fill(said.his);
  await seal(tom);
  await tap(tom, "button", "apart-take-out");
  await tom.page.getByRole("status").filter({ hasText: tom.words["pair-unreachable"] }).waitFor();
  await look(tom, "a question, no network");
  await tom.offline(false);
  await reads(tom, new RegExp(said.hers, "u"));
  await look(tom, "a question, open");
  await mara.open("/question");
  await reads(mara, new RegExp(said.his, "u"));
  await mara.open("/");
  await isOpen(mara).waitFor();
  await look(mara, "today, a question is open");

  // How deep is a choice of one's own.
  await mara.open("/questions");
  await heading(mara, "questions-title");
  await mara.page.getByRole("group", { name: mara.words["card-entry-depth-wished"] }).getByRole("radio").nth(3).check();
  await look(mara, "questions");
  await mara.open("/questions");
  await mara.page.locator("input[name=depth]").nth(3).and(mara.page.locator(":checked")).waitFor({ state: "attached" });
  const hers = await days(mara);
  await tom.open("/questions");
  const his = await days(tom);
  assert.equal(hers[0], his[0], "what was answered stays the same");
  assert.notDeepEqual(hers, his, "on other days they have other questions");
}

/** A worry in one line, first far apart, then near. */
async function worry(mara, tom, look) {
  await mara.open("/ours");
  await mara.page.getByText(mara.words["ours-empty"]).waitFor();
  await mara.page.getByLabel(mara.words["card-entry-worry-text"]).fill(said.worry);
  await look(mara, "a worry");
  await tap(mara, "button", "ours-put");
  await mara.page.waitForURL(/\/ours\/[0-9a-f]{32}$/u);
  await look(mara, "a worry, whose");
  await place(mara, 0);
  await seal(mara);
  await tom.open("/");
  await tom.page.getByRole("link", { name: said.worry }).click();
  await tom.page.waitForURL(/\/ours\/[0-9a-f]{32}$/u);
  await place(tom, 4);
  await seal(tom);
  for (const person of [mara, tom]) await person.page.getByText(person.words["ours-far"]).waitFor();
  await look(tom, "a worry, far apart");
  await look(mara, "a worry, far apart");

  // Answered anew, without a network on her side.
  await mara.offline(true);
  await anew(mara, 3);
  await anew(tom, 4);
  await mara.offline(false);
  for (const person of [mara, tom]) await person.page.getByText(person.words["ours-near"]).waitFor();
  await look(mara, "a worry, near");
  await anew(tom, 0);
  await anew(mara, 1);
  await tom.page.getByText(tom.words["ours-both-mine"]).waitFor();
  await look(tom, "a worry, from both sides mine");
  await tom.open("/ours");
  await tom.page.getByText(tom.words["ours-named"]).waitFor();
  await look(tom, "worries");
}

/** What weighs: where both differ there is a small next step. */
async function strains(mara, tom, look) {
  for (const [person, weight] of [[mara, 4], [tom, 1]]) {
    await person.open("/strains");
    await person.page.getByRole("link", { name: person.words["card-strain-sleep"] }).click();
    await heading(person, "card-strain-sleep");
    await place(person, weight);
    if (person === mara) await look(mara, "a strain");
    await seal(person);
    if (person === mara) await look(mara, "a strain, sealed");
  }
  await tom.page.getByText(tom.words["strains-step-listen"]).waitFor();
  await look(tom, "a strain, seen by both");
  for (const person of [mara, tom]) {
    await person.open("/strains/money");
    await place(person, 2);
    await seal(person);
  }
  await tom.page.getByText(tom.words["strains-alike"]).waitFor();
  await look(tom, "a strain, much the same");
  await mara.open("/strains");
  await mara.page.getByText(mara.words["strains-differ"]).waitFor();
  await look(mara, "strains");
}

/** The questions of the last days, as they are listed. */
async function days(person) {
  const lines = person.page.locator("main a[href^='/question/']");
  await lines.nth(6).waitFor();
  return lines.allTextContents();
}

async function place(person, at) {
  await person.page.locator("main .tide input").nth(at).check();
}

async function anew(person, at) {
  await tap(person, "button", "apart-again");
  await place(person, at);
  await seal(person);
}

/** Seals an answer, and waits until it is. */
async function seal(person) {
  await tap(person, "button", "apart-seal");
  await person.page.getByRole("button", { name: person.words["apart-seal"] }).waitFor({ state: "detached" });
}

/** The line on Today that says that both see something. */
function isOpen(person) {
  return person.page.locator("main").getByText(person.words["apart-note-open"], { exact: true });
}

/** All that a person's screen says. */
async function seen(person) {
  return person.page.locator("main").innerText();
}
