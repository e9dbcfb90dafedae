import { begin, heading, reads, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "one tap asks for support and one answers; a flare plan, what is uncertain, money and others are agreed on; what was decided and what has changed is kept; also without a network, and once in Arabic";

const said = {
  note: "in the kitchen",
  first: "dark room, soup",
  unsure: "whether the new medicine works",
  plan: "we ask for the other one",
  money: "who pays for the taxi",
  name: "Ana, next door",
  phone: "+49 30 1234",
  low: "one evening alone",
  decided: "the taxi comes out of the reserve",
  changed: "stairs are hard now",
};

export async function run(world) {
  for (const locale of ["en", "ar"]) await story(world, locale);
}

async function story(world, locale) {
  const mara = await world.person({ name: "Mara", locale });
  const tom = await world.person({ name: "Tom", locale, viewport: { width: 320, height: 640 }, dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|04|10)/);
  const look = (person, what) => person.look(`${what} ${locale}`);

  // Alone: nothing is asked of her, and each place says what it is for.
  await begin(mara, { name: "Mara" });
  await mara.open("/more");
  await mara.page.locator("main a[href='/together']").click();
  await heading(mara, "together-title");
  await look(mara, "together");
  await mara.open("/support");
  await heading(mara, "support-title");
  await look(mara, "support alone");
  for (const [path, id] of [["/flare-plan", "flareplan"], ["/unsure", "unsure"], ["/money", "money"], ["/others", "others"]]) {
    await mara.open(path);
    await mara.page.getByText(mara.words[`${id}-empty`]).waitFor();
    await look(mara, `${id} empty`);
  }

  await shareAPlace(mara, tom, "Tom");

  // One tap asks; he sees it first thing, and comes in a while.
  await mara.open("/support");
  await mara.page.getByLabel(mara.words["card-support-now-note"]).first().fill(said.note);
  await look(mara, "support");
  await tap(mara, "button", "card-support-now-wish.company");
  await tapped(mara, "support-take-back").waitFor();
  await tom.open("/");
  await reads(tom, new RegExp(said.note, "u"));
  await look(tom, "today, asked for support");
  await tap(tom, "button", "card-entry-answer-tap.while");
  await tapped(mara, "support-good").waitFor();
  await look(mara, "support in a while");
  await tap(mara, "button", "support-good");
  await tapped(mara, "support-done").click();
  await mara.page.getByText(said.note).waitFor({ state: "detached" });
  await tom.page.getByText(said.note).waitFor({ state: "detached" });

  // He runs low, and she says that it cannot be today. He lets it rest.
  await tom.open("/support");
  await tom.page.getByText(tom.words["card-support-low"], { exact: true }).click();
  await tom.page.getByLabel(tom.words["card-support-low-note"]).last().fill(said.low);
  await tap(tom, "button", "card-support-low-ask.something");
  await mara.open("/");
  await reads(mara, new RegExp(said.low, "u"));
  await look(mara, "today, the other runs low");
  await tap(mara, "button", "card-entry-answer-tap.not_today_glad");
  await tapped(tom, "support-rest").waitFor();
  await look(tom, "support not today");
  await tap(tom, "button", "support-rest");
  await tom.page.getByText(said.low).waitFor({ state: "detached" });

  // A plan for a flare, written by her without a network and agreed to by him.
  await mara.offline(true);
  await put(mara, "/flare-plan", "flareplan", { "card-flareplan-first": said.first });
  await look(mara, "flare plan proposed");
  await mara.offline(false);
  await answered(tom, "/flare-plan", "");
  await look(tom, "flare plan to answer");
  await tap(tom, "button", "needs-yes");
  for (const person of [mara, tom]) await person.page.getByText(person.words["needs-agreed"]).first().waitFor();
  await look(mara, "flare plan agreed");

  // What is uncertain, with a plan for the case; he finds another place for it, and she agrees.
  await mara.open("/unsure/new/unsure");
  await mara.page.getByLabel(mara.words["card-unsure-text"]).fill(said.unsure);
  await choose(mara, "card-unsure-place.unknown");
  await mara.page.getByLabel(mara.words["card-unsure-plan_then"]).fill(said.plan);
  await look(mara, "something uncertain");
  await tap(mara, "button", "needs-share");
  await mara.page.waitForURL(/\/unsure\/[0-9a-f]{32}$/u);
  await answered(tom, "/unsure", said.unsure);
  await tap(tom, "button", "do-change");
  await choose(tom, "card-unsure-place.in_our_hands");
  await look(tom, "another place for it");
  await tap(tom, "button", "do-keep-this");
  await tap(mara, "button", "needs-works");
  await mara.page.getByText(mara.words["needs-agreed"]).first().waitFor();
  await mara.open("/unsure");
  await mara.page.getByRole("heading", { name: mara.words["card-unsure-place.in_our_hands"] }).waitFor();
  await look(mara, "what is uncertain");

  // Money, one topic; and whom to call, with a number that can be called.
  await mara.open("/money/new");
  await look(mara, "topics about money");
  await mara.page.getByRole("link", { name: mara.words["card-money-treatment"], exact: true }).click();
  await mara.page.getByLabel(mara.words["card-money-text"]).fill(said.money);
  await tap(mara, "button", "needs-share");
  await mara.page.waitForURL(/\/money\/[0-9a-f]{32}$/u);
  await answered(tom, "/money", mara.words["card-money-treatment"]);
  await reads(tom, new RegExp(said.money, "u"));
  await look(tom, "money to answer");
  await tap(tom, "button", "needs-yes");
  await mara.page.getByText(mara.words["needs-agreed"]).first().waitFor();
  await tap(mara, "button", "talk-put-away");
  await mara.page.getByText(mara.words["needs-stopped"]).waitFor();

  // What they decided, and why; and something has changed, which he says without a network.
  await mara.open("/decisions/new");
  await mara.page.getByLabel(mara.words["card-entry-decision-what"]).fill(said.decided);
  await look(mara, "a decision");
  await tap(mara, "button", "kept-share");
  await mara.page.getByText(said.decided).waitFor();
  await look(mara, "decisions");
  await tom.open("/decisions");
  await tom.page.getByText(said.decided).waitFor();
  await tom.offline(true);
  await tom.open("/changed");
  await tap(tom, "link", "changed-do");
  await tom.page.getByLabel(tom.words["card-entry-changed-what"]).fill(said.changed);
  await tap(tom, "button", "kept-share");
  await heading(tom, "changed-look");
  await tom.offline(false);
  await mara.open("/changed");
  await mara.page.getByText(said.changed).waitFor();
  await look(mara, "something has changed");

  await tom.open("/others/new");
  await tom.page.getByRole("link", { name: tom.words["card-who-call"], exact: true }).click();
  await tom.page.getByLabel(tom.words["card-who-name"]).fill(said.name);
  await tom.page.getByLabel(tom.words["card-who-phone"]).fill(said.phone);
  await tap(tom, "button", "needs-share");
  await tom.page.waitForURL(/\/others\/[0-9a-f]{32}$/u);
  await answered(mara, "/others", said.name);
  await mara.page.locator("main a[href='tel:+49301234']").waitFor();
  await look(mara, "whom to call");
  await tap(mara, "button", "needs-yes");
  await mara.page.getByText(mara.words["needs-agreed"]).first().waitFor();
}

/** Writes one that has a form of its own, and shares it. */
async function put(person, at, card, answers) {
  await person.open(`${at}/new/${card}`);
  for (const [id, words] of Object.entries(answers)) await person.page.getByLabel(person.words[id]).fill(words);
  await tap(person, "button", "needs-share");
  await person.page.waitForURL(new RegExp(`${at}/[0-9a-f]{32}$`, "u"));
}

/** Opens what the other asks, from its list. */
async function answered(person, at, words) {
  await person.open(at);
  await person.page.locator(`main a.row[href^='${at}/']`, { hasText: words }).first().click();
  await tapped(person, "needs-no").waitFor();
}

async function choose(person, id) {
  await person.page.getByText(person.words[id], { exact: true }).first().click();
}

function tapped(person, id) {
  return person.page.getByRole("button", { name: person.words[id], exact: true }).first();
}
