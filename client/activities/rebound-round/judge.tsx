/** One pair before the room: the people it does not concern judge alone, the others read and listen. */
import type { Duel } from "../../../game/activities/rebound-round/state.ts";
import { VERDICTS } from "../../../game/activities/rebound-round/terms.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Round } from "./acting.ts";
import { ActionTitle, AnswerSheet, AttackInHand } from "./pair.tsx";

/** What attacks, what answers, then one's own judgement: a page each. */
export function JudgeStep({ round }: { readonly round: Round }) {
  const { t, view } = round;
  const { duels, open, judges } = view.everyone;
  const duel = duels.find(({ id }) => id === open);
  if (!duel?.attack || !duel.answer) return null;
  const { attack, answer, defended, owner, attacker } = duel;
  const { id } = view.team;
  const part = owner === id ? "-owner" : attacker === id ? "-attacker" : "";
  const isJudging = judges.includes(id);
  const attacked = (
    <>
      {part === "" && (
        <p class="round-whose">{t("whose-other", { table: tableCalled(round.tables, owner) })}</p>
      )}
      <ActionTitle reading={round} defended={defended} />
      <AttackInHand reading={round} defended={defended} attack={attack} />
    </>
  );
  const answered = (
    <>
      {/* Who judges as well keeps the question as a title: what their table has to do is said here. */}
      {isJudging && part !== "" && <p>{t(`judge-title${part}`)}</p>}
      <AnswerSheet reading={round} defended={defended} answer={answer} />
      {!isJudging && <Heard round={round} words="others-judge" />}
    </>
  );
  return (
    <>
      <h1 tabIndex={-1}>{t(isJudging ? "judge-title" : `judge-title${part}`)}</h1>
      <Paged
        t={t}
        words="judge"
        pages={[
          { id: "attack", body: attacked },
          { id: "answer", body: answered },
          ...(isJudging ? [{ id: "judgement", body: <Judgement round={round} duel={duel} /> }] : []),
        ]}
      />
    </>
  );
}

const Heard = ({ round: { t, view }, words }: { readonly round: Round; readonly words: string }) => (
  <p class="lede aside">{t(words, { count: view.everyone.heard, of: view.everyone.awaited })}</p>
);

interface DuelProps {
  readonly round: Round;
  readonly duel: Duel;
}

function Judgement({ round, duel }: DuelProps) {
  const { t, view } = round;
  const { rule, judges } = view.everyone;
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
      <Heard round={round} words="heard" />
      {rule === "each-table" && (
        <Disclosure summary={t("rule-open")}>
          <p>{t(judges.length > 1 ? "rule-each-table" : "rule-alone")}</p>
        </Disclosure>
      )}
    </div>
  );
}
