// Looking at a screen as a person would, and as an instrument does.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A small phone and a desktop. */
const sizes = [
  { width: 320, height: 640 },
  { width: 1200, height: 800 },
];
/** The smallest side of a target, in CSS pixels. */
const TARGET = 44;

/**
 * Looks at a person's screen in every size and colour scheme; fails with all that is wrong. Where the system forces its
 * own colours, `contrast` is not ours to measure.
 */
export async function everyWay(person, label, { contrast = true } = {}) {
  const { page } = person;
  const before = { size: page.viewportSize(), scheme: person.options.colorScheme };
  const wrong = [];
  await page.locator("h1").first().waitFor();
  for (const [at, size] of sizes.entries()) {
    await page.setViewportSize(size);
    // What stands where is the same in the dark: it is measured once a size, and contrast in both schemes.
    for (const scheme of at === 0 ? ["light", "dark"] : ["dark", "light"]) {
      await page.emulateMedia({ colorScheme: scheme });
      await settled(page);
      const first = scheme === (at === 0 ? "light" : "dark");
      const found = await axeFaults(page, { contrast, all: first });
      if (first) found.push(...(await page.evaluate(measured, TARGET)));
      wrong.push(...found.map((fault) => `${size.width} px, ${scheme}: ${fault}`));
      if (person.world.keepsPictures) await picture(person, `${label}-${size.width}-${scheme}`);
    }
  }
  await page.setViewportSize(before.size);
  await page.emulateMedia({ colorScheme: before.scheme });
  if (wrong.length > 0) throw new Error(`screen "${label}" of ${person.name}:\n  ${wrong.join("\n  ")}`);
}

/** Keeps a picture of the whole page. */
export async function picture(person, label) {
  const path = join(person.world.out, `${person.world.next()}-${person.name}-${label}.png`.toLowerCase());
  await person.page.screenshot({ path, fullPage: true });
}

async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    // Colours change by short transitions; contrast is measured when they have.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

/** What is wrong by axe: by all its rules, or by those that depend on colours. */
async function axeFaults(page, { contrast, all }) {
  if (!all && !contrast) return [];
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const options = all
    ? { rules: { "color-contrast": { enabled: contrast } } }
    : { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
  const violations = await page.evaluate(async (options) => (await globalThis.axe.run(document, options)).violations, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `axe ${id} (${help}): ${node.target.join(" ")} ${node.html.slice(0, 160)}`),
  );
}

/** Runs in the page: what is cut off, sticks out, or is too small to hit. */
function measured(least) {
  const wrong = [];
  const width = document.documentElement.clientWidth;
  const named = (element) => {
    const words = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40);
    const classes = [...element.classList].map((name) => `.${name}`).join("");
    return `<${element.localName}${element.id ? `#${element.id}` : ""}${classes}> "${words}"`;
  };
  const hidden = (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1;
  };
  const scrolls = (element) => {
    for (let above = element.parentElement; above; above = above.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(above).overflowX)) return true;
    }
    return false;
  };

  if (document.documentElement.scrollWidth > width) {
    wrong.push(`the page is ${document.documentElement.scrollWidth} px wide, and the window ${width}`);
  }
  for (const element of document.body.querySelectorAll("*")) {
    if (hidden(element) || element.closest("svg") !== null) continue;
    const box = element.getBoundingClientRect();
    const outside = box.right <= 0 || box.bottom <= 0;
    if (!outside && (box.left < -1 || box.right > width + 1) && !scrolls(element)) {
      wrong.push(`sticks out sideways: ${named(element)} from ${Math.round(box.left)} to ${Math.round(box.right)}`);
    }
    const style = getComputedStyle(element);
    const cuts = ["hidden", "clip"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (cuts && element.clientWidth > 1) {
      wrong.push(`cuts off what it holds: ${named(element)}, ${element.scrollWidth} in ${element.clientWidth} px`);
    }
  }

  const targets =
    "a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=tab], [role=switch]";
  for (const element of document.body.querySelectorAll(targets)) {
    // What cannot be seen, such as a skip link or an input under its label, is hit through what can.
    const label = element.closest("label") ?? element.labels?.[0];
    const hit = label && ["radio", "checkbox", "file"].includes(element.type) ? label : element;
    if (hidden(hit) || hit.getBoundingClientRect().bottom <= 0) continue;
    // A link within a sentence is as high as its line.
    const sentence = element.localName === "a" && getComputedStyle(element).display === "inline" && element.parentElement;
    if (sentence && sentence.textContent.trim() !== element.textContent.trim()) continue;
    const { width, height } = hit.getBoundingClientRect();
    if (width < least - 0.5 || height < least - 0.5) {
      wrong.push(`too small to hit: ${named(hit)}, ${Math.round(width)} by ${Math.round(height)} px`);
    }
  }
  return wrong;
}
