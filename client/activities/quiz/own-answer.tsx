/** Alone with the question: give an answer, or change it as long as nothing is revealed. */
import { useRef, useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { useActing } from "./acting.ts";
import { AnswerForm } from "./answer-form.tsx";
import { answerOf, blankDraft, draftOf, useDraft } from "./draft.ts";
import type { StageProps } from "./props.ts";
import { QuestionHead } from "./question-head.tsx";

interface OwnAnswerProps extends StageProps {
  readonly onDone: () => void;
  readonly onJoinTable: () => void;
}

export function OwnAnswer(props: OwnAnswerProps) {
  const { view, text, t, word, drafts, onDone, onJoinTable } = props;
  const { question, index, count } = view.everyone;
  const given = view.seat.answers[question.id];
  const { draft, change, forget, sent } = useDraft(drafts, question, "own", () =>
    given ? draftOf(given, word) : blankDraft(question),
  );
  const [isHinted, setHinted] = useState(false);
  const { busy, reasonFor, act } = useActing(props);
  const answer = answerOf(draft);
  const command = answer && { type: "quiz/answer" as const, question: question.id, answer };
  const submit = async () => {
    if (!command || !(await act(command))) return;
    sent(draft);
    onDone();
  };
  return (
    <>
      <QuestionHead {...{ text, t }} number={index + 1} total={count} />
      <p class="lede">{t(`lede-${question.kind}`, { order: text.order ?? "" })}</p>
      {isHinted && text.hint && <Hint hint={text.hint} title={t("hint-said")} />}
      <AnswerForm {...{ question, text, draft, t }} onChange={change} whose="own" />
      {!given && view.team.stage === "table" ? (
        <TableCompares t={t} onJoin={onJoinTable} />
      ) : (
        <p class="lede centred">{t(given ? "editable" : "alone-note")}</p>
      )}
      <div class="phone-bar">
        {given && (
          <Button
            look="quiet"
            onPress={() => {
              forget();
              onDone();
            }}
          >
            {t("cancel")}
          </Button>
        )}
        {!given && text.hint && (
          <Button look="quiet" chosen={isHinted} onPress={() => setHinted(!isHinted)}>
            {t("hint")}
          </Button>
        )}
        <Button
          look="primary"
          busy={busy}
          reason={command ? reasonFor(command) : t(`missing-${question.kind}`)}
          onPress={() => void submit()}
        >
          {t(`validate-${question.kind}`)}
        </Button>
      </div>
    </>
  );
}

const TableCompares = ({ t, onJoin }: Pick<StageProps, "t"> & { readonly onJoin: () => void }) => (
  <Callout look="tip">
    {t("table-compares")}
    <Button size="small" onPress={onJoin}>
      {t("join-table")}
    </Button>
  </Callout>
);

/** Scrolled into sight, because the button that opens it sits at the other end of the page. */
function Hint({ hint, title }: { readonly hint: string; readonly title: string }) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div
      class="quiz-hint"
      role="status"
      ref={(element) => {
        if (element && !box.current) element.scrollIntoView({ block: "nearest" });
        box.current = element;
      }}
    >
      <Callout look="tip">
        <p>
          <b>{title}.</b> {hint}
        </p>
      </Callout>
    </div>
  );
}
