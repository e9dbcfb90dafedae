import assert from "node:assert/strict";
import { begin, heading, reads, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "Letters: kept, sealed, opened, heard, landed and taken back, also without a network, and once in Arabic";

const said = {
  kept: "what I keep to myself is the sound of the lift",
  fear: "the stairs at night, and that you hear me stumble",
  heard: "that the stairs frighten you when it is dark",
  because: "you fell there in March",
  missed: "that I was ashamed as well",
  thoughts: "a lamp on the landing, if you like",
  regret: "I wrote this too late in the evening",
};

export async function run(world) {
  for (const locale of ["en", "ar"]) await story(world, locale);
}

async function story(world, locale) {
  const mara = await world.person({ name: "Mara", locale });
  const tom = await world.person({ name: "Tom", locale, viewport: { width: 320, height: 640 }, dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|04|09|10)/);
  const look = (person, what) => person.look(`${what} ${locale}`);

  // Mara alone: an empty place that says what it is for. What she writes can be kept, and nothing else.
  await begin(mara, { name: "Mara" });
  await mara.open("/letters");
  await says(mara, "letters-empty");
  await look(mara, "no letters");
  await tap(mara, "link", "letters-new-do");
  await heading(mara, "letters-new-title");
  await mara.page.locator("details.fold > summary").click();
  await look(mara, "kinds and openings");
  await mara.page.getByRole("link", { name: mara.words["card-letter-burden"], exact: true }).click();
  await says(mara, "letter-alone");
  assert.equal(await mara.page.getByRole("button", { name: mara.words["letter-seal"] }).count(), 0, "there is nobody");
  await tap(mara, "button", "letter-keep");
  await says(mara, "letter-blank");
  await tap(mara, "button", "letter-begin");
  assert.notEqual(await body(mara).inputValue(), "", "she begins with words that are there");
  await body(mara).fill(said.kept);
  await look(mara, "a letter alone");
  await tap(mara, "button", "letter-keep");
  await mara.page.getByText(said.kept).waitFor();
  await look(mara, "a letter kept");
  await mara.page.locator("main a[href='/letters/new/letter:burden']").click();
  await mara.page.locator("details.fold > summary").click();
  await tap(mara, "button", "letter-throw-do");
  await says(mara, "letters-empty");

  await shareAPlace(mara, tom, "Tom");

  // She writes; what she typed outlives the page. She sends it, and reads no more than that.
  await write(mara, "letter:fear", said.fear, { depth: "deeper", wish: "think" });
  await tap(mara, "button", "letter-keep");
  await mara.page.getByText(said.fear).waitFor();
  await mara.open("/letters/new/letter:fear");
  assert.equal(await body(mara).inputValue(), said.fear);
  await look(mara, "a letter to send");
  await tap(mara, "button", "letter-seal");
  await mara.page.waitForURL(/\/letters\/[0-9a-f]{32}$/u);
  await says(mara, "letter-sent");
  await look(mara, "a letter sent");
  const fear = new URL(mara.page.url()).pathname;

  // Tom finds it on Today, sealed. Without a network it waits.
  await tom.open("/");
  const line = tom.page.locator(`main a[href='${fear}']`);
  await line.waitFor();
  await look(tom, "today, a sealed letter");
  await line.click();
  await tom.page.getByRole("heading", { name: tom.words["letter-a-letter"] }).waitFor();
  assert.ok(!(await tom.page.locator("main").innerText()).includes(said.fear), "it is sealed");
  await look(tom, "a sealed letter");
  await tom.offline(true);
  await tap(tom, "button", "letter-open");
  await says(tom, "letter-open-away");
  await look(tom, "a sealed letter without a network");
  await tom.offline(false);
  await opened(tom, fear, said.fear);
  assert.equal(await hears(tom, "thoughts").count(), 1, "thoughts were wished for");
  await tap(tom, "button", "letter-hear-send");
  await says(tom, "letter-hear-blank");
  await hears(tom, "what").fill(said.heard);
  await hears(tom, "because").fill(said.because);
  await hears(tom, "thoughts").fill(said.thoughts);
  await look(tom, "a letter read");

  // Opening shows nowhere: Mara's screen says what it said. Only trying to take it back shows it.
  await mara.open(fear);
  await mara.page.getByText(said.fear).waitFor();
  await says(mara, "letter-sent");
  await mara.page.locator("details.fold > summary").click();
  await says(mara, "letter-take-back-cost");
  await look(mara, "what taking back costs");
  await mara.offline(true);
  await tap(mara, "button", "letter-take-back");
  await says(mara, "letter-take-back-away");
  await mara.offline(false);
  await asked(mara, "letter-take-back", "letter-already-open");
  await look(mara, "already open");

  // What he typed is still there; he sends it without a network, and it goes out later.
  await tom.open(fear);
  await tom.page.getByText(said.fear).waitFor();
  assert.equal(await hears(tom, "what").inputValue(), said.heard);
  await tom.offline(true);
  await tap(tom, "button", "letter-hear-send");
  await says(tom, "letter-heard-mine");
  await look(tom, "heard");
  await tom.offline(false);

  await mara.page.getByText(said.heard).waitFor();
  await mara.page.getByText(said.thoughts).waitFor();
  await mara.open("/");
  await mara.page.locator(`main a[href='${fear}']`).waitFor();
  await look(mara, "today, a letter was heard");
  await mara.page.locator(`main a[href='${fear}']`).click();
  await tap(mara, "button", "letter-landed-partly");
  await says(mara, "letter-missed");
  await look(mara, "how it landed");

  // What she missed goes into a letter that follows; this one wishes for no thoughts.
  await mara.page.locator("main a[href^='/letters/new/letter:fear/']").click();
  await fill(mara, said.missed, { wish: "hear" });
  await tap(mara, "button", "letter-seal");
  await mara.page.waitForURL(/\/letters\/[0-9a-f]{32}$/u);
  const missed = new URL(mara.page.url()).pathname;
  await tom.open("/letters");
  await tom.page.locator(`main a[href='${missed}']`).click();
  await opened(tom, missed, said.missed);
  await tom.page.getByRole("link", { name: tom.words["letter-follows"] }).waitFor();
  assert.equal(await hears(tom, "thoughts").count(), 0, "no thoughts were wished for");
  await tap(tom, "button", "letter-hear-just");
  await says(tom, "letter-heard");
  await look(tom, "just heard");
  await tap(tom, "button", "letter-hear-again");
  await hears(tom, "what").waitFor();
  await says(mara, "letter-heard");
  await tap(mara, "button", "letter-landed-held");
  await mara.page.locator("main button[aria-pressed=true]").waitFor();

  // A letter that is taken back before it is opened: its words stay hers, and he has nothing.
  await write(tom, "letter:thanks", said.regret, { depth: "shallow" });
  await tap(tom, "button", "letter-seal");
  await tom.page.waitForURL(/\/letters\/[0-9a-f]{32}$/u);
  const regret = new URL(tom.page.url()).pathname;
  await mara.open("/letters");
  await mara.page.locator(`main a[href='${regret}']`).waitFor();
  await tom.page.locator("details.fold > summary").click();
  await asked(tom, "letter-take-back", "letter-back-mine");
  await says(tom, "letter-back-kept");
  await look(tom, "taken back");
  await mara.page.locator(`main a[href='${regret}']`).click();
  await says(mara, "letter-back-theirs");
  await look(mara, "a letter that was taken back");
  assert.ok(!(await mara.page.locator("body").innerText()).includes(said.regret));
  await tom.open("/letters");
  await tom.page.locator("main a[href='/letters/new/letter:thanks']").waitFor();
  await look(tom, "letters");
  await tom.page.locator("main a[href='/letters/new/letter:thanks']").click();
  assert.equal(await body(tom).inputValue(), said.regret);
  await mara.open("/letters");
  await reads(mara, new RegExp(mara.words["letter-was-heard"], "u"));
  await look(mara, "letters");
}

/** Writes a letter of a kind, without sending it. */
async function write(person, card, words, chosen) {
  await person.open("/letters/new");
  await person.page.locator(`main a[href='/letters/new/${card}']`).click();
  await fill(person, words, chosen);
}

async function fill(person, words, { depth, wish }) {
  await body(person).waitFor();
  const pick = (field, options, option) => person.page.locator(`main input[name$=".${field}"]`).nth(options.indexOf(option)).check();
  if (depth) await pick("depth", ["shallow", "deeper", "deepest"], depth);
  if (wish) await pick("wish", ["hear", "comfort", "think", "hold"], wish);
  await body(person).fill(words);
}

/** Opens a sealed letter, as soon as its key waits at the relay. */
async function opened(person, path, words) {
  await person.open(path);
  const open = person.page.getByRole("button", { name: person.words["letter-open"], exact: true });
  const inside = person.page.getByText(words);
  await tryUntil(person, open, inside);
}

/** Presses what asks the relay until it says so: the network comes back in its own time. */
async function asked(person, button, answer) {
  const press = person.page.getByRole("button", { name: person.words[button], exact: true });
  await tryUntil(person, press, person.page.locator("main").getByText(person.words[answer], { exact: true }).first());
}

async function tryUntil(person, press, there) {
  for (let tries = 0; tries < 30; tries += 1) {
    await press.click({ timeout: 1_000 }).catch(() => {});
    const found = await there.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (found) return;
  }
  throw new Error(`${person.name}: the relay did not answer as it should`);
}

/** Waits until the screen says a message. */
async function says(person, id) {
  await person.page.locator("main").getByText(person.words[id], { exact: true }).first().waitFor();
}

function body(person) {
  return person.page.locator("main textarea[id$='.body']");
}

function hears(person, part) {
  return person.page.locator(`main textarea[id='heard.${part}']`);
}
