import assert from "node:assert/strict";
import { cp, rm } from "node:fs/promises";
import { begin, follow, lamp, reads, shareAPlace, tap } from "../lib/deeds.mjs";

export const name = "the relay's box and Mara's phone go back to a backup and she writes on: comparing shows two histories, and both phones stop";

const said = { before: "the soup that smelled of thyme", one: "the heron came back", another: "no heron today" };

export async function run(world) {
  const mara = await world.person({ name: "Mara", viewport: { width: 320, height: 640 } });
  const tom = await world.person({ name: "Tom", locale: "ar", dark: true });
  for (const person of [mara, tom]) person.forgive(/status of 4(01|03|04|09|10|29)|ERR_CONNECTION|WebSocket connection|Failed to load resource/);
  await begin(mara, { name: "Mara" });
  await begin(tom, { name: "Tom" });
  await shareAPlace(mara, tom);
  await lamp(mara, { good: said.before, both: true });
  await tom.open("/");
  await tom.page.getByText(said.before).waitFor();
  await reads(mara, new RegExp(mara.words["sync-up-to-date"]));

  // A backup of both, taken in the same quiet hour.
  const { server } = world;
  const [box, phone] = [`${server.home}/box`, `${server.home}/phone`];
  await mara.context.close();
  await server.stop();
  await cp(server.data, box, { recursive: true });
  await cp(mara.folder, phone, { recursive: true });

  // One story: Tom hears it, and then has no network.
  await server.run();
  await mara.launch();
  await lamp(mara, { good: said.one, both: true });
  await tom.open("/");
  await tom.page.getByText(said.one).waitFor();
  await comparing(tom);
  await tom.offline(true);

  // The other: box and phone come from the backup, and she writes once more, in the same place of the same chain.
  await mara.context.close();
  await server.stop();
  for (const [from, to] of [[box, server.data], [phone, mara.folder]]) {
    await rm(to, { recursive: true, force: true });
    await cp(from, to, { recursive: true });
  }
  await server.run();
  await mara.launch();
  await lamp(mara, { good: said.another, both: true });
  await mara.page.getByText(said.another).first().waitFor();
  assert.equal(await mara.page.getByText(said.one).count(), 0, "the backup knows what came after it");
  await reads(mara, new RegExp(mara.words["sync-up-to-date"]));

  // They compare. Nothing else could tell: each history is whole by itself.
  const hers = await comparing(mara);
  const his = (await tom.page.locator("#link").textContent()).trim();
  await tom.page.getByLabel(tom.words["keys-compare-field"]).fill(hers);
  await tap(tom, "button", "compare-open");
  await differs(tom);
  await follow(mara, his);
  await differs(mara);

  // Nothing more is written into what they share, and what each has stays to be read.
  for (const [person, words] of [[tom, said.one], [mara, said.another]]) {
    await tap(person, "link", "sync-title");
    await person.page.getByText(person.words["sync-trouble-forked"]).waitFor();
    await person.look("two histories, in the list of trouble");
    await person.page.locator("header .brand").click();
    await person.page.getByText(words).first().waitFor();
  }
  await mara.open("/lamp");
  await mara.page.getByRole("textbox").first().fill("a third story");
  await tap(mara, "button", "do-keep-this");
  await mara.page.getByRole("status").filter({ hasText: mara.words["sync-read-only"] }).first().waitFor();
}

/** Opens the comparison with the other. Gives the link that it shows. */
async function comparing(person) {
  await person.open("/place");
  await tap(person, "link", "compare-phones");
  await person.page.getByRole("radio", { name: person.words["keys-compare-other"], exact: true }).check();
  return (await person.page.locator("#link").textContent()).trim();
}

/** It is said what that means and what to do, and every screen says that nothing is written. */
async function differs(person) {
  const { page, words } = person;
  await page.getByText(words["keys-differ"]).waitFor();
  await page.getByText(words["keys-differ-do"]).waitFor();
  await page.locator(".notices .banner").filter({ hasText: words["sync-read-only"] }).waitFor();
  await person.look("two histories");
}
