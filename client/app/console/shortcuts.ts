/** Single keys that steer the session: which mean something, and whether they are wanted. */
import { useEffect, useRef } from "preact/hooks";
import { signal } from "@preact/signals";
import { presenterKey, type KeyPress } from "./presenter.ts";

export type Shortcut =
  | "next"
  | "previous"
  | "pause"
  | "longer"
  | "shorter"
  | "tell"
  | "links"
  | "screen"
  | "help"
  | { readonly table: number };

export type Press = (shortcut: Shortcut) => void;

/** In the order of the panel; the key as it is shown. */
export const KEYS: readonly (readonly [key: string, shortcut: Exclude<Shortcut, object>])[] = [
  ["N", "next"],
  ["P", "pause"],
  ["+", "longer"],
  ["-", "shorter"],
  ["M", "tell"],
  ["E", "screen"],
  ["L", "links"],
  ["?", "help"],
];

/** On a French keyboard figures need Shift, and « - » shares its key with one of them: signs are read first. */
export function shortcutOf(press: KeyPress & { readonly code: string }): Shortcut | undefined {
  const { key, code, repeat, altKey, ctrlKey, metaKey } = press;
  if (repeat || altKey || ctrlKey || metaKey) return undefined;
  const named = KEYS.find(([shown]) => shown === key.toUpperCase())?.[1];
  if (named) return named;
  const figure = /^[1-9]$/.exec(key)?.[0] ?? /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return figure === undefined ? undefined : { table: Number(figure) };
}

const STORED = "trois-tiers:shortcuts";

function areWanted(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

/** Somebody who dictates, or whose keys slip, may do without: a remote's keys go on working. */
export const hasShortcuts = signal(typeof localStorage === "undefined" || areWanted());

export function wantShortcuts(isWanted: boolean): void {
  hasShortcuts.value = isWanted;
  try {
    localStorage.setItem(STORED, isWanted ? "on" : "off");
  } catch {
    // Kept for this page alone.
  }
}

const TYPES_OR_CHOOSES = "input, textarea, select, [contenteditable], [role=slider], dialog";

/** Calls back on a remote's key or a shortcut, unless one is writing, choosing, or answering a dialog. */
export function useShortcuts(onPress: Press): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = presenterKey(event) ?? (hasShortcuts.value ? shortcutOf(event) : undefined);
      const isHeld = event.target instanceof Element && event.target.closest(TYPES_OR_CHOOSES) !== null;
      if (!shortcut || isHeld || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      latest.current(shortcut);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
