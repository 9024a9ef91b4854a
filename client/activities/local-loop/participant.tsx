/** The local loop on a table's device: its card, its batch, the market, the boxes, the count, the rule. */
import "./participant.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { actorIn, territoryOf, type LoopShape } from "../../../game/activities/local-loop/state.ts";
import { QUARTERS, SECONDS } from "../../../game/activities/local-loop/terms.ts";
import { useTexts } from "../../app/loaded.ts";
import { StepClock } from "../../app/shared/step-clock.tsx";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Place } from "./acting.ts";
import { BatchStep } from "./batch.tsx";
import { CardStep } from "./card.tsx";
import { CountStep } from "./count.tsx";
import { MarketStep } from "./market.tsx";
import { OpenStep } from "./open.tsx";
import { ResultStep } from "./result.tsx";
import { TalkStep } from "./talk.tsx";
import { actorName, useDeck } from "./texts.ts";

const PAGES = {
  rules: CardStep,
  batch: BatchStep,
  market: MarketStep,
  open: OpenStep,
  count: CountStep,
  talk: TalkStep,
  result: ResultStep,
};

export function Participant(props: ParticipantProps<LoopShape>) {
  const { view, t, seat, leaf, now } = props;
  const { step, quarter, since } = view.everyone;
  const { territory: home, actor } = view.team;
  const refusals = useTexts("refusals") ?? t;
  const deck = useDeck(leaf);
  const page = `${step} ${quarter}`;
  const block = useOpening(page);
  useFocusKept(block);
  const Page = PAGES[step];
  // A table that has no actor yet receives one with its next person.
  const territory = home === null ? undefined : territoryOf(view.everyone, home);
  const place: Place | undefined =
    territory && actor !== null
      ? { ...props, refusals, deck, territory, own: actorIn(territory, actor) }
      : undefined;
  return (
    <div class="loop" ref={block}>
      <Heard text={step === "rules" ? t("step-rules") : eyebrow(t, step, quarter)} page={page} />
      {/* A new step, a new person: what was half chosen belongs to the one before. */}
      <div class="loop-step" key={`${seat} ${page}`}>
        <p class="loop-eyebrow">
          {eyebrow(t, step, quarter)}
          {place && <span>{actorName(deck, place.own.id)}</span>}
        </p>
        {place ? <Page place={place} /> : <p class="lede">{t("no-actor-yet")}</p>}
        <StepClock {...{ t, step, since, now }} seconds={SECONDS[step]} look="loop-clock" />
      </div>
    </div>
  );
}

const eyebrow = (t: ParticipantProps["t"], step: string, quarter: number): string =>
  step === "rules" || step === "result"
    ? t(`step-${step}`)
    : t("step-of", { step: t(`step-${step}`), quarter, quarters: QUARTERS });

/** The step that was there at first is read with the page; the next ones are announced. */
function Heard({ text, page }: { readonly text: string; readonly page: string }) {
  const first = useRef(page).current;
  const [heard, hear] = useState("");
  useEffect(() => {
    if (page !== first) hear(text);
  }, [page]);
  return (
    <p class="visually-hidden" role="status">
      {heard}
    </p>
  );
}
