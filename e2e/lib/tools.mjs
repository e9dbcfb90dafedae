import { execFileSync } from "node:child_process";

/** The browser: $CHROMIUM, or what the system has. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // The next one, then.
    }
  }
  throw new Error("there is no Chromium on the PATH, and CHROMIUM does not name one");
}

/** Waits for a promise, but not for ever. */
export async function within(ms, promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Prints one row of a bench. `goal` is `{ most: n }` or `{ least: n }`, or nothing. */
export function row(what, value, unit, goal = {}) {
  console.log(JSON.stringify({ what, value, unit, ...goal }));
}

/** The value below which a share of the samples lies. */
export function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
