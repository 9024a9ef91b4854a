/** Under which name one writes: a function rather than a person, kept on this device. */
const PLACE = "tt-author";

export function keptAuthor(): string {
  try {
    return localStorage.getItem(PLACE) ?? "";
  } catch {
    return ""; // a browser that keeps nothing asks again
  }
}

export function keepAuthor(name: string): void {
  try {
    localStorage.setItem(PLACE, name);
  } catch {
    // It holds for as long as the page does.
  }
}
