/** Asks what a choice weighs a moment after it was typed, and gives the answer once it is there. */
import { useEffect, useState } from "preact/hooks";
import { locale } from "../../../text/texts.ts";
import type { Outcome } from "../ask.ts";
import { previewMandate, type Preview } from "./api.ts";
import type { MandateChoice } from "./draft.ts";

/** As long as a person waits between two keys. */
const QUIET_MS = 500;

/**
 * @param choice undefined asks nothing
 * @returns the answer to the choice as it stands; undefined until it is there, so that no number is shown for another
 */
export function usePreview(
  scenario: string,
  choice: MandateChoice | undefined,
): Outcome<Preview> | undefined {
  const [answered, setAnswered] = useState<{ readonly key: string; readonly outcome: Outcome<Preview> }>();
  const key = choice && `${locale.value} ${scenario} ${JSON.stringify(choice)}`;
  useEffect(() => {
    if (key === undefined || choice === undefined) return;
    let isWanted = true;
    const quiet = setTimeout(() => {
      void previewMandate(scenario, choice).then((outcome) => {
        if (isWanted) setAnswered({ key, outcome });
      });
    }, QUIET_MS);
    return () => {
      isWanted = false;
      clearTimeout(quiet);
    };
  }, [key]);
  return answered?.key === key ? answered?.outcome : undefined;
}
