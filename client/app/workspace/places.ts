/** Where each thing of a fiche is on its page, and going there: folded groups open, what is written has the focus. */
export const placeOf = (name: string): string => `fiche-${name}`;

const WRITTEN = "input, select, textarea, button";

export function goTo(name: string): void {
  const place = document.getElementById(placeOf(name));
  if (!place) return;
  const folded = place.closest("details");
  if (folded) folded.open = true;
  place.querySelector<HTMLElement>(WRITTEN)?.focus();
}
