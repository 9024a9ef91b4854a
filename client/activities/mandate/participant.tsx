/** Le Mandat on one's own device: where the table stands, then what the step asks of its people. */
import "./participant.css";
import "./choice.css";
import "./story.css";
import "./drawings.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { MandateShape } from "../../../game/activities/mandate/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Mandate } from "./acting.ts";
import { useTurning } from "./beats.ts";
import { Bet } from "./bet.tsx";
import { Choice } from "./choice.tsx";
import { Council } from "./council.tsx";
import { Epilogue } from "./epilogue.tsx";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { Foot } from "./foot.tsx";
import { News } from "./news.tsx";
import { Resolution } from "./resolution.tsx";
import { Round } from "./round.tsx";
import { Seal } from "./seal.tsx";
import { Sentence } from "./sentence.tsx";
import { Standing } from "./standing.tsx";
import { TableBoard } from "./table-board.tsx";
import { useTableNews } from "./table-news.ts";

const STEPS = {
  seal: Seal,
  news: News,
  round: Round,
  choice: Choice,
  bet: Bet,
  resolution: Resolution,
  sentence: Sentence,
  council: Council,
  epilogue: Epilogue,
};

export function Participant(props: ParticipantProps<MandateShape>) {
  const { view, t, seat } = props;
  const { step, year } = view.everyone;
  const refusals = useTexts("refusals") ?? t;
  const mandate: Mandate = { ...props, refusals, turning: useTurning(`${seat} ${year} ${step}`) };
  const block = useOpening(`${year} ${step}`);
  useFocusKept(block);
  const Step = STEPS[step];
  return (
    <div class="hand" ref={block}>
      <Heard mandate={mandate} />
      <Standing mandate={mandate} />
      {/* A new year, a new person: what was open and half chosen belongs to the one before. */}
      <div class="hand-step" key={`${seat} ${year} ${step}`}>
        <Eyebrow mandate={mandate} />
        <Step mandate={mandate} />
      </div>
      <TableBoard mandate={mandate} />
      <Foot mandate={mandate} />
    </div>
  );
}

/** Year and step, above the title. */
function Eyebrow({ mandate: { t, view } }: { readonly mandate: Mandate }) {
  const { step, year, years } = view.everyone;
  if (step === "seal" || step === "epilogue") return <p class="hand-eyebrow">{t(`step-${step}`)}</p>;
  return (
    <p class="hand-eyebrow">
      <span aria-hidden="true">{t("year-short", { year, years })}</span>
      <span class="visually-hidden">{t("year-of", { year, years })}</span> · <b>{t(`step-${step}`)}</b>
    </p>
  );
}

/** The step that was there at first is read with the page; the next ones, and what the table does, are announced. */
function Heard({ mandate }: { readonly mandate: Mandate }) {
  const { t, view } = mandate;
  const { step, year, years } = view.everyone;
  const first = useRef(`${year} ${step}`).current;
  const news = useTableNews(mandate);
  const [heard, hear] = useState("");
  useEffect(() => {
    if (first !== `${year} ${step}`)
      hear(t("said-step", { year: t("year-of", { year, years }), step: t(`step-${step}`) }));
  }, [year, step]);
  useEffect(() => {
    if (news !== undefined) hear(news);
  }, [news]);
  return (
    <p class="visually-hidden" role="status">
      {heard}
    </p>
  );
}
