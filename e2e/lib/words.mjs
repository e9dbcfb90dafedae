// What the app says, read from its messages, so that a story can be played in any language.

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../content/i18n");

/**
 * The messages of a locale that are one line without a placeable: `words["do-begin"]`, and their attributes:
 * `words["card-need-stance.ask"]`. An unknown one throws.
 */
export async function wordsOf(locale) {
  const files = (await readdir(join(folder, locale))).map((file) => readFile(join(folder, locale, file), "utf8"));
  const text = (await Promise.all(files)).join("\n");
  const plain = {};
  let of;
  for (const [, id, attribute, words] of text.matchAll(/^(?:([a-z][\w-]*)|    \.([\w-]+)) =(?: (.+))?$/gm)) {
    of = id ?? of;
    if (words && !/[{}]/.test(words)) plain[id ?? `${of}.${attribute}`] = words.trim();
  }
  return new Proxy(plain, {
    get(known, id) {
      if (id in known || typeof id === "symbol" || id === "then") return known[id];
      throw new Error(`${locale} has no plain message ${id}`);
    },
  });
}
