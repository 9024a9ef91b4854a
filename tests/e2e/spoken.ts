/** What a page says to assistive technology: the browser's own accessibility tree, in reading order. */
import type { CDPSession, Page } from "playwright-core";

export type Words = string | RegExp;

/** One thing of the tree. */
export interface Said {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What a person typed in it, or where it stands. */
  readonly value: string;
  readonly states: Readonly<Record<string, unknown>>;
  /** What it lies in, from the nearest to the page. */
  readonly within: readonly Said[];
  /** All the words inside it. */
  readonly text: string;
  /** How the browser finds the element again; nothing that one could aim at. */
  readonly element: number;
}

/** As the browser gives it (CDP, Accessibility domain); only what is read here. */
interface Raw {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
}

/** No-break spaces are spaces to whoever listens. */
const plain = (value: unknown) =>
  (typeof value === "string" || typeof value === "number" ? String(value) : "").replace(/\s+/g, " ").trim();

export const isSaid = (words: Words, text: string) =>
  typeof words === "string" ? words === text : words.test(text);

/** What a person can act on. */
const CONTROLS: ReadonlySet<string> = new Set([
  ...["button", "link", "radio", "checkbox", "switch", "tab", "menuitem", "option"],
  ...["textbox", "searchbox", "spinbutton", "slider", "combobox", "listbox", "DisclosureTriangle"],
]);
export const isControl = ({ role }: Said) => CONTROLS.has(role);

export class Spoken {
  readonly #cdp: CDPSession;

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  static async of(page: Page): Promise<Spoken> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Accessibility.enable");
    return new Spoken(cdp);
  }

  /** Everything that is not left out, in reading order; the page itself comes first. */
  async all(): Promise<readonly Said[]> {
    const { nodes } = await this.#cdp.send("Accessibility.getFullAXTree");
    return readingOrder(nodes);
  }

  /** What holds the focus; undefined when nothing does. */
  async focused(): Promise<Said | undefined> {
    return focusedIn(await this.all());
  }

  /** The default action of an element, as a screen reader asks for it. @returns whether it was still on the page */
  async act({ element }: Said, how: "press" | "focus"): Promise<boolean> {
    const resolved = await this.#cdp
      .send("DOM.resolveNode", { backendNodeId: element })
      .catch(() => undefined);
    const objectId = resolved?.object.objectId;
    if (objectId === undefined) return false;
    const acted = `this.focus(); ${how === "press" ? "this.click();" : ""} return true;`;
    const { result } = await this.#cdp.send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration: `function () { if (!this.isConnected) return false; ${acted} }`,
      returnByValue: true,
    });
    return result.value === true;
  }
}

const focusedIn = (all: readonly Said[]) =>
  all.findLast(({ role, states }) => states.focused === true && role !== "RootWebArea");

function readingOrder(nodes: readonly Raw[]): readonly Said[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: Said[] = [];
  const visit = (raw: Raw, within: readonly Said[]): string => {
    const role = plain(raw.role?.value);
    if (role === "InlineTextBox") return "";
    const words: string[] = [];
    const one = {
      role,
      name: plain(raw.name?.value),
      description: plain(raw.description?.value),
      value: plain(raw.value?.value),
      states: Object.fromEntries((raw.properties ?? []).map(({ name, value }) => [name, value.value])),
      within,
      text: "",
      element: raw.backendDOMNodeId ?? 0,
    };
    if (!raw.ignored) said.push(one);
    const inner = raw.ignored ? within : [one, ...within];
    for (const id of raw.childIds ?? []) {
      const child = byId.get(id);
      if (child) words.push(visit(child, inner));
    }
    if (role === "StaticText" && !raw.ignored) words.unshift(one.name);
    one.text = plain(words.join(" "));
    return one.text;
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) visit(root, []);
  return said;
}

/** Controls without a name, pictures without one that are not decoration: what a listener cannot make out. */
export const nameless = (all: readonly Said[]) =>
  all
    .filter((one) => (isControl(one) || one.role === "image" || one.role === "img") && one.name === "")
    .map(
      ({ role, within }) => `${role} in ${within.map(({ role: at, name }) => `${at} ${name}`).join(" < ")}`,
    );

/** What live regions say now. */
export const announced = (all: readonly Said[]) =>
  all
    .filter(({ role, states }) => {
      if (states.live === "polite" || states.live === "assertive") return true;
      return role === "status" || role === "alert";
    })
    .map(({ text }) => text)
    .filter((text) => text !== "");
