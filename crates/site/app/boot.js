// Starts the app, or leads to a plain page about what is missing. It has no words of its own. What must hold however
// the app fares is here too: under which name it stands in the tab, and leaving quickly.

const AWAY = "/away";
const LEFT = "leeward.left";
const ALIAS = "leeward.alias";

/** By name: what the browser's tab and the device's home screen get. */
const ICONS = {
  leeward: { small: "{{icons/icon.svg}}", touch: "{{icons/icon-180.png}}" },
  notes: { small: "{{icons/notes.svg}}", touch: "{{icons/notes-180.png}}" },
  weather: { small: "{{icons/weather.svg}}", touch: "{{icons/weather-180.png}}" },
};

if (backAfterLeaving()) {
  location.replace(AWAY);
} else if (!("WebAssembly" in window && "indexedDB" in window)) {
  location.replace("/help/browser");
} else {
  arrive();
  listenForLeaving();
  offerToInstall();
  // All that the worker keeps comes after what the first screen needs.
  addEventListener("leeward:stands", keepOffline, { once: true });
  bringAnnex();
  try {
    const app = await import("{{app.js}}");
    await app.default({ module_or_path: "{{app.wasm}}" });
  } catch (fault) {
    console.error(fault);
    // A later version may be without this fault.
    keepOffline();
    // Once the app stands, it shows its own faults.
    if (document.querySelector("#app > .arriving")) location.replace("/help/loading");
  }
}

// Before anything is drawn the page stands under the name that was chosen; without one, under the app's own.
function arrive() {
  const { name, title } = nameThePage();
  document.title = title ?? "Leeward";
  const arriving = Object.assign(new Image(96, 96), { className: "arriving", alt: "", src: ICONS[name].small });
  document.querySelector("#app").append(arriving);
  addEventListener("leeward:alias", nameThePage);
}

// The app keeps a chosen name as name/language/title, because the shell has no words.
function nameThePage() {
  const [chosen, locale, title] = (stored("localStorage", ALIAS) ?? "").split("/");
  const known = Object.hasOwn(ICONS, chosen) && title;
  const name = known ? chosen : "leeward";
  link("icon", ICONS[name].small, "image/svg+xml");
  link("apple-touch-icon", ICONS[name].touch);
  link("manifest", known ? `/alias/${name}/${locale}.webmanifest` : "/manifest.webmanifest");
  return { name, title: known ? title : undefined };
}

function link(rel, href, type = "") {
  document.querySelector(`link[rel="${rel}"]`)?.remove();
  document.head.append(Object.assign(document.createElement("link"), { rel, href, type }));
}

// The app says when its button was pressed; the key needs no app.
function listenForLeaving() {
  addEventListener("leeward:leave", leave);
  let times = [];
  const pressed = ({ key, repeat, isComposing }) => {
    if (repeat || isComposing) return;
    const now = performance.now();
    times = key === "Escape" ? [...times.filter((time) => now - time < 1500), now] : [];
    if (times.length === 3) leave();
  };
  // Before any dialog or field, which may use the key as well: it is not taken away from them.
  addEventListener("keydown", pressed, { capture: true });
  addEventListener("pageshow", ({ persisted }) => persisted && stored("sessionStorage", LEFT) && location.replace(AWAY));
}

// The style sheet hides the page in this very frame; what was typed is handed over while the page goes.
function leave() {
  document.documentElement.dataset.left = "yes";
  document.title = "";
  try {
    sessionStorage.setItem(LEFT, "yes");
  } catch {
    // Where the browser keeps nothing the app cannot be open either.
  }
  location.replace(AWAY);
}

// After leaving, this tab's history still has places of the app. Going back to one leads away again; opening the
// address anew is coming back.
function backAfterLeaving() {
  if (!stored("sessionStorage", LEFT)) return false;
  if (performance.getEntriesByType("navigation")[0]?.type === "back_forward") return true;
  sessionStorage.removeItem(LEFT);
  return false;
}

function stored(storage, key) {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}

// A new version waits until the app asks for it; README.md says how the two speak.
async function keepOffline() {
  if (!("serviceWorker" in navigator)) return;
  const asIs = { createScriptURL: (url) => url };
  const policy = window.trustedTypes?.createPolicy("leeward-sw", asIs) ?? asIs;
  // The first worker takes this page over without a word; only a later one brings something new.
  let taking = false;
  navigator.serviceWorker.addEventListener("controllerchange", () => taking && location.reload());
  try {
    const registration = await navigator.serviceWorker.register(policy.createScriptURL("/sw.js"));
    const look = () => registration.waiting && navigator.serviceWorker.controller && announce("update");
    look();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", look);
    });
    addEventListener("leeward:take-update", () => {
      taking = true;
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

// What only few visits need is loaded when the app asks for it. What could not be had is asked for anew.
function bringAnnex() {
  let annex;
  window.leewardAnnex = () => (annex ??= loadAnnex().catch((fault) => ((annex = undefined), Promise.reject(fault))));
}

async function loadAnnex() {
  const module = await import("{{annex.js}}");
  await module.default({ module_or_path: "{{annex.wasm}}" });
  return module;
}

// Some browsers keep an app among the device's own, and let the app say when to ask for it.
function offerToInstall() {
  let offer;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event;
    announce("install");
  });
  addEventListener("leeward:take-install", () => {
    delete document.documentElement.dataset.install;
    offer?.prompt();
    offer = undefined;
  });
}

function announce(offer) {
  document.documentElement.dataset[offer] = "ready";
  dispatchEvent(new Event(`leeward:${offer}`));
}
