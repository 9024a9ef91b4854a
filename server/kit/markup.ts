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

/** The head of a card: what it is about, its title, and its drawing at the right. */
export const head = (kind: string, title: string, drawing = ""): string =>
  `<div class="head"><div><p class="kind">${kind}</p><h3>${title}</h3></div>${drawing}</div>`;

/** Stretched to the width of its card: drawn and not clipped, so that any printer keeps the tear. */
export const TEAR =
  '<svg class="tear" viewBox="0 0 400 14" preserveAspectRatio="none" aria-hidden="true"><path vector-effect="non-scaling-stroke" d="M0 2l13 7 28-4 20 6 17-6 13 6 17-5 24 5 24-6 17 8 17-8 20 7 13-6 28 7 17-7 9 6 17-6 9 7 20-5 24 5 20-4 13 5 13-5 7 4"/></svg>';

/** What was not planned: its lower edge is torn. */
export const torn = (markup: string): string => `<div class="rebound">${markup}${TEAR}</div>`;
