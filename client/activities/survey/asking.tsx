/** One question at a time: chosen or passed over, changed by going back, sent together at the end. */
import { useState } from "preact/hooks";
import type { SurveyShape } from "../../../game/activities/survey/state.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import type { ParticipantProps } from "../contract.ts";
import type { ItemText, Questions } from "./leaf.ts";
import { bodyOf, type SheetState } from "./sheet.ts";

interface AskingProps extends ParticipantProps<SurveyShape>, SheetState {
  readonly questions: Questions;
}

const LONGEST = 280;

export function Asking(props: AskingProps) {
  const { t, questions, sheet, change } = props;
  const { items, open } = questions;
  const last = items.length - (open === null ? 1 : 0);
  const page = Math.min(sheet.page, last);
  const item = items[page];
  const own = { ...props, page, last };
  return (
    <>
      <p class="lede survey-place">{t("question-of", { rank: page + 1, count: last + 1 })}</p>
      {item ? <Question {...own} item={item} /> : <Open {...own} prompt={open ?? ""} />}
      <div class="actions survey-turn">
        {page > 0 && (
          <Button look="quiet" onPress={() => change({ page: page - 1 })}>
            {t("question-before")}
          </Button>
        )}
      </div>
    </>
  );
}

interface PageProps extends AskingProps {
  readonly page: number;
  readonly last: number;
}

function Question(props: PageProps & { readonly item: ItemText }) {
  const { t, item, sheet, change, page, last } = props;
  const rank = sheet.answers[item.id];
  const others = Object.fromEntries(Object.entries(sheet.answers).filter(([id]) => id !== item.id));
  const isLast = page === last;
  return (
    <>
      <h1 tabIndex={-1}>{item.prompt}</h1>
      <Choice
        legend={item.prompt}
        legendHidden
        chosenLabel={t("chosen")}
        value={rank === undefined ? null : String(rank)}
        onChange={(id) => change({ answers: { ...others, [item.id]: Number(id) } })}
        options={item.steps.map((label, index) => ({ id: String(index), label }))}
      />
      <div class="actions">
        {isLast ? (
          <Send {...props} />
        ) : (
          <Button look={rank === undefined ? "plain" : "primary"} onPress={() => change({ page: page + 1 })}>
            {t(rank === undefined ? "question-pass" : "question-next")}
          </Button>
        )}
        {rank !== undefined && (
          <Button look="quiet" onPress={() => change({ answers: others })}>
            {t("question-empty")}
          </Button>
        )}
      </div>
    </>
  );
}

function Open({ prompt, ...props }: PageProps & { readonly prompt: string }) {
  const { t, sheet, change } = props;
  return (
    <>
      <h1 tabIndex={-1}>{prompt}</h1>
      <Field
        label={t("open-label")}
        hint={t("open-hint")}
        lines={3}
        max={LONGEST}
        count={(used, max) => t("characters", { used, max })}
        value={sheet.text}
        onInput={(text) => change({ text })}
      />
      <div class="actions">
        <Send {...props} />
      </div>
    </>
  );
}

function Send({ t, sheet, leave, answerApart, isPaused }: PageProps) {
  const [isBusy, setBusy] = useState(false);
  const body = bodyOf(sheet);
  const send = async () => {
    setBusy(true);
    const answer = await answerApart(body);
    setBusy(false);
    if (answer.ok) leave("sent");
  };
  const reason = isPaused ? t("send-paused") : body === undefined ? t("send-nothing") : undefined;
  return (
    <>
      <Button
        look="primary"
        busy={isBusy ? t("sending") : undefined}
        reason={reason}
        onPress={() => void send()}
      >
        {t("send")}
      </Button>
      {body === undefined && (
        <Button look="quiet" onPress={() => leave("passed")}>
          {t("pass-all")}
        </Button>
      )}
    </>
  );
}
