/** The round of rebounds on one's own device: pick, attack, answer, judge, then what the room said. */
import "./participant.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { RoundShape } from "../../../game/activities/rebound-round/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Round } from "./acting.ts";
import { AnswerStep } from "./answer.tsx";
import { AttackStep } from "./attack.tsx";
import { JudgeStep } from "./judge.tsx";
import { PickStep } from "./pick.tsx";
import { ResultStep } from "./result.tsx";
import { useActions } from "./texts.ts";

const PAGES = {
  pick: PickStep,
  attack: AttackStep,
  answer: AnswerStep,
  judge: JudgeStep,
  result: ResultStep,
};

export function Participant(props: ParticipantProps<RoundShape>) {
  const { view, t, seat, leaf } = props;
  const { step, open, duels } = view.everyone;
  const played = [...view.team.choices, ...duels.map(({ defended }) => defended)];
  const round: Round = { ...props, refusals: useTexts("refusals") ?? t, actions: useActions(leaf, played) };
  const page = `${step} ${open ?? ""}`;
  const block = useOpening(page);
  useFocusKept(block);
  const Page = PAGES[step];
  return (
    <div class="round" ref={block}>
      <Heard round={round} page={page} />
      {/* A new step, a new person: what was half chosen belongs to the one before. */}
      <div class="round-step" key={`${seat} ${page}`}>
        <p class="round-eyebrow">{eyebrow(round)}</p>
        <Page round={round} />
      </div>
    </div>
  );
}

function eyebrow({ t, view }: Round): string {
  const { step, open, duels } = view.everyone;
  const judged = duels.filter(({ answer }) => answer !== null);
  const rank = judged.findIndex(({ id }) => id === open) + 1;
  return step === "judge" ? t("pair-of", { rank, total: judged.length }) : t(`step-${step}`);
}

/** The step that was there at first is read with the page; the next ones are announced. */
function Heard({ round, page }: { readonly round: Round; readonly page: string }) {
  const first = useRef(page).current;
  const [heard, hear] = useState("");
  useEffect(() => {
    if (page !== first) hear(eyebrow(round));
  }, [page]);
  return (
    <p class="visually-hidden" role="status">
      {heard}
    </p>
  );
}
