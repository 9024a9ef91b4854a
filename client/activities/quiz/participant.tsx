/** Ordres de grandeur on a phone: one's own answer, the table's, then what is revealed. */
import "./quiz.css";
import "./moments.css";
import { useState } from "preact/hooks";
import { useMoment } from "../../app/shared/moment.ts";
import type { Phone } from "./acting.ts";
import { useQuestion } from "./leaf.ts";
import { OwnAnswer } from "./own-answer.tsx";
import type { StageProps } from "./props.ts";
import { Revealed } from "./revealed.tsx";
import { useSettle } from "./settle.ts";
import { TableAnswer } from "./table-answer.tsx";
import { Waiting } from "./waiting.tsx";

type Stage = "own" | "waiting" | "table" | "reveal";

export function Participant(props: Phone) {
  const { view, leaf, t } = props;
  const { question, step, index, count } = view.everyone;
  const text = useQuestion(leaf, question.id);
  const [wish, wishFor] = useState<{ readonly question: string; readonly stage: "own" | "table" }>();
  const wished = wish?.question === question.id ? wish.stage : undefined;
  const stage = step === "reveal" ? "reveal" : stageOf(props, wished);
  const isRevealed = useMoment(step, { when: (now) => now === "reveal", sound: "stamp" });
  const block = useSettle<HTMLDivElement>(text ? `${question.id} ${stage}` : "");
  const go = (to?: "own" | "table") => wishFor(to && { question: question.id, stage: to });
  return (
    <div class="quiz" ref={block} data-moment={isRevealed ? "reveal" : undefined}>
      <p class="visually-hidden" role="status">
        {text && t(`said-${stage}`, { number: index + 1, total: count, prompt: text.prompt })}
      </p>
      {text ? (
        <Staged key={`${question.id} ${stage}`} {...{ ...props, text, stage, go }} />
      ) : (
        <p class="lede">{t("loading")}</p>
      )}
    </div>
  );
}

/** Nobody is taken away from an answer being made: the table waits until they are done, or ask for it. */
function stageOf({ view }: Phone, wished: "own" | "table" | undefined): Stage {
  const { everyone, team, seat } = view;
  const hasAnswered = seat.answers[everyone.question.id] !== undefined;
  if (wished === "own" || (!hasAnswered && wished !== "table")) return "own";
  return team.stage === "table" ? "table" : "waiting";
}

interface StagedProps extends StageProps {
  readonly stage: Stage;
  readonly go: (to?: "own" | "table") => void;
}

function Staged({ stage, go, ...props }: StagedProps) {
  switch (stage) {
    case "own":
      return <OwnAnswer {...props} onDone={() => go()} onJoinTable={() => go("table")} />;
    case "waiting":
      return <Waiting {...props} onEdit={() => go("own")} />;
    case "table":
      return <TableAnswer {...props} onEditOwn={() => go("own")} />;
    case "reveal":
      return <Revealed {...props} />;
  }
}
