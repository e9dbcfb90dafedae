// Starts the app, or leads to a page in plain words about what is missing. It has no words of its own.
//
// The app hears of a new version as the event "leeward:update" on window (and finds
// data-update="ready" on <html>); it takes it with the event "leeward:take-update".

const missing = !isSecureContext ? "https" : !("WebAssembly" in window && "indexedDB" in window) ? "browser" : null;

// The interface library parses pieces of markup that were fixed when the app was compiled. They are
// elements, plain attributes and text; anything that could run something, or load it from elsewhere,
// is refused.
const PLAIN = (() => {
  const tag = "(?!(?:svg:)?(?:script|style|iframe|frame|object|embed|link|meta|base|form)\\b)[a-z][a-z0-9-]*";
  const path = '\\s+(?:href|src)="[/#][^"<>:]*"';
  const plain = '\\s+(?!on|style|src|href|xlink|action|formaction)[a-z][a-z0-9:-]*(?:="[^"<>]*")?';
  return new RegExp(`^(?:[^<>]|</${tag}>|<${tag}(?:${path}|${plain})*\\s*/?>|<!-*>)*$`, "i");
})();

const pass = { createHTML: (markup) => markup, createScriptURL: (url) => url };
if (window.trustedTypes) {
  trustedTypes.createPolicy("default", { createHTML: (markup) => (PLAIN.test(markup) ? markup : null) });
}
const policy = window.trustedTypes?.createPolicy("leeward-sw", { createScriptURL: pass.createScriptURL }) ?? pass;

if (missing) {
  location.replace(`/help/${missing}`);
} else {
  keepOffline();
  try {
    const app = await import("{{app.js}}");
    await app.default({ module_or_path: "{{app.wasm}}" });
  } catch (fault) {
    console.error(fault);
    // A fault of the app's own start shows in the app; here it did not get so far.
    if (document.body.childElementCount === 0) location.replace("/help/loading");
  }
}

async function keepOffline() {
  if (!("serviceWorker" in navigator)) return;
  // The first worker takes this page over without a word; only a later one brings something new.
  let updating = false;
  navigator.serviceWorker.addEventListener("controllerchange", () => updating && location.reload());
  try {
    const registration = await navigator.serviceWorker.register(policy.createScriptURL("/sw.js"));
    const look = () => registration.waiting && navigator.serviceWorker.controller && announce();
    look();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", look);
    });
    addEventListener("leeward:take-update", () => {
      updating = true;
      registration.waiting?.postMessage("skip waiting");
    });
    // An installed app may stay open for weeks.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") registration.update().catch(() => {});
    });
  } catch (fault) {
    console.warn(fault);
  }
}

function announce() {
  document.documentElement.dataset.update = "ready";
  dispatchEvent(new Event("leeward:update"));
}
