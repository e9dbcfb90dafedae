import assert from "node:assert/strict";
import { begin, heading, saved, tap } from "../lib/deeds.mjs";

export const name = "When it is dark: my person, helplines by country, without a network, before the lock and before anybody began";

const ana = { name: "Ana, next door", number: "+49 30 12 34" };

export async function run(world) {
  for (const locale of ["en-US", "ar"]) await story(world, locale);
  await anyone(world);
}

async function story(world, locale) {
  const mara = await world.person({ name: "Mara", locale, viewport: { width: 320, height: 640 }, dark: true });
  const { page, words } = mara;
  const look = (what) => mara.look(`${what} ${locale}`);
  await begin(mara, { name: "Mara" });

  // In calm: from the settings she chooses whom she would call.
  await mara.open("/settings");
  await page.locator("main a[href='/dark/person']").click();
  await page.getByLabel(words["card-entry-person-name"]).fill(ana.name);
  await page.getByLabel(words["card-entry-person-number"]).fill(ana.number);
  await look("my person");
  await tap(mara, "button", "do-keep-this");
  await saved(mara);

  // A quiet link stands under a letter, whatever is written there, and under the feelings of the lamp.
  await mara.open("/lamp");
  await page.locator("main details.fold > summary").first().click();
  await page.locator("main a[href='/dark']").waitFor();
  await mara.open("/letters/new/letter:thanks");
  await page.locator("main a[href='/dark']").click();
  await heading(mara, "dark-link");
  assert.equal(await page.locator("main a[href^='tel:']").first().getAttribute("href"), "tel:+49301234");
  await page.getByText(ana.name).waitFor();

  // The country is guessed only where the browser names one, and chosen otherwise.
  const numbers = () => page.locator("main a[href^='tel:']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  if (locale === "en-US") assert.deepEqual(await numbers(), ["tel:+49301234", "tel:988", "tel:911"]);
  else await page.getByText(words["dark-emergency-none"]).waitFor();
  await look("when it is dark");
  await page.locator("#country").selectOption("DE");
  assert.deepEqual(await numbers(), ["tel:+49301234", "tel:08001110111", "tel:112"]);
  await page.locator("#country").selectOption("-");
  await page.getByText(words["dark-line-none"]).waitFor();
  assert.deepEqual(await numbers(), ["tel:+49301234"]);
  await look("when it is dark, elsewhere");
  await page.locator("#country").selectOption("JP");
  await page.locator("main a[href='/dark/other']").click();
  await page.getByText(words["dark-worried-stay"]).waitFor();
  assert.deepEqual(await numbers(), ["tel:0120279338", "tel:0120061338", "tel:119"]);
  await look("worried for the other");

  // Without a network all of it is there, also after the browser was closed.
  await page.waitForFunction(async () => (await navigator.serviceWorker?.ready)?.active?.state === "activated");
  await mara.offline(true);
  await mara.open("/dark");
  await page.getByText(ana.name).waitFor();
  await page.waitForFunction(() => document.querySelector("#country")?.value === "JP");
  assert.equal((await numbers()).length, 4);
  await mara.offline(false);
}

/** Before anybody has begun: no person, and all the rest. */
async function anyone(world) {
  const tom = await world.person({ name: "Tom", locale: "fr-FR" });
  await tom.open("/dark");
  await heading(tom, "dark-link");
  await tom.page.locator("main a[href='tel:3114']").waitFor();
  assert.equal(await tom.page.locator("main a[href='/dark/person']").count(), 0);
  await tom.look("when it is dark, before anything");
}
