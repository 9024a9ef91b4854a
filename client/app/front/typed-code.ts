/** Reads a session's code the way people type or paste it: any case, spaces, hyphens, a whole address. */

/** Letters and figures a code is made of: no 0 O 1 I L, which a room mistakes for one another. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 6;
const SEPARATORS = /[\s\p{Z}\p{Pd}\p{Cf}_.·]/gu;

export type ReadCode =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "empty" }
  | { readonly kind: "short"; readonly missing: number }
  | { readonly kind: "long" }
  | { readonly kind: "foreign"; readonly characters: readonly string[] };

/** The last part of an address, or the text itself; in capitals, without separators. */
function clean(typed: string): string {
  const path = typed.normalize("NFKC").replace(/[?#].*$/s, "");
  const last = path.split("/").findLast((part) => part.trim() !== "") ?? "";
  return last.replace(SEPARATORS, "").toUpperCase();
}

export function readCode(typed: string): ReadCode {
  const code = clean(typed);
  const characters = Array.from(code);
  const foreign = characters.filter((character) => !ALPHABET.includes(character));
  if (foreign.length > 0) return { kind: "foreign", characters: [...new Set(foreign)] };
  if (characters.length === 0) return { kind: "empty" };
  if (characters.length < LENGTH) return { kind: "short", missing: LENGTH - characters.length };
  return characters.length > LENGTH ? { kind: "long" } : { kind: "code", code };
}

/** As it is shown in the room, in two groups of three; an address is left as it was pasted. */
export function groupTyped(typed: string): string {
  if (typed.includes("/")) return typed;
  const characters = Array.from(clean(typed));
  if (characters.length <= LENGTH / 2) return characters.join("");
  return `${characters.slice(0, LENGTH / 2).join("")} ${characters.slice(LENGTH / 2).join("")}`;
}

/** Whether a path nobody knows was meant as a code: `/TUI1E2`, `/abc-23`. */
export const looksLikeCode = (path: string) => /^[A-Z0-9]{5,7}$/.test(clean(path));
