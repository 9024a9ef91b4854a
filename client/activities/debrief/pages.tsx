/** Turns the pages of a wall slowly, and lets anyone turn them by hand or hold them. */
import { useEffect } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";

interface PagesProps {
  readonly t: Say;
  readonly page: number;
  readonly pages: number;
  readonly turnTo: (page: number) => void;
  readonly isHeld: boolean;
  readonly setHeld: (isHeld: boolean) => void;
}

/** Long enough to read a page of sentences aloud in one's head. */
const READING_MS = 15_000;

export function Pages({ t, page, pages, turnTo, isHeld, setHeld }: PagesProps) {
  useEffect(() => {
    if (isHeld) return;
    const turn = setTimeout(() => turnTo((page + 1) % pages), READING_MS);
    return () => clearTimeout(turn);
  }, [isHeld, page, pages]);
  const turnBy = (step: number) => {
    setHeld(true); // whoever turns by hand reads at their own pace
    turnTo((page + step + pages) % pages);
  };
  return (
    <div class="wall-pages">
      <Button look="quiet" size="square" name={t("page-before")} onPress={() => turnBy(-1)}>
        <Sign d="M10.500 2.500L4.500 8l6 5.500" />
      </Button>
      <p>{t("page-of", { page: page + 1, pages })}</p>
      <Button look="quiet" size="square" name={t("page-after")} onPress={() => turnBy(1)}>
        <Sign d="M5.500 2.500l6 5.500-6 5.500" />
      </Button>
      <Button look="quiet" size="small" onPress={() => setHeld(!isHeld)}>
        <Sign d={isHeld ? "M4.500 2.500v11l8-5.500z" : "M5.500 2.500v11M10.500 2.500v11"} />
        {t(isHeld ? "pages-go" : "pages-hold")}
      </Button>
    </div>
  );
}

const Sign = ({ d }: { d: string }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={d} fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
  </svg>
);
