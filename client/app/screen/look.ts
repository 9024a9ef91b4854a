/** How this device shows the écran: on a dark ground, without counters; chosen in its foot and kept. */
import { effect, signal } from "@preact/signals";
import { theme, wearTheme } from "../../theme/theme.ts";

export interface LookSwitch {
  readonly isOn: { readonly value: boolean };
  readonly toggle: () => void;
}

/** @param name of what the device keeps; before-paint.js reads the dark one too */
function lookSwitch(name: string) {
  const stored = `trois-tiers:screen-${name}`;
  const isOn = signal(attempt(() => localStorage.getItem(stored)) === "1");
  return {
    isOn,
    toggle: () => {
      isOn.value = !isOn.value;
      attempt(() => localStorage.setItem(stored, isOn.value ? "1" : "0"));
    },
    wear: () => effect(() => put(name, isOn.value)),
  };
}

/** The dark ground is the theme of the house; the other is a class of the page. */
function put(name: string, isOn: boolean): void {
  if (name === "dark") wearTheme(isOn ? "dark" : "light");
  else document.documentElement.classList.toggle(name, isOn);
}

/** Reaching the storage may throw, using it too: the choice then lasts as long as the page. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

export const darkGround = lookSwitch("dark");
export const calmMode = lookSwitch("calm");

/** @returns takes the classes off again */
export function wearLook(...names: readonly string[]): () => void {
  document.body.classList.add(...names);
  const stops = [darkGround.wear(), calmMode.wear()];
  return () => {
    for (const stop of stops) stop();
    document.body.classList.remove(...names);
    document.documentElement.classList.remove("calm");
    wearTheme(theme.value);
  };
}
