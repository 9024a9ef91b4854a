/** A session's code as people read it, type it, or paste it inside an address. */

const CODE = /^[2-9A-HJKMNP-Z]{6}$/;

/** @returns the code that a typed or pasted text holds, undefined when there is none */
export function codeIn(text: string): string | undefined {
  const last = text.trim().split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1) ?? "";
  const code = last.replace(/[\s\u00a0.-]/g, "").toUpperCase();
  return CODE.test(code) ? code : undefined;
}

/** Two groups of three are read aloud and typed without losing one's place. */
export const inGroups = (code: string) => `${code.slice(0, 3)}\u00a0${code.slice(3)}`;
