/** At the table: what its members answered, then the answer they give together. */
import { useState } from "preact/hooks";
import type { OpenQuestion } from "../../../game/activities/quiz/state.ts";
import { tag } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { useActing, type Acting } from "./acting.ts";
import { AnswerCard } from "./answer-card.tsx";
import { AnswerForm } from "./answer-form.tsx";
import type { Side } from "./compare.ts";
import { answerOf, draftOf, tableDraft, useDraft, type KeptDraft } from "./draft.ts";
import { answerInWords, type Speech } from "./in-words.ts";
import type { StageProps } from "./props.ts";
import { QuestionHead } from "./question-head.tsx";
import { TableView } from "./table-view.tsx";

interface TableAnswerProps extends StageProps {
  readonly onEditOwn: () => void;
}

export function TableAnswer(props: TableAnswerProps) {
  const { view, text, t, word, drafts } = props;
  const { question, index, count } = view.everyone;
  const common = view.team.tableAnswers[question.id];
  const speech: Speech = { t, text, word, language: tag.value };
  const kept = useDraft(drafts, question, "table", () =>
    common ? draftOf(common, word) : tableDraft(question, view.team.answers),
  );
  const [isEditing, setEditing] = useState(false);
  const acting = useActing(props);
  const isOpen = isEditing || !common;
  return (
    <>
      <QuestionHead {...{ text, t }} number={index + 1} total={count} isCompact />
      <Members
        {...props}
        speech={speech}
        onTake={(side, reason) => {
          setEditing(true);
          kept.change({ kind: "debatable", side, reason });
        }}
      />
      <section class="card quiz-card">
        <h2>{t("common-title")}</h2>
        <p class="lede">{t(isOpen ? "common-note" : "common-shown")}</p>
        {isOpen && common && <p>{t("common-now", { answer: answerInWords(common, speech) })}</p>}
        {isOpen ? (
          <AnswerForm {...{ question, text, t }} draft={kept.draft} onChange={kept.change} whose="table" />
        ) : (
          <AnswerCard {...{ question, speech }} answer={common} />
        )}
      </section>
      {!isOpen && <p class="lede centred">{t("wait-reveal")}</p>}
      <div class="phone-bar">
        {isOpen ? (
          <GiveBar
            {...{ t, acting, question, kept }}
            isAgain={common !== undefined}
            onDone={() => setEditing(false)}
          />
        ) : (
          <Button
            look="quiet"
            onPress={() => {
              kept.forget(); // someone else may have answered since
              setEditing(true);
            }}
          >
            {t("edit-common")}
          </Button>
        )}
      </div>
    </>
  );
}

interface MembersProps extends TableAnswerProps {
  readonly speech: Speech;
  readonly onTake: (side: Side, reason: string) => void;
}

/** What they answered, without names, and the way back to one's own answer. */
function Members({ view, t, table, speech, onTake, onEditOwn }: MembersProps) {
  const { team, everyone, seat } = view;
  return (
    <section class="quiz-section">
      <h2>{t("table-title")}</h2>
      <p class="lede">
        {t("answered", { count: team.answered, total: table.size })}. {t("table-nameless")}
      </p>
      <TableView
        {...{ speech, onTake }}
        question={everyone.question}
        mine={seat.answers[everyone.question.id]}
        answers={team.answers}
      />
      <Button look="quiet" size="small" onPress={onEditOwn}>
        {t("edit-mine")}
      </Button>
    </section>
  );
}

interface GiveBarProps {
  readonly t: Speech["t"];
  readonly acting: Acting;
  readonly question: OpenQuestion;
  readonly kept: KeptDraft;
  /** Whether the table has an answer already. */
  readonly isAgain: boolean;
  readonly onDone: () => void;
}

function GiveBar({ t, acting, question, kept, isAgain, onDone }: GiveBarProps) {
  const answer = answerOf(kept.draft);
  const command = answer && { type: "quiz/answerAsTable" as const, question: question.id, answer };
  const submit = async () => {
    if (!command || !(await acting.act(command))) return;
    kept.sent(kept.draft);
    onDone();
  };
  return (
    <>
      {isAgain && (
        <Button look="quiet" onPress={onDone}>
          {t("cancel")}
        </Button>
      )}
      <Button
        look="primary"
        busy={acting.busy}
        reason={command ? acting.reasonFor(command) : t(`missing-${question.kind}`)}
        onPress={() => void submit()}
      >
        {t(`give-${question.kind}`)}
      </Button>
    </>
  );
}
