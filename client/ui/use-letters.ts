/** How many letters an element is wide, to place texts in it; followed as the window and the text change. */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { FEWEST_LETTERS } from "./scale.ts";

/** Width of a bold letter of the house or of its fallback, in em. */
const LETTER_EM = 0.56;

export function useLetters(ref: RefObject<Element | null>): number {
  const [letters, setLetters] = useState(FEWEST_LETTERS);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const width = element.getBoundingClientRect().width / parseFloat(getComputedStyle(element).fontSize);
      if (width > 0) setLetters(Math.max(1, Math.floor(width / LETTER_EM)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return letters;
}
