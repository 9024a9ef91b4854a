/** Brings the house's font after the first screen, and puts it on when no one is typing. */
import { FONT_URL } from "./art.ts";

const FAMILY = "Radio Canada";

/** Once the browser is idle: the first screen never waits for it. The projector may ask for it `now`. */
export function loadFont(when: "idle" | "now" = "idle"): void {
  if (!("FontFace" in window)) return;
  const start = () => void bringFont().catch(() => undefined); // the fallback face stays: nothing to tell
  if (when === "now") start();
  else if ("requestIdleCallback" in window) window.requestIdleCallback(start, { timeout: 4000 });
  else setTimeout(start, 1500); // Safari has no idle callback
}

async function bringFont(): Promise<void> {
  const face = new FontFace(FAMILY, `url(${FONT_URL}) format("woff2")`, { weight: "300 700" });
  document.fonts.add(await face.load());
  await fieldLeft();
  await handLifted();
  // The class changes the stack and drops the fallback's spacing in one go: one change of face, no jump in steps.
  document.documentElement.classList.add("has-font");
}

let isPressing = false;
for (const [name, isDown] of [
  ["pointerdown", true],
  ["pointerup", false],
  ["pointercancel", false],
] as const)
  addEventListener(name, () => (isPressing = isDown), { capture: true, passive: true });

/** Resolves when nothing is pressed: a button that moves between the press and its end is not pressed at all. */
async function handLifted(): Promise<void> {
  while (isPressing) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Resolves when the focus is in no text field: lines must not move under a person who writes. */
function fieldLeft(): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return Promise.resolve();
  return new Promise((resolve) => field.addEventListener("blur", () => resolve(), { once: true }));
}
