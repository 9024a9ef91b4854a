/** One question at a time, chosen or passed over; the free ones last, on one page; all sent together. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { sendSheet, type FormAsked } from "./api.ts";
import type { FormSheet, SheetState } from "./sheet.ts";

interface AskingProps {
  readonly t: Say;
  readonly id: string;
  readonly part: string;
  readonly asked: FormAsked;
  readonly state: SheetState;
  readonly onSent: () => void;
}

const LONGEST = 280;

export function Asking(props: AskingProps) {
  const { t, asked, state } = props;
  const { items, texts } = asked;
  const pages = items.length + (texts.length > 0 ? 1 : 0);
  const page = Math.min(state.sheet.page, pages - 1);
  const isLast = page === pages - 1;
  return (
    <>
      <p class="lede">{t("question-of", { rank: page + 1, count: pages })}</p>
      {page < items.length ? <Question {...props} page={page} /> : <Texts {...props} />}
      <div class="actions">
        {isLast ? <Send {...props} /> : <Next {...props} page={page} />}
        <Button look="quiet" onPress={() => state.change({ page: page - 1 })}>
          {t(page === 0 ? "question-start" : "question-before")}
        </Button>
      </div>
    </>
  );
}

interface OnPage extends AskingProps {
  readonly page: number;
}

function Question({ t, asked, state, page }: OnPage) {
  const item = asked.items[page];
  if (!item) return null;
  const { answers } = state.sheet;
  const rank = answers[item.id];
  const others = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item.id));
  return (
    <>
      <h1 tabIndex={-1}>{item.prompt}</h1>
      <Choice
        legend={item.prompt}
        legendHidden
        chosenLabel={t("chosen")}
        value={rank === undefined ? null : String(rank)}
        onChange={(id) => state.change({ answers: { ...others, [item.id]: Number(id) } })}
        options={item.steps.map((label, index) => ({ id: String(index), label }))}
      />
      {rank !== undefined && (
        <Button look="quiet" size="small" onPress={() => state.change({ answers: others })}>
          {t("question-empty")}
        </Button>
      )}
    </>
  );
}

function Next({ t, asked, state, page }: OnPage) {
  const isAnswered = asked.items.some(({ id }, at) => at === page && state.sheet.answers[id] !== undefined);
  return (
    <Button look={isAnswered ? "primary" : "plain"} onPress={() => state.change({ page: page + 1 })}>
      {t(isAnswered ? "question-next" : "question-pass")}
    </Button>
  );
}

function Texts({ t, asked, state }: AskingProps) {
  const { texts } = state.sheet;
  return (
    <>
      <h1 tabIndex={-1}>{t("texts-title")}</h1>
      <p class="lede">{t("texts-hint")}</p>
      {asked.texts.map(({ id, prompt }) => (
        <Field
          key={id}
          label={prompt}
          lines={3}
          max={LONGEST}
          count={(used, max) => t("characters", { used, max })}
          value={texts[id] ?? ""}
          onInput={(text) => state.change({ texts: { ...texts, [id]: text } })}
        />
      ))}
    </>
  );
}

const isEmpty = ({ answers, texts }: FormSheet) =>
  Object.keys(answers).length === 0 && Object.values(texts).every((text) => text.trim() === "");

function Send({ t, id, part, state: { sheet }, onSent }: AskingProps) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async () => {
    setBusy(true);
    setProblem(undefined);
    const outcome = await sendSheet(id, part, sheet);
    setBusy(false);
    if (outcome.ok) onSent();
    else setProblem(outcome.problem.message ?? t("send-failed"));
  };
  return (
    <>
      <Button
        look="primary"
        busy={isBusy ? t("sending") : undefined}
        reason={isEmpty(sheet) ? t("send-nothing") : undefined}
        onPress={() => void send()}
      >
        {t("send")}
      </Button>
      <p class="error" role="alert">
        {problem && (
          <>
            <Icon name="warning" /> <span>{problem}</span>
          </>
        )}
      </p>
    </>
  );
}
