/** The questionnaire on one's own device: what is kept and how, one question at a time, then what all said. */
import "./survey.css";
import type { SurveyShape } from "../../../game/activities/survey/state.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Button } from "../../ui/button.tsx";
import type { ParticipantProps } from "../contract.ts";
import { Asking } from "./asking.tsx";
import { useQuestions, type Questions } from "./leaf.ts";
import { AllResults } from "./results.tsx";
import { useSheet, type Sheet } from "./sheet.ts";

type Props = ParticipantProps<SurveyShape>;

const pageOf = ({ step }: SurveyShape["everyone"], { stage, page }: Sheet) =>
  step === "asking" ? `${stage} ${page}` : step;

export function Participant(props: Props) {
  const { t, view, leaf, drafts, phase } = props;
  const { everyone } = view;
  const state = useSheet(drafts);
  const questions = useQuestions(leaf);
  const block = useOpening(pageOf(everyone, state.sheet));
  const own = { ...props, ...state };
  return (
    <div ref={block} class="survey">
      {everyone.step === "shown" && questions && (
        <>
          <h1 tabIndex={-1}>{t("shown-title")}</h1>
          <AllResults
            t={t}
            leaf={leaf}
            everyone={everyone}
            results={everyone.results}
            questions={questions}
          />
        </>
      )}
      {everyone.step === "closed" && (
        <>
          <h1 tabIndex={-1}>{t("closed-title")}</h1>
          <p class="lede">{t(state.sheet.stage === "sent" ? "closed-sent" : "closed-not-sent")}</p>
        </>
      )}
      {everyone.step === "asking" &&
        (questions && state.sheet.stage === "asking" ? (
          <Asking {...own} questions={questions} />
        ) : (
          <Around
            {...own}
            title={questions?.title ?? phase.title}
            count={questions ? countOf(questions) : 0}
          />
        ))}
    </div>
  );
}

/** With the free one. */
const countOf = ({ items, open }: Questions) => items.length + (open === null ? 0 : 1);

interface AroundProps extends Props, ReturnType<typeof useSheet> {
  readonly title: string;
  readonly count: number;
}

/** Before the first question, and once they are sent or passed over. */
function Around({ t, sheet, change, leave, title, count, view }: AroundProps) {
  const begin = () => change({ stage: "asking", page: 0 });
  if (sheet.stage === "sent" || sheet.stage === "passed")
    return (
      <>
        <h1 tabIndex={-1}>{t(`${sheet.stage}-title`)}</h1>
        <p class="lede">{t(`${sheet.stage}-text`)}</p>
        <div class="actions">
          <Button look="quiet" onPress={begin}>
            {t(`${sheet.stage}-again`)}
          </Button>
        </div>
      </>
    );
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{t(`intro-${view.everyone.moment}`, { count })}</p>
      <ul class="survey-kept">
        {["kept-name", "kept-shown", "kept-erased", "kept-free"].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <div class="actions">
        <Button look="primary" onPress={begin}>
          {t("begin")}
        </Button>
        <Button look="quiet" onPress={() => leave("passed")}>
          {t("pass-all")}
        </Button>
      </div>
    </>
  );
}
