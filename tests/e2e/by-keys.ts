/** A person without a mouse: one goes from stop to stop with the keyboard, and knows where one is by its name. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { isOneOf, isWanted, PATIENCE_MS, senses, type Player } from "./player.ts";
import { isControl, isSaid, Spoken, type Said, type Words } from "./spoken.ts";

/** More stops than any page has. */
const MOST_STOPS = 120;
const MOST_ARROWS = 24;
/** What a press changes is on the page by then, also on a busy machine. */
const SETTLED_MS = 3_000;
const BEAT_MS = 60;

export const byKeys = async (page: Page): Promise<Player> => new Hands(page, await Spoken.of(page));

class Hands implements Player {
  readonly troubles: string[] = [];
  readonly reads: Player["reads"];
  readonly hears: Player["hears"];
  readonly #page: Page;
  readonly #spoken: Spoken;
  readonly #note: (line: string) => void;

  constructor(page: Page, spoken: Spoken) {
    this.#page = page;
    this.#spoken = spoken;
    const { note, reads, hears } = senses(spoken, this.troubles);
    this.#note = note;
    this.reads = reads;
    this.hears = hears;
  }

  /** Goes round the page with Tab until the focus is on it, and round again while it may still come. */
  async #reach(what: string, isIt: (one: Said) => boolean): Promise<Said> {
    const end = performance.now() + PATIENCE_MS;
    const round = new Set<string>();
    do {
      // Once over the top of the page and back to it is a whole round.
      for (let stops = 0, tops = 0; stops < MOST_STOPS && tops < 2; stops += 1) {
        const on = await this.#spoken.focused();
        if (on && isIt(on)) return on;
        if (on) round.add(`${on.role} ${on.name}`);
        else tops += 1;
        await this.#page.keyboard.press("Tab");
      }
      await sleep(BEAT_MS);
    } while (performance.now() < end);
    throw new Error(`the keyboard never reaches ${what}; it went by ${[...round].join(" | ")}`);
  }

  /** The focus is never left nowhere: whoever has no mouse would begin again from the top. */
  async #isKept(pressed: Said): Promise<void> {
    for (let waited = 0; waited < SETTLED_MS; waited += BEAT_MS) {
      await sleep(BEAT_MS);
      if (await this.#spoken.focused()) return;
    }
    this.#note(`the focus is lost after « ${pressed.name} »`);
  }

  async press(name: Words, inside?: Words): Promise<Said> {
    const isOpen = (one: Said) =>
      isControl(one) && isWanted(one, name, inside) && one.states.disabled !== true;
    const on = await this.#reach(`a control ${String(name)}`, isOpen);
    await this.#page.keyboard.press(on.role === "radio" || on.role === "checkbox" ? "Space" : "Enter");
    await this.#isKept(on);
    return on;
  }

  async choose(group: Words, name: Words, arrows: readonly string[] = []): Promise<void> {
    let on: Said | undefined = await this.#reach(`the choice ${String(group)}`, (one) => isOneOf(one, group));
    for (let step = 0; on && !isSaid(name, on.name); step += 1) {
      if (step > MOST_ARROWS) throw new Error(`${String(group)} has no ${String(name)}`);
      await this.#page.keyboard.press(arrows[step] ?? "ArrowDown");
      on = await this.#moved(on);
    }
    if (!on) throw new Error(`the arrows lose the focus in ${String(group)}`);
    if (on.states.checked !== "true") await this.#page.keyboard.press("Space");
    await this.#isKept(on);
  }

  /** What holds the focus once it has left something: read too early, an arrow would be pressed once too often. */
  async #moved(from: Said): Promise<Said | undefined> {
    for (let waited = 0; waited < SETTLED_MS; waited += BEAT_MS) {
      await sleep(BEAT_MS);
      const on = await this.#spoken.focused();
      if (on && on.element !== from.element) return on;
    }
    return this.#spoken.focused();
  }

  async write(label: Words, text: string): Promise<void> {
    await this.#reach(`a field ${String(label)}`, (one) => one.role === "textbox" && isWanted(one, label));
    await this.#page.keyboard.press("ControlOrMeta+A");
    await this.#page.keyboard.type(text);
  }

  async offers(name: Words): Promise<boolean> {
    return (await this.#spoken.all()).some((one) => isControl(one) && isWanted(one, name));
  }
}
