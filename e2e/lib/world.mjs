// What a story happens in: one server, and the people who use it.

import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { picture } from "./look.mjs";
import { Person } from "./person.mjs";
import { Server } from "./server.mjs";

const pictures = join(import.meta.dirname, "../out");

export class World {
  static async start(name, { chromium, keepsPictures }) {
    const world = new World();
    world.chromium = chromium;
    world.keepsPictures = keepsPictures;
    world.out = join(pictures, name);
    world.people = [];
    world.pictures = 0;
    await rm(world.out, { recursive: true, force: true });
    await mkdir(world.out, { recursive: true });
    world.server = await Server.start();
    return world;
  }

  /** Where the app is. */
  get base() {
    return this.server.base;
  }

  /** Somebody new, with a browser of their own; `Person.start` has the options. */
  async person(options) {
    const person = await Person.start(this, options);
    this.people.push(person);
    return person;
  }

  /** The next picture's number, so that a folder of them tells the story in order. */
  next() {
    this.pictures += 1;
    return String(this.pictures).padStart(3, "0");
  }

  /** Fails if a browser met a fault that the story did not expect. */
  settle() {
    const faults = this.people.flatMap((person) => person.unexpected().map((fault) => `${person.name}: ${fault}`));
    if (faults.length > 0) throw new Error(`faults in the browser:\n  ${faults.join("\n  ")}`);
  }

  /** Keeps what everyone saw when the story failed. */
  async lastPictures() {
    for (const person of this.people) await picture(person, "at the end").catch(() => {});
  }

  async end() {
    for (const person of this.people) await person.end();
    await this.server.end();
  }
}
