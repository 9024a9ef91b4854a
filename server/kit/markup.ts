/** The few shapes of markup that pieces of the kit share; every text given is already escaped. */

export const p = (text: string, className?: string): string =>
  text === "" ? "" : `<p${className === undefined ? "" : ` class="${className}"`}>${text}</p>`;

export const list = (items: readonly string[], className?: string): string =>
  items.length === 0
    ? ""
    : `<ul${className === undefined ? "" : ` class="${className}"`}>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

/** A line to write on, under its label. */
export const field = (label: string, lines = 1): string =>
  `<div class="field"><span>${label}</span>${'<i class="line"></i>'.repeat(lines)}</div>`;

/** A place to write a number in the middle of a sentence. */
export const BLANK = '<i class="blank"></i>';

/** Boxes to tick. */
export const ticks = (labels: readonly string[]): string =>
  `<p class="ticks">${labels.map((label) => `<span class="tick">${label}</span>`).join(" ")}</p>`;

export function table(head: readonly string[], rows: readonly (readonly string[])[], className = ""): string {
  const titles = head.map((title) => `<th scope="col">${title}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  return `<table class="${className}"><thead><tr>${titles}</tr></thead><tbody>${body}</tbody></table>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  terminaux: '<circle cx="6" cy="6" r="5"/>',
  reseaux: '<path d="M6 1l5.5 10h-11z"/>',
  centres: '<path d="M1 1h10v10h-10z"/>',
};

/** A tier’s sign: disc, triangle, square; nothing elsewhere. */
export const sign = (tier: string): string =>
  tier in SIGNS ? `<svg class="sign" viewBox="0 0 12 12" aria-hidden="true">${SIGNS[tier]}</svg>` : "";
