/** Who answered, by function: nothing is said of fewer than five people. */
import type { DiagnosticEveryone } from "../../../game/activities/diagnostic/state.ts";
import type { Say } from "../../text/texts.ts";

interface AnsweredProps {
  readonly t: Say;
  readonly everyone: DiagnosticEveryone;
}

export const Answered = ({ t, everyone: { answered, functions } }: AnsweredProps) => (
  <p class="dx-answered">
    {answered === null ? t("answered-few") : t("answered", { count: answered })}
    {functions.length > 0 &&
      ` ${t("answered-functions", {
        list: functions
          .map(({ function: role, people }) =>
            t("function-count", { function: t(`function-${role}`), count: people }),
          )
          .join(", "),
      })}`}
  </p>
);
