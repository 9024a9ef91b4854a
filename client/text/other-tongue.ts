/**
 * On a page in a language that French stands behind, elements whose whole text is French say so (`lang`), so that a
 * screen reader changes its voice. Fetched with such a language only.
 */

const FRENCH = new Set<string>();
const MARK = "data-other-tongue";

let isWatching = false;
let isDue = false;

/** Sentences that this page says in French because its own language has none for them. */
export function noteFrench(sentences: readonly string[]): void {
  const before = FRENCH.size;
  for (const sentence of sentences) FRENCH.add(sentence.trim());
  if (typeof document === "undefined") return;
  watch();
  // What a page already showed in French, before its language changed, stays on it as it is.
  if (FRENCH.size > before) lookSoon();
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  new MutationObserver((changes) => changes.forEach(look)).observe(document.documentElement, {
    ...{ subtree: true, childList: true, characterData: true, attributeFilter: ["lang"] },
  });
}

function lookSoon(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    lookUnder(document.body);
  });
}

function look({ type, target, addedNodes }: MutationRecord): void {
  if (type === "characterData") settle(target);
  // The page's own language; those of elements are ours.
  if (type === "attributes" && target === document.documentElement) lookSoon();
  addedNodes.forEach((added) => {
    if (added.nodeType === Node.TEXT_NODE) settle(added);
    else lookUnder(added);
  });
}

function lookUnder(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) settle(texts.currentNode);
}

/** An element that the page marked itself is left as it is. */
function settle(text: Node): void {
  const { parentElement: element } = text;
  if (!element || (element.lang !== "" && !element.hasAttribute(MARK))) return;
  const isOther = document.documentElement.lang !== "fr" && FRENCH.has(element.textContent.trim());
  if (isOther) {
    element.lang = "fr";
    element.setAttribute(MARK, "");
  } else if (element.hasAttribute(MARK)) {
    element.removeAttribute("lang");
    element.removeAttribute(MARK);
  }
}
