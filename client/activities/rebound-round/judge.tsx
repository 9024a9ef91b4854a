/** One pair before the room: the people it does not concern judge alone, the others read and listen. */
import type { Duel } from "../../../game/activities/rebound-round/state.ts";
import { VERDICTS } from "../../../game/activities/rebound-round/terms.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Callout } from "../../ui/callout.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Icon } from "../../ui/icon.tsx";
import { reasonOf, useActing, type Round } from "./acting.ts";
import { ActionTitle, AnswerSheet, AttackSheet } from "./pair.tsx";

export function JudgeStep({ round }: { readonly round: Round }) {
  const { t, view } = round;
  const { duels, open, rule, judges } = view.everyone;
  const duel = duels.find(({ id }) => id === open);
  if (!duel?.attack || !duel.answer) return null;
  const { attack, answer, defended } = duel;
  return (
    <>
      <h1 tabIndex={-1}>{t("judge-title")}</h1>
      {duel.owner !== view.team.id && (
        <p class="round-whose">{t("whose-other", { table: tableCalled(round.tables, duel.owner) })}</p>
      )}
      <ActionTitle reading={round} defended={defended} />
      <AttackSheet reading={round} defended={defended} attack={attack} />
      <AnswerSheet reading={round} defended={defended} answer={answer} />
      <Place round={round} duel={duel} />
      {judges.includes(view.team.id) && <Judgement round={round} duel={duel} />}
      {rule === "each-table" && <p class="lede">{t(judges.length > 1 ? "rule-each-table" : "rule-alone")}</p>}
      <p class="lede aside">{t("heard", { count: view.everyone.heard, of: view.everyone.awaited })}</p>
    </>
  );
}

interface DuelProps {
  readonly round: Round;
  readonly duel: Duel;
}

/** What the table is in this pair. */
function Place({ round: { t, view }, duel }: DuelProps) {
  const { id } = view.team;
  if (duel.owner !== id && duel.attacker !== id) return null;
  const isJudging = view.everyone.judges.includes(id);
  const part = duel.owner === id ? "place-owner" : "place-attacker";
  return (
    <Callout look="tip">
      <p>
        {t(part)} {!isJudging && t("place-not-judging")}
      </p>
    </Callout>
  );
}

function Judgement({ round, duel }: DuelProps) {
  const { t, view } = round;
  const { act } = useActing(round);
  const said = view.seat.judgements[duel.id];
  const commandOf = (id: string) => {
    const verdict = VERDICTS.find((one) => one === id) ?? VERDICTS[0];
    return { type: "rebound-round/judge", duel: duel.id, verdict } as const;
  };
  const reason = reasonOf(round, commandOf(VERDICTS[0]));
  return (
    <div class="round-judgement">
      <Choice
        legend={t("judge-legend")}
        options={VERDICTS.map((id) => ({ id, label: t(`judge-${id}`) }))}
        value={said ?? null}
        onChange={(id) => void act(commandOf(id))}
        chosenLabel={t("chosen")}
      />
      {reason && <p class="reason">{reason}</p>}
      <p class="round-done" role="status">
        {said && (
          <>
            <Icon name="tick" /> {t("judge-done")}
          </>
        )}
      </p>
    </div>
  );
}
