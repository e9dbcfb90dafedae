import assert from "node:assert/strict";
import { begin, heading, makeWords, tap } from "../lib/deeds.mjs";

export const name = "recovery words in the list of each one's language, else in English; typed as keyboards compose them, they bring everything back";

/** A letter that the list of the language has, and no other of these. */
const lists = { ja: /\p{Script=Hiragana}/u, fr: /^[a-zéèêâôûïç\u0300-\u0327]+$/u, zh: /^\p{Script=Han}$/u, ar: /^[a-z]+$/ };

export async function run(world) {
  for (const [locale, pattern] of Object.entries(lists)) {
    const mara = await world.person({ name: locale, locale, viewport: { width: 320, height: 640 } });
    // It is removed while it stands open.
    mara.forgive(/status of 401/);
    await begin(mara, { name: "Mara" });
    const words = await makeWords(mara, async () => {
      await tap(mara, "button", "keys-words-again");
      await mara.look("words");
      await tap(mara, "button", "keys-words-written");
    });
    for (const word of words) assert.match(word, pattern);
    assert.equal(words.length, 24);

    const back = await world.person({ name: `${locale} again`, locale });
    await back.open("/recover");
    // Accents composed, wide spaces, and Chinese without any.
    const typed = locale === "zh" ? words.join("") : words.map((word) => word.normalize("NFC")).join("\u3000");
    await back.page.getByLabel(back.words["keys-recover-field"]).fill(typed);
    await tap(back, "button", "keys-recover-find");
    await heading(back, "keys-found-ask");
    await back.look("found");
    await back.page.getByRole("button", { name: back.words["keys-found-lost"] }).click();
    await heading(back, "keys-returned");
  }
}
