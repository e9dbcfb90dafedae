// Keeps the app at hand without a network. A new version waits until the page asks for it, so that
// nobody loses the screen they are writing on.

const BUILD = "{{build}}";
const CACHE = `leeward-${BUILD}`;
const FILES = {{files}};
// Pages that the server writes; all other paths without a dot are the app's.
const PAGES = /^\/(?:safety|who|help)(?:\/|$)/;
// Where leaving quickly leads; it must be there at once, also without a network.
const AWAY = "/away";

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(forget().then(() => clients.claim())));
addEventListener("message", (event) => {
  if (event.data === "skip waiting") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // What goes to the relay is none of this file's business.
  if (request.method !== "GET" || origin !== location.origin || pathname.startsWith("/v1/")) return;
  if (request.mode !== "navigate") event.respondWith(kept(request));
  else if (pathname === AWAY) event.respondWith(kept(AWAY));
  else if (PAGES.test(pathname)) event.respondWith(fresh(request));
  else if (!pathname.includes(".")) event.respondWith(kept("/"));
});

async function keep() {
  const page = await fetch("/", { cache: "no-cache" });
  const text = await page.clone().text();
  // The server moved on while this worker was on its way: its successor will do it.
  if (!page.ok || !text.includes(`data-build="${BUILD}"`)) throw new Error("another build is being served");
  const cache = await caches.open(CACHE);
  await cache.addAll([...FILES, "/manifest.webmanifest", AWAY]);
  await cache.put("/", page);
}

async function forget() {
  const old = (await caches.keys()).filter((name) => name.startsWith("leeward-") && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function kept(request) {
  return (await (await caches.open(CACHE)).match(request)) ?? fetch(request);
}

async function fresh(request) {
  const cache = await caches.open(CACHE);
  try {
    const page = await fetch(request);
    if (page.ok) await cache.put(request, page.clone());
    return page;
  } catch (fault) {
    return (await cache.match(request)) ?? Promise.reject(fault);
  }
}
