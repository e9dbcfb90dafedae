import { begin, heading, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "Telling each other in turns, and cards of one's own, also without a network, and once in Arabic";
export const timeout = 600_000;

const said = {
  hers: "It began when I dropped the blue cup and could not feel it in my hand.",
  heard: "that your hand frightened you before it hurt",
  because: "you had told nobody",
  his: "I stood in the door and thought: this is how it is now.",
  question: "What was the best minute of this week?",
  help: "However short.",
  minute: "the light on the kitchen wall",
  other: "your hand on my back at the bus stop",
  wish: "Ten minutes on the pier",
  entry: "A thing that made us laugh",
  laugh: "the dog with the umbrella",
};

export async function run(world) {
  for (const locale of ["en", "ar"]) await story(world, locale);
}

async function story(world, locale) {
  const mara = await world.person({ name: "Mara", locale, viewport: { width: 320, height: 640 } });
  const tom = await world.person({ name: "Tom", locale, dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|04|10)/);
  const look = (person, what) => person.look(`${what} ${locale}`);

  await begin(mara, { name: "Mara" });
  await mara.open("/cards");
  await heading(mara, "cards-title");
  await look(mara, "own cards, alone");
  await shareAPlace(mara, tom, "Tom");
  await telling(mara, tom, look);
  await cards(mara, tom, look);
}

/** Four sittings; she tells first. */
async function telling(mara, tom, look) {
  await mara.open("/disclosure");
  await heading(mara, "card-path-disclosure");
  await look(mara, "telling each other");
  await tap(mara, "button", "path-begin");
  await mara.page.waitForURL(/\/disclosure\/[0-9a-f]{32}$/u);
  await step(mara, "card-step-disclosure-happened");
  await mara.page.getByText(mara.words["path-letter-mine-first"]).waitFor();
  await tom.open("/disclosure");
  await tom.page.locator("main a[href^='/disclosure/']").first().click();
  await tom.page.getByText(tom.words["path-letter-theirs-first"]).waitFor();
  await look(tom, "the other tells first");
  await write(mara, "card-step-disclosure-body", said.hers);
  await look(mara, "a letter on a path");
  await tap(mara, "button", "path-letter-send");
  await mara.page.getByText(mara.words["path-letter-sent"], { exact: true }).waitFor();
  await look(mara, "sent");

  // Without a network it cannot be opened, and he is told so; his own he can write.
  await tom.page.getByText(tom.words["path-letter-closed"]).waitFor();
  await look(tom, "a letter to open");
  await tom.offline(true);
  await tom.page.getByText(tom.words["path-letter-online"]).waitFor();
  await write(tom, "card-step-disclosure-body", said.his);
  await tap(tom, "button", "path-letter-send");
  await tom.page.getByText(tom.words["path-letter-sent"], { exact: true }).waitFor();
  await look(tom, "without a network");
  await tom.offline(false);
  await tom.page.getByText(tom.words["path-letter-online"]).waitFor({ state: "detached" });
  await tap(tom, "button", "path-letter-open");
  await tom.page.getByText(said.hers).waitFor();
  await tom.page.getByLabel(tom.words["path-letter-heard-what"]).fill(said.heard);
  await tom.page.getByLabel(tom.words["path-letter-heard-because"]).fill(said.because);
  await look(tom, "saying what one heard");
  await tap(tom, "button", "path-letter-heard-do");
  await mara.page.getByText(said.heard).waitFor();
  await look(mara, "heard on a path");
  await tap(mara, "button", "path-letter-open");
  await mara.page.getByText(said.his).waitFor();
  await tap(mara, "button", "path-letter-heard-just");
  await mara.page.getByText(mara.words["path-letter-heard"], { exact: true }).waitFor();

  // The next sitting: he tells first. She takes hers back before it is opened.
  await tap(mara, "button", "path-go-on");
  await step(mara, "card-step-disclosure-felt");
  await mara.page.getByText(mara.words["path-letter-theirs-first"]).waitFor();
  await write(mara, "card-step-disclosure-body", said.hers);
  await tap(mara, "button", "path-letter-send");
  await tap(mara, "button", "path-letter-back");
  await mara.page.getByText(mara.words["path-letter-theirs-first"]).waitFor();
  await tap(mara, "button", "path-put-down");
  await mara.page.getByRole("heading", { name: mara.words["path-group-resting"] }).waitFor();
}

/** A question, a wish, and something to write down. */
async function cards(mara, tom, look) {
  await mara.open("/cards");
  await mara.page.getByText(mara.words["cards-empty"]).waitFor();
  await look(mara, "no cards yet");
  await newCard(mara, 0, said.question, said.help, look);
  await newCard(mara, 1, said.wish);
  await newCard(mara, 2, said.entry);
  await look(mara, "own cards");

  await tom.open("/cards");
  await tom.page.getByRole("link", { name: said.question }).click();
  await tom.page.getByText(said.help).waitFor();
  await tap(tom, "button", "cards-put");
  await write(tom, "card-own-question-answer", said.minute);
  await look(tom, "an own question");
  await tap(tom, "button", "do-keep-this");
  await tom.page.getByText(tom.words["path-apart-kept"]).waitFor();
  await opened(mara, said.question);
  await mara.offline(true);
  await write(mara, "card-own-question-answer", said.other);
  await tap(mara, "button", "do-keep-this");
  await mara.page.getByText(mara.words["path-apart-kept"]).waitFor();
  await mara.offline(false);
  for (const person of [mara, tom]) await person.page.getByText(person === mara ? said.minute : said.other).waitFor();
  await look(mara, "an own question, open");

  await opened(tom, said.entry);
  await write(tom, "card-own-entry-text", said.laugh);
  await tap(tom, "button", "do-keep-this");
  await opened(mara, said.entry);
  await mara.page.getByText(said.laugh).waitFor();
  await look(mara, "what was written with a card");
  await tap(mara, "button", "cards-retire");
  await mara.page.waitForURL(/\/cards$/u);
  await tom.page.getByText(tom.words["cards-retired"]).waitFor();
  await look(tom, "a card that was put away");

  await opened(tom, said.wish);
  await tap(tom, "link", "cards-ask-do");
  await tom.page.locator("main input[type=radio]").first().check();
  await tap(tom, "button", "needs-share");
  await tom.page.waitForURL(/\/needs\/[0-9a-f]{32}$/u);
  await mara.open("/needs");
  await mara.page.getByText(said.wish).first().waitFor();
}

async function newCard(person, kind, words, help, look) {
  await tap(person, "link", "cards-new");
  await heading(person, "cards-new");
  await person.page.locator("main input[name=kind]").nth(kind).check();
  await person.page.getByLabel(person.words["cards-words"]).fill(words);
  if (help) await person.page.getByLabel(person.words["cards-help"]).fill(help);
  if (look) await look(person, "a card being written");
  await tap(person, "button", "do-keep-this");
  await person.page.getByRole("link", { name: words }).waitFor();
}

async function opened(person, words) {
  await person.open("/cards");
  await person.page.getByRole("link", { name: words }).first().click();
  await person.page.getByRole("heading", { name: words }).waitFor();
}

async function write(person, label, words) {
  await person.page.getByLabel(person.words[label], { exact: true }).first().fill(words);
}

async function step(person, card) {
  await person.page.getByRole("heading", { level: 2, name: person.words[card], exact: true }).waitFor();
}
