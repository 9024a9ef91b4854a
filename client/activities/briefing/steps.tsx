/** What people will do, in order, as numbered lines. */
import type { GlossPiece } from "../../app/shared/gloss.ts";
import { Glossed } from "../../app/shared/glossed.tsx";
import type { Say } from "../../text/texts.ts";

interface StepsProps {
  readonly t: Say;
  readonly steps: readonly string[];
  /** The same with their terms marked, on a device that one may tap. */
  readonly pieces?: readonly (readonly GlossPiece[])[];
}

export function Steps({ t, steps, pieces = [] }: StepsProps) {
  if (steps.length === 0) return null;
  return (
    <section class="card briefing-steps">
      <h2>{t("steps")}</h2>
      <ol class="numbered">
        {steps.map((step, index) => (
          <li key={step}>
            <Glossed pieces={pieces[index] ?? [step]} />
          </li>
        ))}
      </ol>
    </section>
  );
}
