/** The questionnaire for the room: how to answer while it is open, with no count; then what all said, page by page. */
import "./survey.css";
import type { SurveyShape } from "../../../game/activities/survey/state.ts";
import { Piece } from "../../ui/piece.tsx";
import type { ScreenProps } from "../contract.ts";
import { useQuestions } from "./leaf.ts";
import { AllResults } from "./results.tsx";

export function Screen({ t, phase, leaf, everyone }: ScreenProps<SurveyShape>) {
  const questions = useQuestions(leaf);
  const { step, page, pages, results } = everyone;
  return (
    <div class="survey-screen">
      {/* Already written large in the écran's head. */}
      <h1 class="visually-hidden">{phase.title}</h1>
      {step === "asking" && (
        <div class="survey-room">
          <Piece id="smartphone" size={300} />
          <p class="survey-lead">{t("screen-asking")}</p>
          {/* A count that moves as one person taps would say who has just answered. */}
          <p>{t("screen-nameless")}</p>
          <p>{t("screen-together")}</p>
        </div>
      )}
      {step === "closed" && (
        <div class="survey-room">
          <p class="survey-lead">{t("screen-closed")}</p>
        </div>
      )}
      {step === "shown" && questions && (
        <AllResults
          t={t}
          leaf={leaf}
          everyone={everyone}
          results={results}
          questions={questions}
          only={pages[page] ?? []}
        />
      )}
    </div>
  );
}
