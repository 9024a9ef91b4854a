/** The theme of the house on this device: light by default, dark, or as the device itself; a sheet fetched only when it is worn. */
import { signal } from "@preact/signals";
import sheet from "./dark.css?url";
import { MEDIA } from "./media.ts";

export const THEMES = ["light", "dark", "device"] as const;
export type Theme = (typeof THEMES)[number];

/** Beside before-paint.js, which reads it before any of this is there. */
const STORED = "trois-tiers:theme";
const LINK = "theme";

export const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);

/** Reaching the storage may throw: the choice then lasts as long as the page. */
function keptTheme(): Theme {
  if (typeof location === "undefined") return "light"; // a unit test, without a page
  try {
    const stored = localStorage.getItem(STORED);
    return isTheme(stored) ? stored : "light";
  } catch {
    return "light";
  }
}

export const theme = signal<Theme>(keptTheme());

export function chooseTheme(next: Theme): void {
  theme.value = next;
  wearTheme(next);
  try {
    localStorage.setItem(STORED, next);
  } catch {
    // In force until the page closes; nothing else to do without storage.
  }
}

/** Puts a theme on this page alone. The sheet's own media keep it off paper and off forced colours. */
export function wearTheme(next: Theme): void {
  const worn = document.getElementById(LINK);
  document.documentElement.dataset.theme = next;
  if (next === "light") {
    worn?.remove();
    return;
  }
  const link = worn instanceof HTMLLinkElement ? worn : document.createElement("link");
  Object.assign(link, { id: LINK, rel: "stylesheet", media: MEDIA[next] });
  if (worn) return;
  link.href = sheet;
  document.head.append(link);
}
