// The real server, with a relay of its own, on a port that the system chooses.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "../..");
const program = process.env.LEEWARD ?? join(root, "target/debug/leeward");
const built = process.env.LEEWARD_SITE ?? join(root, "target/site-test");

export class Server {
  /** Starts a server in a fresh folder with a copy of the built app, which a story may then change. */
  static async start() {
    const server = new Server();
    server.home = await mkdtemp(join(tmpdir(), "leeward-e2e-"));
    server.data = join(server.home, "data");
    server.site = join(server.home, "site");
    server.said = "";
    await cp(built, server.site, { recursive: true });
    await server.run();
    return server;
  }

  /** Starts it, again on the same port when it ran before. */
  async run() {
    const port = this.port ?? 0;
    const args = ["serve", "--port", port, "--data", this.data, "--site", this.site].map(String);
    this.child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    this.child.stderr.on("data", (said) => (this.said += said));
    const started = new Promise((resolve, reject) => {
      createInterface(this.child.stdout).on("line", (line) => {
        const address = /http:\/\/\S+/.exec(line);
        if (address) resolve(address[0]);
      });
      this.child.once("error", reject);
      this.child.once("exit", () => reject(new Error(`the server did not start: ${this.said}`)));
    });
    this.base = await started;
    this.port = new URL(this.base).port;
  }

  /** Stops it; `kill` gives it no time to put anything in order. */
  async stop({ kill = false } = {}) {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, "exit");
    this.child.kill(kill ? "SIGKILL" : "SIGTERM");
    await gone;
  }

  /** Stops it for good and removes its folder. */
  async end() {
    await this.stop();
    await rm(this.home, { recursive: true, force: true });
  }
}
