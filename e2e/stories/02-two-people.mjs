import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { agree, begin, digits, follow, heading, invite, lamp, nameIs, reads, tap } from "../lib/deeds.mjs";

export const name = "Mara begins alone, Tom comes in by a link, each shows the other how today is, offline and on";

const said = {
  mara: "the soup that smelled of thyme",
  corrected: "the soup that smelled of thyme and of smoke",
  tom: "a heron on the breakwater",
  kept: "nobody needs to know of the fall",
  later: "the letter from the clinic",
};

export async function run(world) {
  const mara = await world.person({ name: "Mara" });
  const tom = await world.person({ name: "Tom", viewport: { width: 320, height: 640 }, dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|04|10)/);

  // Mara, alone. She shows what she said on her own screen, and keeps it.
  await mara.open("/");
  await mara.look("welcome");
  await begin(mara, { name: "Mara Lindqvist" });
  await choose(mara, "Rough");
  await choose(mara, "Keep me company");
  await heading(mara, "begin-words-ask");
  await reads(mara, /Today is rough\.\s+Keep me company\.\s+Nothing needs fixing\./u);
  await mara.look("words");
  await tap(mara, "link", "begin-show-it");
  await mara.page.waitForURL("**/show");
  await reads(mara, /rough/u);
  await mara.look("shown");
  await mara.page.goBack();
  await tap(mara, "link", "begin-keep-for-me");
  await mara.page.getByText("Your lamp today").waitFor();
  await mara.look("today alone");

  // She invites; Tom has never been here.
  const link = await invite(mara);
  await mara.look("invitation");
  await follow(tom, link);
  assert.ok(!tom.page.url().includes(link.split("#")[1]), "the secret stays in the address");
  await reads(tom, /Mara Lindqvist would like to share a quiet place/u);
  await tom.look("invited");
  await tap(tom, "button", "guest-come-in");
  await nameIs(tom, "Tom Okafor");
  assert.equal(await digits(mara), await digits(tom));
  await tom.look("compare");
  await agree(tom, mara);
  for (const person of [mara, tom]) await person.open("/");

  // Mara says more, for both; one thing she keeps.
  await lamp(mara, { good: said.mara, both: true });
  await tom.page.getByText(said.mara).waitFor();
  await tom.look("today, shown");
  await tom.page.getByRole("button", { name: "I’m coming" }).click();
  await mara.page.getByText("I’m coming").first().waitFor();

  // Both lose the network and go on writing.
  await mara.offline(true);
  await tom.offline(true);
  await lamp(tom, { word: "Calm", good: said.tom, both: true });
  await lamp(mara, { good: said.kept, both: false });
  await mara.killed("/");
  await mara.offline(false);
  await tom.offline(false);
  await mara.page.getByText(said.tom).waitFor();
  await mara.page.getByText(said.kept).waitFor();
  await tom.open("/");
  await tom.page.getByText(said.mara).waitFor();
  assert.equal(await tom.page.getByText(said.kept).count(), 0, "what is kept stays kept");
  await mara.look("today of both");

  // What she corrects is corrected on his screen, which stands open.
  await lamp(mara, { good: said.corrected, both: true });
  await tom.page.getByText(said.corrected).waitFor();
  assert.equal(await tom.page.getByText(said.mara, { exact: true }).count(), 0, "the words before it are gone");

  // She stops sharing it. He keeps what he was shown, and sees nothing of what comes after.
  await tap(mara, "button", "audience-stop");
  await mara.page.getByText(mara.words["audience-stop-note"]).first().waitFor();
  await tap(mara, "link", "do-change");
  await mara.page.getByRole("textbox").first().fill(said.later);
  await tap(mara, "button", "do-keep-this");
  await mara.page.getByText(mara.words["saved-only-me"]).first().waitFor();
  await mara.open("/");
  await reads(mara, new RegExp(mara.words["sync-up-to-date"]));
  await tom.open("/");
  await tom.page.getByText(said.corrected).waitFor();
  assert.equal(await tom.page.getByText(said.later).count(), 0, "what came after is hers alone");

  // Nothing of it can be read where the relay keeps it, while the app that is open shows it.
  await world.server.stop();
  for (const person of [mara, tom]) person.forgive(/ERR_CONNECTION_REFUSED|Failed to (fetch|load)|WebSocket connection/);
  const kept = await everything(world.server.data);
  for (const words of [...Object.values(said), "Lindqvist", "Okafor", "company", "rough"]) {
    assert.ok(!kept.includes(words), `the relay's folder holds ${JSON.stringify(words)}`);
  }
  await mara.page.getByText(said.tom).waitFor();
}

/** One of the large choices that go on by themselves. */
async function choose(person, words) {
  await person.page.locator("main .big", { hasText: words }).first().click();
}

/** All bytes of a folder, as text. */
async function everything(folder) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath ?? file.path, file.name), "latin1"));
  return (await Promise.all(texts)).join("\n");
}
