// Starts the app, or leads to a plain page about what is missing. It has no words of its own.

if (!("WebAssembly" in window && "indexedDB" in window)) {
  location.replace("/help/browser");
} else {
  keepOffline();
  offerToInstall();
  try {
    const app = await import("{{app.js}}");
    await app.default({ module_or_path: "{{app.wasm}}" });
  } catch (fault) {
    console.error(fault);
    // Once the app stands, it shows its own faults.
    if (document.querySelector("#app > .arriving")) location.replace("/help/loading");
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
