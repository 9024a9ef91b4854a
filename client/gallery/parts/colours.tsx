/** The palette, each ink on each paper that may carry it, with the contrast that this browser measures. */
import { useLayoutEffect, useState } from "preact/hooks";
import { texts } from "../texts.ts";
import { contrastOf } from "./contrast.ts";
import { Sheet, Specimen } from "./sheet.tsx";

/** Paper, then the inks that the product writes on it. */
const PAIRS = [
  ["paper", ["ink", "ink-2", "t-strong", "r-strong", "c-strong", "guard"]],
  ["card", ["ink", "ink-2", "t-strong", "r-strong", "c-strong", "guard"]],
  ["sand", ["ink", "ink-2"]],
  ["ink", ["on-ink", "on-ink-2", "r-on-ink"]],
  ["t", ["on-ink"]],
  ["t-light", ["ink", "t-strong"]],
  ["r", ["on-r"]],
  ["r-light", ["ink", "r-strong"]],
  ["c", ["on-ink"]],
  ["c-light", ["ink", "c-strong"]],
  ["guard", ["on-ink"]],
  ["guard-light", ["ink", "guard"]],
  ["rebound", ["on-ink", "r-on-ink"]],
] as const;

export function Colours() {
  return (
    <Sheet title={texts.value.others.colours} look="small">
      {PAIRS.map(([paper, inks]) => (
        <Specimen key={paper} name={`--${paper}`}>
          {inks.map((ink) => (
            <Swatch key={ink} paper={paper} ink={ink} />
          ))}
        </Specimen>
      ))}
    </Sheet>
  );
}

function Swatch({ paper, ink }: { readonly paper: string; readonly ink: string }) {
  const [ratio, setRatio] = useState<number>();
  useLayoutEffect(() => {
    const styles = getComputedStyle(document.documentElement);
    setRatio(contrastOf(styles.getPropertyValue(`--${paper}`), styles.getPropertyValue(`--${ink}`)));
  }, [paper, ink]);
  return (
    <p class="swatch" style={{ background: `var(--${paper})`, color: `var(--${ink})` }}>
      <b>{ratio === undefined ? "–" : ratio.toFixed(1)}</b>
      --{ink}
    </p>
  );
}
