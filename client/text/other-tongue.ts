/**
 * On a page in a language that French stands behind, elements whose whole text is French say so (`lang`), so that a
 * screen reader changes its voice. Fetched with such a language only.
 */

const FRENCH = new Set<string>();
const MARK = "data-other-tongue";

let isWatching = false;

/** Sentences that this page says in French because its own language has none for them. */
export function noteFrench(sentences: readonly string[]): void {
  for (const sentence of sentences) FRENCH.add(sentence.trim());
  if (isWatching || typeof document === "undefined") return;
  isWatching = true;
  // What is noted while a page is drawn is on the page only afterwards.
  new MutationObserver((changes) => changes.forEach(look)).observe(document.documentElement, {
    ...{ subtree: true, childList: true, characterData: true },
  });
}

function look({ type, target, addedNodes }: MutationRecord): void {
  if (type === "characterData") settle(target);
  addedNodes.forEach((added) => {
    const texts = document.createTreeWalker(added, NodeFilter.SHOW_TEXT);
    if (added.nodeType === Node.TEXT_NODE) settle(added);
    else while (texts.nextNode()) settle(texts.currentNode);
  });
}

/** An element that the page marked itself is left as it is. */
function settle(text: Node): void {
  const { parentElement: element } = text;
  if (!element || (element.lang !== "" && !element.hasAttribute(MARK))) return;
  if (FRENCH.has((element.textContent ?? "").trim())) {
    element.lang = "fr";
    element.setAttribute(MARK, "");
  } else if (element.hasAttribute(MARK)) {
    element.removeAttribute("lang");
    element.removeAttribute(MARK);
  }
}
