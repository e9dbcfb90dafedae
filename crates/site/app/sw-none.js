// In place of the worker while screens are being built, so that a reload shows what was just made:
// drops what an earlier worker kept, and itself.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await registration.unregister();
}
