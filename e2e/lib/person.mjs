// Somebody with a browser of their own, which keeps what it keeps between visits.

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright-core";
import { everyWay } from "./look.mjs";
import { wordsOf } from "./words.mjs";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export class Person {
  /**
   * Opens a browser. Options: `name`; `locale` ("en-GB"); `viewport` ({ width, height }); `dark`; `timezone`;
   * `touch`; `script: false` for a browser that runs none, `worker: false` for one without service workers; `args`, more for the browser's command line; `host`, another
   * name of this machine than the server's own.
   */
  static async start(world, options) {
    const person = new Person();
    person.world = world;
    person.name = options.name;
    person.host = options.host;
    // What the app says in this person's language.
    person.words = await wordsOf((options.locale ?? "en").slice(0, 2));
    person.folder = await mkdtemp(join(tmpdir(), "leeward-profile-"));
    person.options = {
      executablePath: world.chromium,
      args: [...flags, ...(options.args ?? [])],
      headless: true,
      locale: options.locale ?? "en-GB",
      timezoneId: options.timezone ?? "Europe/Berlin",
      viewport: options.viewport ?? { width: 390, height: 844 },
      colorScheme: options.dark ? "dark" : "light",
      reducedMotion: "reduce",
      hasTouch: options.touch ?? false,
      javaScriptEnabled: options.script ?? true,
      serviceWorkers: options.worker === false ? "block" : "allow",
      permissions: options.script === false ? [] : ["clipboard-read", "clipboard-write"],
    };
    // What went wrong in the browser: errors of the page, its console, and its policy.
    person.faults = [];
    person.forgiven = [];
    await person.launch();
    return person;
  }

  async launch() {
    this.context = await chromium.launchPersistentContext(this.folder, this.options);
    this.context.setDefaultTimeout(30_000);
    this.context.on("page", (page) => this.watch(page));
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    this.watch(this.page);
  }

  watch(page) {
    if (page.leewardWatched) return;
    page.leewardWatched = true;
    page.on("pageerror", (fault) => this.faults.push(`page: ${fault.stack ?? fault}`));
    page.on("console", (message) => {
      if (message.type() !== "error") return;
      this.faults.push(`console: ${message.text()} (${message.location().url ?? ""})`);
    });
  }

  /** Where a path of the app is for this person. */
  at(path) {
    const address = new URL(path, this.world.base);
    if (this.host) address.hostname = this.host;
    return address.href;
  }

  /** Goes to a path of the app and waits until the app stands. */
  async open(path = "/") {
    await this.page.goto(this.at(path));
    if (this.options.javaScriptEnabled) await this.stands();
  }

  /** Waits until the app has drawn itself. */
  async stands(page = this.page) {
    await page.waitForFunction(() => {
      const app = document.querySelector("#app");
      return !app || (app.childElementCount > 0 && !app.querySelector(".arriving"));
    });
  }

  /** A second tab of the same browser. */
  async tab(path = "/") {
    const page = await this.context.newPage();
    await page.goto(this.at(path));
    await this.stands(page);
    return page;
  }

  /** Loses the network, or has it again. Requests that fail meanwhile are no faults. */
  async offline(gone) {
    if (gone) this.forgive(/ERR_INTERNET_DISCONNECTED|Failed to load resource|WebSocket connection/);
    await this.context.setOffline(gone);
  }

  /** Faults that match are expected from here on. */
  forgive(pattern) {
    this.forgiven.push(pattern);
  }

  /** Faults that nobody expected. */
  unexpected() {
    return this.faults.filter((fault) => !this.forgiven.some((pattern) => pattern.test(fault)));
  }

  /** Closes the browser and opens it again with what it kept. */
  async reopen(path = "/") {
    await this.context.close();
    await this.launch();
    await this.open(path);
  }

  /** Kills the browser's processes in the middle of whatever they do, then opens it again. */
  async killed(path = "/") {
    const gone = new Promise((resolve) => this.context.once("close", resolve));
    for (const pid of await processesOf(this.folder)) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It went with its parent.
      }
    }
    await gone;
    while ((await processesOf(this.folder)).length > 0) await sleep(50);
    await rm(join(this.folder, "SingletonLock"), { force: true });
    await this.launch();
    await this.open(path);
  }

  /**
   * Looks at the screen as it is now, narrow and wide, light and dark: no accessibility fault, nothing cut
   * off, every target large enough; and keeps pictures. `everyWay` has the options.
   */
  async look(label, options) {
    await everyWay(this, label, options);
  }

  async end() {
    await this.context.close().catch(() => {});
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The processes of the browser that uses a profile's folder. */
async function processesOf(folder) {
  const found = [];
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (line.includes(`--user-data-dir=${folder}`)) found.push(Number(pid));
  }
  return found;
}
