/** Looks that a browser only takes from its owner's settings, imitated in one page: its media rules are switched by hand. */
import { darkGround } from "../app/screen/look.ts";
import { wearTheme } from "../theme/theme.ts";

/** What may be asked for in the address: `?exhibit=…&print&forced`. */
export const LOOKS = ["dark", "print", "forced", "still"] as const;
export type Look = (typeof LOOKS)[number];

export const looksIn = (search: string): readonly Look[] => {
  const asked = new URLSearchParams(search);
  return LOOKS.filter((look) => asked.has(look));
};

/** The media condition that a look stands for; the dark theme is a sheet of the product's own. */
const MEDIA: Readonly<Partial<Record<Look, RegExp>>> = {
  print: /^print$/,
  forced: /\(forced-colors: active\)/,
  still: /\(prefers-reduced-motion: reduce\)/,
};

/** Puts looks on, and on what style sheets come later. Tests do not use this: they ask the browser itself. */
export function wear(looks: readonly Look[]): void {
  const root = document.documentElement;
  // Neither paper nor forced colours are ever dark: the browser says so for the sheet, and is only imitated here.
  const isDark = looks.includes("dark") && !looks.includes("print") && !looks.includes("forced");
  if (isDark !== darkGround.isOn.value) darkGround.toggle();
  wearTheme(isDark ? "dark" : "light");
  const conditions = looks.flatMap((look) => MEDIA[look] ?? []);
  if (conditions.length === 0) return;
  root.classList.toggle("as-forced", looks.includes("forced"));
  answerForThem(conditions);
  const again = () => switchSheets(conditions, looks.includes("forced"));
  again();
  // In development styles come as elements, once built as files: both are added to the head.
  new MutationObserver(again).observe(document.head, { childList: true, subtree: true });
  document.addEventListener("load", again, true);
}

/** Scripts that ask the browser hear what the styles are shown. */
function answerForThem(conditions: readonly RegExp[]): void {
  const ask = globalThis.matchMedia.bind(globalThis);
  globalThis.matchMedia = (query) =>
    ask(conditions.some((condition) => condition.test(query)) ? "all" : query);
}

function switchSheets(conditions: readonly RegExp[], isForced: boolean): void {
  const spared = new Set<string>();
  for (const sheet of document.styleSheets) {
    const rules = rulesOf(sheet);
    if (rules) switchRules(rules, conditions, spared);
  }
  if (isForced) paintForced(spared);
}

/** One that is still coming cannot be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}

function switchRules(rules: CSSRuleList, conditions: readonly RegExp[], spared: Set<string>): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const { mediaText } = rule.media;
      if (conditions.some((condition) => condition.test(mediaText))) rule.media.mediaText = "all";
      switchRules(rule.cssRules, conditions, spared);
    } else if (rule instanceof CSSSupportsRule) switchRules(rule.cssRules, conditions, spared);
    else if (rule instanceof CSSStyleRule && rule.style.getPropertyValue("forced-color-adjust") === "none")
      spared.add(rule.selectorText);
  }
}

const SHEET = "gallery-forced";

/** What a browser does with forced colours: every paper and every ink becomes the system's, save what says no. */
function paintForced(spared: ReadonlySet<string>): void {
  const kept = [...spared].join(", ");
  const others = kept === "" ? "" : `:not(${kept}, :is(${kept}) *)`;
  const text = `.as-forced :where(body, body *)${others} {
    background: Canvas !important; color: CanvasText !important; border-color: CanvasText !important;
    box-shadow: none !important; text-shadow: none !important; filter: none !important; }
    .as-forced :where(a)${others} { color: LinkText !important; }`;
  const known = document.getElementById(SHEET);
  if (known?.textContent === text) return;
  const style = known ?? document.createElement("style");
  style.id = SHEET;
  style.textContent = text;
  if (!known) document.head.append(style);
}
