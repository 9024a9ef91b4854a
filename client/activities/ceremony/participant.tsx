/** A ceremony on one's own phone: guess each prize, choose ideas, read what the room reads. */
import "./participant.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CeremonyShape } from "../../../game/activities/ceremony/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Choice } from "../../ui/choice.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import type { ParticipantProps } from "../contract.ts";
import type { Own } from "./acting.ts";
import { Gauge, Warning } from "./common.tsx";
import { IdeasVote } from "./ideas-vote.tsx";
import { useAbout, useHeld, useIdeas, useMedals } from "./leaves.ts";
import { MedalLines } from "./medals.tsx";
import { figureWords, givenOf, guessedWords, nameOf, together, winnerNames } from "./words.ts";

export function Participant(props: ParticipantProps<CeremonyShape>) {
  const { view, leaf, t, seat } = props;
  const { step, prize } = view.everyone;
  const about = useAbout(leaf);
  const refusals = useTexts("refusals") ?? t;
  const page = `${step} ${prize?.prize ?? ""}`;
  const block = useOpening(page);
  useFocusKept(block);
  if (!about) return <p class="lede">{t("loading")}</p>;
  const own: Own = { ...props, about, refusals };
  const Step = STEPS[step];
  return (
    <div ref={block} class="ceremony">
      <Heard own={own} />
      <Warning t={t} about={about} />
      {/* Two people may share a device: each has their own page. */}
      <div class="ceremony" key={`${seat} ${page}`}>
        <Step own={own} />
      </div>
    </div>
  );
}

interface StepProps {
  readonly own: Own;
}

const STEPS = {
  gauge: GaugeStep,
  medals: MedalsStep,
  guess: GuessStep,
  prize: PrizeStep,
  ideas: IdeasVote,
  chosen: ChosenStep,
  close: CloseStep,
};

const Title = ({ text, lede }: { readonly text: string; readonly lede?: string | undefined }) => (
  <div>
    <h1 tabIndex={-1}>{text}</h1>
    {lede !== undefined && <p class="lede">{lede}</p>}
  </div>
);

function GaugeStep({ own: { t, about, view, leaf } }: StepProps) {
  return (
    <>
      <Title text={about.title} lede={t("gauge-lede")} />
      <Gauge {...{ t, about, leaf }} everyone={view.everyone} />
    </>
  );
}

function MedalsStep({ own: { t, about, leaf } }: StepProps) {
  const medals = useMedals(leaf);
  return (
    <>
      <Title
        text={t("medals-title")}
        lede={medals && t(medals.length === 0 ? "medals-none" : "medals-lede")}
      />
      {medals && <MedalLines {...{ t, about, medals }} />}
    </>
  );
}

function GuessStep({ own }: StepProps) {
  const { t, about, view, isPaused } = own;
  const { prize } = view.everyone;
  if (!prize) return null;
  const legend = t(`guess-${prize.prize}-${about.between}`);
  const chosen = view.seat.guesses[prize.prize] ?? null;
  return (
    <>
      <Title text={legend} lede={t("guess-lede")} />
      <Choice
        legend={legend}
        legendHidden
        options={prize.choices.map((id) => ({ id, label: nameOf(t, about, id) }))}
        chosenLabel={t("guess-chosen")}
        value={chosen}
        onChange={(team) => void own.send({ type: "ceremony/guess", prize: prize.prize, team })}
      />
      <p class="reason">{isPaused ? own.refusals("paused") : chosen !== null && t("guess-kept")}</p>
    </>
  );
}

function PrizeStep({ own: { t, about, view } }: StepProps) {
  const given = givenOf(view.everyone);
  if (!given) return null;
  const mine = view.seat.guesses[given.prize];
  const isRight = given.winners.some(({ team }) => team === mine);
  const room = guessedWords(t, given);
  return (
    <>
      <div class="with-badge">
        <Drawing series="badges" id={given.prize} width={84} />
        <Title text={t(`prize-${given.prize}`)} />
      </div>
      <ul class="ceremony-winners">
        {given.winners.map((winner) => (
          <li key={winner.team} class="card card-body">
            <b>{nameOf(t, about, winner.team)}</b>
            <span>{figureWords(t, given.prize, winner)}</span>
          </li>
        ))}
      </ul>
      {mine !== undefined && (
        <p>{t(isRight ? "guess-right" : "guess-other", { name: nameOf(t, about, mine) })}</p>
      )}
      {room !== undefined && <p class="lede">{room}</p>}
    </>
  );
}

function ChosenStep({ own: { t, about, view, leaf } }: StepProps) {
  const ideas = useIdeas(leaf);
  const chosen = view.everyone.chosen ?? [];
  return (
    <>
      <Title text={t("chosen-title")} lede={t(chosen.length === 0 ? "chosen-none" : "chosen-lede")} />
      <ol class="ceremony-ideas">
        {chosen.map(({ idea, votes }) => {
          const found = ideas?.find(({ id }) => id === idea);
          return (
            <li key={idea} class="card card-body">
              <b>{found?.text}</b>
              <span>
                {found && nameOf(t, about, found.team)} · {t("votes", { count: votes })}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function CloseStep({ own: { t, leaf } }: StepProps) {
  const held = useHeld(leaf) ?? [];
  return (
    <>
      <Title text={t("close-title")} lede={t("close-lede")} />
      {held.length > 0 && <p>{t("held-lede")}</p>}
      <ul class="ceremony-held">
        {held.map(({ did, teams, of }) => (
          <li key={did}>{t("held", { did, teams, of })}</li>
        ))}
      </ul>
    </>
  );
}

/** The step that was there at first is read with the page; the next ones are announced, and who has a prize. */
function Heard({ own: { t, view, about } }: StepProps) {
  const { step, prize, gauge } = view.everyone;
  const now = `${step} ${prize?.prize ?? ""} ${gauge.stage}`;
  const first = useRef(now).current;
  const [heard, hear] = useState("");
  useEffect(() => {
    if (now === first) return;
    const given = givenOf(view.everyone);
    if (step === "prize" && given)
      hear(
        t("said-prize", {
          prize: t(`prize-${given.prize}`),
          names: together(t, winnerNames(t, about, given)),
        }),
      );
    else if (step === "gauge") hear(t("said-gauge", { percent: gauge.percent }));
    else hear(t(`said-${step}`));
  }, [now]);
  return (
    <p class="visually-hidden" role="status">
      {heard}
    </p>
  );
}
