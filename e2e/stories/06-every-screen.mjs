import assert from "node:assert/strict";
import { begin, heading, lamp, shareAPlace } from "../lib/deeds.mjs";

export const name = "every screen, in both directions, narrow and wide, light and dark, in high contrast and in large letters; and all of the first minutes by keyboard";
export const timeout = 900_000;

const anyone = ["/", "/begin/name", "/join", "/recover", "/bring-in", "/dark", "/dark/other", "/safety", "/who"];
const begun = ["/", "/lamp", "/table", "/needs", "/needs/new", "/together", "/support", "/flare-plan", "/unsure", "/money", "/money/new", "/others", "/decisions", "/changed", "/changed/new", "/letters", "/letters/new", "/dark", "/dark/person", "/question", "/questions", "/ours", "/strains", "/storms", "/letters/new/letter:fear", "/strains/money", "/working-out", "/disclosure", "/pause", "/cards", "/cards/new", "/show", "/more", "/settings", "/lock", "/hand-over", "/devices", "/devices/add", "/words", "/compare", "/loss", "/take-along", "/delete", "/delete/relay", "/bring-in", "/place", "/trouble", "/invite", "/nowhere"];
const steps = ["energy", "who", "word", "wish", "words", "own-word", "own-wish", "offer", "theirs"];

export async function run(world) {
  for (const locale of ["en", "ar"]) {
    const mara = await world.person({ name: `mara ${locale}`, locale, viewport: { width: 320, height: 640 } });
    const tom = await world.person({ name: `tom ${locale}`, locale });
    for (const person of [mara, tom]) person.forgive(/status of 4(01|04|10|29)/);
    await all(mara, anyone);
    await begin(mara, { name: "Mara" });
    await begin(tom, { name: "Tom" });
    await all(mara, begun, "alone");
    await all(mara, steps.map((step) => `/begin/${step}`));

    await shareAPlace(mara, tom);
    await lamp(tom, { good: "a heron on the breakwater, and after it a second one, which is rare at this time of the year", both: true });
    await lamp(mara, { good: "the soup that smelled of thyme", both: true });
    await mara.page.getByText("a heron on the breakwater").waitFor();
    await all(mara, begun, "together");
    const yesterday = new Date(Date.now() - 24 * 3600 * 1000).toISOString().slice(0, 10);
    await all(mara, [`/lamp/${yesterday}`]);

    // All that is folded away, open.
    for (const path of ["/lamp", "/table"]) {
      await mara.open(path);
      await mara.page.locator("h1").waitFor();
      await mara.page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      await mara.look(`${path.slice(1)}, unfolded`);
    }
    for (const how of ["forced colours", "large letters"]) {
      for (const path of ["/", "/lamp", "/settings"]) await looksWell(mara, path, how);
    }
  }
  await byKeyboard(await world.person({ name: "Ana", locale: "es-ES" }));
}

async function all(person, paths, when = "") {
  for (const path of paths) {
    await person.open(path);
    await person.look(`${path.replaceAll("/", " ").trim() || "today"} ${when}`.trim());
  }
}

/** In the colours that the system forces, and with letters twice as large, which a person may set. */
async function looksWell(person, path, how) {
  await person.open(path);
  await person.page.locator("h1").waitFor();
  const forced = how === "forced colours";
  if (forced) await person.page.emulateMedia({ forcedColors: "active" });
  else await person.page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await person.look(`${path.slice(1) || "today"} in ${how}`, { contrast: !forced });
  await person.page.emulateMedia({ forcedColors: "none" });
}

/** The first minutes without a pointer: what has the focus can be seen, and each screen begins at its heading. */
async function byKeyboard(ana) {
  const { page, words } = ana;
  await ana.open("/");
  await heading(ana, "app-what").catch(() => page.locator("h1").waitFor());
  await walkTo(ana, words["do-begin"]);
  await page.keyboard.press("Enter");
  await page.getByLabel(words["begin-name-field"]).waitFor();
  await walkTo(ana, words["begin-name-field"]);
  await page.keyboard.type("Ana");
  await page.keyboard.press("Enter");
  await heading(ana, "begin-energy-ask");
  assert.equal(await focused(page), "h1");
  await walkTo(ana, words["energy-enough"]);
  await page.keyboard.press("Enter");
  await heading(ana, "begin-who-ask");
  await walkTo(ana, words["begin-who-alone"]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: words["begin-who-ask"] }).waitFor({ state: "detached" });
  assert.equal(await focused(page), "h1");
}

/** Presses Tab until something with these words has the focus, and sees that it can be seen. */
async function walkTo(person, words) {
  const { page } = person;
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element.labels?.[0]?.textContent ?? element.getAttribute("aria-label") ?? element.textContent;
      const style = getComputedStyle(element);
      const marked = [element, ...document.querySelectorAll(":focus-within")].some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      });
      return { label: label.trim(), marked, outline: style.outline };
    });
    if (at.label.startsWith(words)) {
      assert.ok(at.marked, `${words} has the focus, and nothing shows it: ${at.outline}`);
      return;
    }
  }
  throw new Error(`Tab does not lead to ${words}`);
}

async function focused(page) {
  await page.waitForFunction(() => document.activeElement !== document.body);
  return page.evaluate(() => document.activeElement.localName);
}
