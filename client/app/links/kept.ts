/** What this device alone keeps for the facilitator: a note, the hour at which the session began, the écran's key. */
import { useState } from "preact/hooks";

const keyOf = (code: string, what: string) => `trois-tiers:${code}:${what}`;

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return ""; // a browser that keeps nothing still lets one write
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Full or forbidden: the text stays on the page.
  }
}

const keptText = (code: string, what: string) => read(keyOf(code, what));
const keepText = (code: string, what: string, text: string) => write(keyOf(code, what), text);

/** A text kept on this device for one session. */
export function useKeptText(code: string, what: string): [text: string, set: (text: string) => void] {
  const key = keyOf(code, what);
  const [text, setText] = useState(() => read(key));
  const set = (next: string) => {
    setText(next);
    write(key, next);
  };
  return [text, set];
}

/** A moment kept on this device for one session. */
export function keptMoment(code: string, what: string): number | null {
  return Number(keptText(code, what)) || null;
}

export function keepMoment(code: string, what: string, wall: number): void {
  keepText(code, what, String(Math.round(wall)));
}
