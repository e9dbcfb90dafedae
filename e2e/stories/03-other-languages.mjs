import assert from "node:assert/strict";
import { agree, begin, digits, follow, heading, saved, tap, typeCode } from "../lib/deeds.mjs";

export const name = "Maryam in Arabic, with little energy, and Ken in Japanese pair by a spoken code, share a table, and one leaves";

const said = { table: "海までの道", close: "静かなお茶" };

export async function run(world) {
  const maryam = await world.person({ name: "مريم", locale: "ar", viewport: { width: 320, height: 640 } });
  const ken = await world.person({ name: "健", locale: "ja" });
  for (const person of [maryam, ken]) person.forgive(/status of 4(01|04|10|29)/);
  await begin(maryam, { name: "مريم", energy: 0 });
  await begin(ken, { name: "健" });
  assert.equal(await maryam.page.evaluate(() => document.documentElement.dir), "rtl");

  // A little energy: one thing a screen, three taps with the one that keeps.
  for (const place of [2, 3]) {
    await maryam.look(`a little, ${place}`);
    const before = await maryam.page.getByRole("heading").first().textContent();
    await maryam.page.locator("main .big").nth(place).click();
    await maryam.page.getByRole("heading", { name: before, exact: true }).waitFor({ state: "detached" });
  }
  await maryam.open("/");
  await maryam.look("today, a little");

  // A code that is said aloud ends with the first wrong guess; the next one holds.
  await ken.open("/join");
  await ken.look("join");
  const first = await sayCode(maryam);
  await typeCode(ken, first.slice(0, -1) + ((Number(first.at(-1)) + 1) % 10));
  await tap(ken, "button", "guest-come-in");
  await heading(ken, "pair-wrong-code");
  await ken.look("a wrong guess");
  await typeCode(ken, first);
  await tap(ken, "button", "guest-come-in");
  const over = ["pair-used", "pair-gone", "pair-stopped"].map((id) => ken.words[id]);
  await ken.page.getByRole("heading", { name: new RegExp(over.join("|")) }).waitFor();
  await typeCode(ken, await sayCode(maryam));
  await tap(ken, "button", "guest-come-in");
  assert.equal(await digits(maryam), await digits(ken));
  await maryam.look("compare");
  await ken.look("compare");
  await agree(ken, maryam);
  for (const person of [maryam, ken]) {
    await person.look("done");
    await person.open("/");
  }

  // The table is for both; the closenesses have no choice of audience.
  await ken.open("/table");
  await ken.page.locator("textarea").first().waitFor();
  const choices = await ken.page.locator('input[type=radio][name$=".audience"]').evaluateAll((all) => all.map((one) => one.name));
  assert.ok(choices.length > 0 && !choices.some((field) => field.includes("close")), `${choices}`);
  await ken.page.locator("textarea").first().fill(said.table);
  await ken.page.locator('input[name="entry.table.audience"]').nth(1).check();
  await ken.look("the table");
  await ken.page.locator("main .btn.main").last().click();
  await saved(ken);
  await maryam.page.getByText(said.table).waitFor();
  await maryam.look("today, with what was shown");

  // Leaving, alone and at once; both keep a copy.
  await ken.open("/place");
  await ken.look("the shared place");
  await tap(ken, "button", "place-leave");
  await ken.page.getByText(ken.words["place-ended"]).first().waitFor();
  await ken.look("left");
  await maryam.open("/place");
  await maryam.page.locator("main .btn.care").waitFor({ state: "detached" });
  await maryam.look("the other has left");
  await maryam.open("/");
  await maryam.page.getByText(said.table).waitFor();
  await follow(ken, new URL("/table", world.base).href);
  assert.equal(await ken.page.locator("textarea").first().inputValue(), said.table);
}

/** Makes a code, and says it. */
async function sayCode(person) {
  await person.open("/invite");
  const stop = person.page.getByRole("button", { name: person.words["invite-stop"] });
  const make = person.page.getByRole("button", { name: person.words["invite-code-make"] });
  await stop.or(make).first().waitFor();
  if (await stop.isVisible()) await stop.click();
  await make.click();
  const code = person.page.locator("main .digits").first();
  await code.waitFor();
  return (await code.textContent()).replace(/\D/g, "");
}
