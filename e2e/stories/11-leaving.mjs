import assert from "node:assert/strict";
import { begin, heading, lamp, reads, saved, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "either leaves alone and both keep a copy, in two languages; one has the relay forget; and where one has died, nothing asks any more";
export const timeout = 400_000;

const said = { mara: "the soup that smelled of thyme", tom: "a heron on the breakwater", after: "the first plums", last: "rain on the tin roof" };

export async function run(world) {
  const mara = await world.person({ name: "Mara", locale: "ar", viewport: { width: 320, height: 640 } });
  const tom = await world.person({ name: "Tom", dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|03|04|10|29)/);
  await begin(mara, { name: "Mara" });
  await begin(tom, { name: "Tom" });
  await shareAPlace(mara, tom);
  await lamp(mara, { good: said.mara, both: true });
  await lamp(tom, { good: said.tom, both: true });
  await mara.page.getByText(said.tom).waitFor();

  await quietly(mara);
  await leaves(mara, tom);
  // Anew, and now the other one leaves, while she is away.
  await shareAPlace(tom, mara);
  await mara.offline(true);
  await leaves(tom);
  await mara.offline(false);
  await ended(mara);
  // Once more, and this time the relay is to have nothing of his any more.
  await shareAPlace(mara, tom);
  await lamp(tom, { good: said.last, both: true });
  await mara.open("/");
  await mara.page.getByText(said.last).waitFor();
  await forgotten(tom, mara);
}

/** On one device only: no prompts, no sharing, nothing deleted; and it can be undone. */
async function quietly(mara) {
  const { page, words } = mara;
  await mara.open("/settings");
  await tap(mara, "link", "more-loss");
  await mara.look("before it is said");
  await tap(mara, "button", "keys-loss-say");
  await heading(mara, "keys-loss-sorry");
  await mara.look("so sorry");
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".paper").getByText(said.tom).isVisible());
  await page.emulateMedia({ media: null });
  await tap(mara, "button", "keys-loss-quiet");
  await page.getByText(said.tom).waitFor();
  await mara.look("quiet");
  for (const id of ["today-table-open", "audience-stop", "their-answer-ask"]) {
    assert.equal(await page.getByText(words[id]).count(), 0, id);
  }
  await mara.open("/lamp");
  await page.getByRole("textbox").first().waitFor();
  await mara.look("the lamp, quiet");
  for (const id of ["audience-ask", "audience-alone-note"]) assert.equal(await page.getByText(words[id]).count(), 0, id);
  await mara.reopen("/loss");
  await tap(mara, "button", "keys-loss-undo");
  await mara.open("/");
  await mara.page.getByText(words["today-table-open"]).first().waitFor();
}

/** At once, and without a reason. The other reads that it has ended, keeps what was shown, and gets nothing new. */
async function leaves(person, other) {
  await person.open("/place");
  await person.look("the shared place");
  await tap(person, "button", "place-leave");
  await ended(person);
  if (!other) return;
  await ended(other);
  for (const one of [person, other]) {
    await one.open("/");
    for (const words of [said.mara, said.tom]) await one.page.getByText(words).first().waitFor();
  }
  // What she writes from here on has nobody to go to.
  await person.open("/lamp");
  await person.page.getByRole("textbox").first().fill(said.after);
  await tap(person, "button", "do-keep-this");
  await saved(person);
  await other.page.waitForTimeout(1500);
  assert.equal(await other.page.getByText(said.after).count(), 0);
}

/** What goes and what stays is said; the question can be taken back; offline it waits. Here all is kept. */
async function forgotten(tom, mara) {
  const { page, words } = tom;
  await tom.open("/settings");
  await tap(tom, "link", "more-delete-relay");
  for (const id of ["keys-relay-leave", "keys-relay-shared", "keys-relay-own"]) await page.getByText(words[id]).waitFor();
  await tap(tom, "button", "keys-relay-do");
  await tom.look("delete at the relay");
  await tap(tom, "button", "keys-relay-no");
  await tom.offline(true);
  await tap(tom, "button", "keys-relay-do");
  await tap(tom, "button", "keys-relay-yes");
  await page.getByText(words["keys-relay-going"]).waitFor();
  await tom.look("the relay is still to be told");
  await tom.offline(false);
  await page.getByText(words["keys-relay-none"]).waitFor({ timeout: 70_000 });
  await tom.look("the relay has forgotten");
  await ended(mara);
  await mara.open("/");
  await mara.page.getByText(said.last).first().waitFor();
  await tom.reopen("/");
  await tom.page.getByText(said.last).first().waitFor();
  await reads(tom, new RegExp(words["sync-only-here"]));
  await tom.open("/delete/relay");
  await tom.page.getByText(words["keys-relay-none"]).waitFor();
}

async function ended(person) {
  await person.open("/place");
  await person.page.getByText(person.words["place-ended"]).first().waitFor({ timeout: 70_000 });
  await person.look("it has ended");
}
