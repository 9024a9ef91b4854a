/** A person without a mouse: one goes from stop to stop with the keyboard, and knows where one is by its name. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { isWanted, PATIENCE_MS, senses, type Player } from "./player.ts";
import { isControl, isSaid, Spoken, type Said, type Words } from "./spoken.ts";

/** More stops than any page has. */
const MOST_STOPS = 120;
const MOST_ARROWS = 24;
/** What a press changes is on the page by then, also on a busy machine. */
const SETTLED_MS = 900;
const BEAT_MS = 60;

export async function byKeys(page: Page): Promise<Player> {
  const spoken = await Spoken.of(page);
  const troubles: string[] = [];
  const { note, reads, hears } = senses(spoken, troubles);
  const key = (name: string) => page.keyboard.press(name);

  /** Goes round the page with Tab until the focus is on it, and round again while it may still come. */
  async function reach(what: string, isIt: (one: Said) => boolean): Promise<Said> {
    const end = performance.now() + PATIENCE_MS;
    const round = new Set<string>();
    do {
      // Once over the top of the page and back to it is a whole round.
      for (let stops = 0, tops = 0; stops < MOST_STOPS && tops < 2; stops += 1) {
        const on = await spoken.focused();
        if (on && isIt(on)) return on;
        if (on) round.add(`${on.role} ${on.name}`);
        else tops += 1;
        await key("Tab");
      }
      await sleep(BEAT_MS);
    } while (performance.now() < end);
    throw new Error(`the keyboard never reaches ${what}; it went by ${[...round].join(" | ")}`);
  }

  /** The focus is never left nowhere: whoever has no mouse would begin again from the top. */
  async function isKept(pressed: Said): Promise<void> {
    for (let waited = 0; waited < SETTLED_MS; waited += BEAT_MS) {
      await sleep(BEAT_MS);
      if (await spoken.focused()) return;
    }
    note(`the focus is lost after « ${pressed.name} »`);
  }

  async function press(name: Words, inside?: Words): Promise<Said> {
    const isOpen = (one: Said) =>
      isControl(one) && isWanted(one, name, inside) && one.states.disabled !== true;
    const on = await reach(`a button ${String(name)}`, isOpen);
    await key(on.role === "radio" || on.role === "checkbox" ? "Space" : "Enter");
    await isKept(on);
    return on;
  }

  async function choose(group: Words, name: Words, arrows: readonly string[] = []): Promise<void> {
    const isThere = (one: Said) => one.role === "radio" && isWanted(one, /./, group);
    let on: Said | undefined = await reach(`the choice ${String(group)}`, isThere);
    for (let step = 0; on && !isSaid(name, on.name); step += 1) {
      if (step > MOST_ARROWS) throw new Error(`${String(group)} has no ${String(name)}`);
      await key(arrows[step] ?? "ArrowDown");
      await sleep(BEAT_MS);
      on = await spoken.focused();
    }
    if (!on) throw new Error(`the arrows lose the focus in ${String(group)}`);
    if (on.states.checked !== "true") await key("Space");
    await isKept(on);
  }

  async function write(label: Words, text: string): Promise<void> {
    await reach(`a field ${String(label)}`, (one) => one.role === "textbox" && isWanted(one, label));
    await key("ControlOrMeta+A");
    await page.keyboard.type(text);
  }

  return {
    ...{ press, choose, write, reads, hears, troubles },
    offers: async (name) => (await spoken.all()).some((one) => isControl(one) && isWanted(one, name)),
  };
}
