/** What people will do, in order, as numbered lines. */
import type { Say } from "../../text/texts.ts";

interface StepsProps {
  readonly t: Say;
  readonly steps: readonly string[];
}

export function Steps({ t, steps }: StepsProps) {
  if (steps.length === 0) return null;
  return (
    <section class="card briefing-steps">
      <h2>{t("steps")}</h2>
      <ol class="numbered">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
