import assert from "node:assert/strict";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { begin, heading, publish, tap } from "../lib/deeds.mjs";

export const name = "the app is in parts: they are at hand without a network, one that is missing says so, and a newer version takes over whole";
export const shipped = "only";

/** A screen of each part, and the message that is its heading. */
const screens = [
  ["/", "begin-who-ask", false],
  ["/table", "table-title", true],
  ["/more", "more-title", true],
];

export async function run(world) {
  await withoutNetwork(world);
  await missing(world);
  await newer(world);
}

/** Tom has opened nothing but the first screens, and has everything. */
async function withoutNetwork(world) {
  const tom = await world.person({ name: "Tom" });
  await begin(tom, { name: "Tom" });
  await tom.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await tom.offline(true);
  for (const [path, id, shown] of screens) {
    await tom.open(path);
    if (shown) await heading(tom, id);
    else await tom.page.locator("h1").waitFor();
  }
}

/** Mara's network drops a part. She is told, nothing else suffers, and it can be tried again. */
async function missing(world) {
  const mara = await world.person({ name: "Mara", worker: false });
  mara.forgive(/ERR_FAILED|Failed to (fetch|load)|WebAssembly|TypeError/);
  await mara.context.route(/chunks-rest/, (route) => route.abort());
  await begin(mara, { name: "Mara" });
  await mara.open("/more");
  await mara.page.getByText(mara.words["error-annex"]).waitFor();
  await mara.look("a part is missing");
  await tap(mara, "link", "nav-today");
  await mara.page.locator("nav [aria-current=page]").waitFor();
  await tap(mara, "link", "nav-more");
  await mara.page.getByText(mara.words["error-annex"]).waitFor();
  await mara.context.unroute(/chunks-rest/);
  await tap(mara, "button", "do-try-again");
  await heading(mara, "more-title");
}

/** A newer version comes while Ana's page is open, and the parts of hers are gone. She gets the newer one whole. */
async function newer(world) {
  const ana = await world.person({ name: "Ana", worker: false });
  ana.forgive(/404|Failed to (fetch|load)|WebAssembly|TypeError|Incorrect response MIME type/);
  // What would come by itself while nothing else is to be done has not come yet.
  await ana.context.route(/chunks-rest/, (route) => route.abort());
  await begin(ana, { name: "Ana" });
  await ana.open("/");
  const before = await ana.page.evaluate(() => document.documentElement.dataset.build);
  const after = await publish(world.server.site, before);
  const assets = join(world.server.site, "assets");
  const gone = (await readdir(assets)).filter((file) => file.startsWith("chunks-rest"));
  assert.ok(gone.length > 0, "there is no such part");
  for (const file of gone) await rm(join(assets, file));
  await ana.context.unroute(/chunks-rest/);
  // The server notices when somebody opens the page.
  await ana.page.request.get(new URL("/", world.base).href);
  await tap(ana, "link", "nav-more");
  await ana.page.waitForSelector(`html[data-build="${after}"]`, { state: "attached" });
  // The newer one has no such part either: that is said, and the page is not loaded again and again.
  await ana.page.getByText(ana.words["error-annex"]).waitFor();
  assert.equal(new URL(ana.page.url()).pathname, "/more");
}
