/** The questionnaire in the console: how many answered, what all said before the room sees it, what people wrote. */
import "./survey.css";
import { useEffect, useState } from "preact/hooks";
import type { SurveyShape } from "../../../game/activities/survey/state.ts";
import type { ConsoleProps } from "../contract.ts";
import { useQuestions } from "./leaf.ts";
import { AllResults } from "./results.tsx";

type Props = ConsoleProps<SurveyShape>;

export function Console(props: Props) {
  const { t, leaf, everyone, host } = props;
  const questions = useQuestions(leaf);
  if (everyone.step === "asking") return <Counting {...props} />;
  return (
    <div class="survey-console">
      {questions && (
        <AllResults t={t} leaf={leaf} everyone={everyone} results={host.results} questions={questions} />
      )}
      {host.texts.length > 0 && <Written {...props} />}
    </div>
  );
}

const ASK_EVERY_MS = 4_000;

/** Asked now and then: the state does not know it. */
function useCount(countApart: Props["countApart"]): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const found = await countApart();
      if (isWanted && found !== undefined) setCount(found);
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      isWanted = false;
      clearInterval(timer);
    };
  }, []);
  return count;
}

function Counting({ t, countApart }: Props) {
  const count = useCount(countApart);
  return (
    <div class="survey-console">
      <p class="survey-count">{count === undefined ? t("count-coming") : t("count", { count })}</p>
      {count !== undefined && count < 5 && <p class="lede">{t("count-few")}</p>}
      <p class="lede">{t("count-note")}</p>
    </div>
  );
}

function Written({ t, host, word }: Props) {
  const texts = host.texts.map((id) => ({ id, text: word(id) })).filter(({ text }) => text !== "");
  return (
    <section>
      <h3>{t("written-title")}</h3>
      <p class="lede">{t("written-note")}</p>
      <ul class="survey-written">
        {texts.map(({ id, text }) => (
          <li key={id}>
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}
