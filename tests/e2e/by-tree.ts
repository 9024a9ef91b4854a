/** A person who sees nothing: one acts by role and name alone, on what the accessibility tree gives. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { isOneOf, isWanted, senses, until, type Player } from "./player.ts";
import { isControl, Spoken, type Said, type Words } from "./spoken.ts";

const SETTLED_MS = 120;

export async function byTree(page: Page): Promise<Player> {
  const spoken = await Spoken.of(page);
  const troubles: string[] = [];
  const { note, reads, hears } = senses(spoken, troubles);

  /** The first of its name that can be acted on; two of one name in the same place cannot be told apart. */
  async function find(what: string, isIt: (one: Said) => boolean): Promise<Said> {
    return until(what, async () => {
      const found = (await spoken.all()).filter(isIt);
      const open = found.find(({ states }) => states.disabled !== true);
      if (open && found.some((other) => other !== open && isSame(other, open)))
        note(`two of one name: ${open.role} « ${open.name} »`);
      return open;
    });
  }

  /** The page may put another element in its place meanwhile: one then looks for it again. */
  async function act(what: string, isIt: (one: Said) => boolean, how: "press" | "focus"): Promise<Said> {
    return until(what, async () => {
      const found = await find(what, isIt);
      return (await spoken.act(found, how)) ? found : undefined;
    });
  }

  async function press(name: Words, inside?: Words): Promise<Said> {
    const isIt = (one: Said) => isControl(one) && isWanted(one, name, inside);
    const found = await act(`a control ${String(name)}`, isIt, "press");
    await sleep(SETTLED_MS);
    return found;
  }

  async function choose(group: Words, name: Words): Promise<void> {
    const isIt = (one: Said) => isOneOf(one, group) && isWanted(one, name);
    const what = `${String(name)} in ${String(group)}`;
    if ((await find(what, isIt)).states.checked !== "true") await act(what, isIt, "press");
    await sleep(SETTLED_MS);
  }

  async function write(label: Words, text: string): Promise<void> {
    const isIt = (one: Said) => one.role === "textbox" && isWanted(one, label);
    await act(`a field ${String(label)}`, isIt, "focus");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
  }

  return {
    ...{ press, choose, write, reads, hears, troubles },
    offers: async (name) => (await spoken.all()).some((one) => isControl(one) && isWanted(one, name)),
  };
}

/** The same words, and the same named things around: nothing says which is which. */
const isSame = (one: Said, other: Said) =>
  one.role === other.role && one.name === other.name && around(one) === around(other);

const NAMING: ReadonlySet<string> = new Set([
  "listitem",
  "group",
  "region",
  "article",
  "dialog",
  "form",
  "radiogroup",
]);

/** What names the place of a control: the words of the list item, the name of the group. */
const around = ({ within }: Said) =>
  within
    .filter(({ role }) => NAMING.has(role))
    .map(({ role, name, text }) => (role === "listitem" ? text : name))
    .join(" < ");
