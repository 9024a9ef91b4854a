/** A session's code: as people type or paste it, and as a room reads it. */

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

/** Any case, spaces, hyphens, a whole address. */
export function readCode(typed: string): ReadCode {
  const code = clean(typed);
  const characters = Array.from(code);
  const foreign = characters.filter((character) => !ALPHABET.includes(character));
  if (foreign.length > 0) return { kind: "foreign", characters: [...new Set(foreign)] };
  if (characters.length === 0) return { kind: "empty" };
  if (characters.length < LENGTH) return { kind: "short", missing: LENGTH - characters.length };
  return characters.length > LENGTH && !isCampaignCode(code) ? { kind: "long" } : { kind: "code", code };
}

/** A challenge's code has a letter more, in front. */
export const isCampaignCode = (text: string) => text.startsWith("D") && isCode(text.slice(1));

/** A code as it stands in an address, nothing around it. */
export const isCode = (text: string) =>
  text.length === LENGTH && Array.from(text).every((character) => ALPHABET.includes(character));

/** Whether a path nobody knows was meant as a code: `/TUI1E2`, `/abc-23`. */
export const looksLikeCode = (path: string) => /^[A-Z0-9]{5,7}$/.test(clean(path));

/** As it is shown in the room, in two groups of three; an address is left as it was pasted. */
export function groupTyped(typed: string): string {
  if (typed.includes("/")) return typed;
  const characters = Array.from(clean(typed));
  if (characters.length <= LENGTH / 2) return characters.join("");
  return `${characters.slice(0, LENGTH / 2).join("")} ${characters.slice(LENGTH / 2).join("")}`;
}

/** Two groups of three are read aloud and typed without losing one's place; never cut by the end of a line. */
export const inGroups = (code: string) => `${code.slice(0, LENGTH / 2)}\u00a0${code.slice(LENGTH / 2)}`;

/** Letter by letter, for screen readers. */
export const spelled = (code: string) => Array.from(code).join(" ");
