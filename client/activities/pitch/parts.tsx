/** What every door shows of a pitch: its title, its objections with their answers, what the council decided. */
import type { Objection, Pleaded, Result, Turn } from "../../../game/activities/pitch/state.ts";
import { DECISIONS } from "../../../game/activities/pitch/terms.ts";
import type { Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import { objectionText, roleName, titleOf, type Reading } from "./texts.ts";

export const PitchTitle = ({ reading, action }: { readonly reading: Reading; readonly action: Pleaded }) => (
  <p class="pitch-title">{titleOf(reading, action)}</p>
);

interface ObjectionsProps {
  readonly t: Say;
  readonly reading: Reading;
  readonly objections: readonly Objection[];
}

export const Objections = ({ t, reading, objections }: ObjectionsProps) => (
  <ul class="pitch-objections">
    {objections.map((objection) => (
      <li key={objection.id} class="card">
        <ObjectionSaid {...{ t, reading, objection }} />
        {objection.answer !== null && (
          <p class="pitch-answer">
            <Icon name="guard" /> {reading.word(objection.answer)}
          </p>
        )}
      </li>
    ))}
  </ul>
);

interface SaidProps {
  readonly t: Say;
  readonly reading: Reading;
  readonly objection: Objection;
}

export const ObjectionSaid = ({ t, reading, objection }: SaidProps) => (
  <>
    <p class="pitch-role">
      {roleName(reading, objection.role)} {!objection.isByCouncil && <small>{t("by-program")}</small>}
    </p>
    <p class="pitch-said">{objectionText(reading, objection)}</p>
  </>
);

type Decided = Pick<Turn, "result" | "isPassed">;

export const DecisionTag = ({ t, turn }: { readonly t: Say; readonly turn: Decided }) => {
  const decision = turn.result?.decision ?? "none";
  return (
    <span class="pitch-decision" data-decision={decision}>
      {t(turn.isPassed && !turn.result ? "decision-passed" : `decision-${decision}`)}
    </span>
  );
};

/** A tie is said as a tie: three counts, whatever they are. */
export const Tally = ({ t, result }: { readonly t: Say; readonly result: Result }) =>
  result.decision !== null && (
    <ul class="pitch-tally">
      {DECISIONS.map((decision) => (
        <li key={decision} data-decision={decision}>
          {t(`tally-${decision}`)} <b>{result.tally[decision]}</b>
        </li>
      ))}
    </ul>
  );
