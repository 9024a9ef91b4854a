/** What quizzes and cleanups bring, for the page that says how it is counted. */
import type { CampaignDeck } from "../schema.ts";

export interface Worth {
  /** Steps for taking part in a week's quiz. */
  readonly quiz: number | null;
  /** Steps of a device kept, the least of them; all that deleting may bring to one person. */
  readonly cleanup: { readonly kept: number; readonly data: number } | null;
}

export function worthOf({ quizzes, cleanup }: Pick<CampaignDeck, "quizzes" | "cleanup">): Worth {
  const kept = (cleanup?.lines ?? []).flatMap(({ block, steps }) => (block === "reemploi" ? [steps] : []));
  const data = (cleanup?.lines ?? []).reduce(
    (sum, { block, steps, cap }) => (block === "donnees" ? sum + steps * cap : sum),
    0,
  );
  return {
    quiz: quizzes[0]?.steps ?? null,
    cleanup: kept.length === 0 ? null : { kept: Math.min(...kept), data },
  };
}
