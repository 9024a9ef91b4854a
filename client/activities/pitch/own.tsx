/** One's own table pleads: it prepares, somebody speaks, it hears the objections and writes what it answered. */
import type { Objection, Turn } from "../../../game/activities/pitch/state.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { SentenceForm } from "../../app/shared/sentence-form.tsx";
import { locale, type Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import { useActing, useDraft } from "../../app/shared/acting.ts";
import { reasonOf, type Floor } from "./acting.ts";
import { StepClock } from "./clock.tsx";
import { Objections, ObjectionSaid, PitchTitle } from "./parts.tsx";
import { Speaker } from "./pick.tsx";
import { figuresOf, summaryOf } from "./texts.ts";

const LONGEST = 140;

interface TurnProps {
  readonly floor: Floor;
  readonly turn: Turn;
}

export function OwnTurn({ floor, turn }: TurnProps) {
  const { t, view, reading } = floor;
  switch (view.everyone.step) {
    case "prepare":
      return <Prepare floor={floor} turn={turn} />;
    case "speak":
      return <Speak floor={floor} turn={turn} />;
    case "answer":
      return <Answers floor={floor} turn={turn} />;
    default: {
      const { step } = view.everyone;
      return (
        <>
          <h1 tabIndex={-1}>{t(`own-${step}-title`)}</h1>
          <p class="lede">{t(`own-${step}`, { count: turn.heard, of: turn.awaited })}</p>
          {step === "object" && <Objections t={t} reading={reading} objections={turn.objections} />}
        </>
      );
    }
  }
}

const PROMPTS = ["what", "change", "ask"] as const;

const Prompts = ({ t }: { readonly t: Say }) => (
  <ol class="pitch-prompts">
    {PROMPTS.map((prompt) => (
      <li key={prompt}>{t(`prompt-${prompt}`)}</li>
    ))}
  </ol>
);

function Prepare({ floor, turn }: TurnProps) {
  const { t, reading, view, now } = floor;
  const summary = summaryOf(reading, turn.action);
  const [figure] = figuresOf(reading, turn.action);
  const pages = [
    {
      id: "plan",
      body: (
        <>
          <PitchTitle reading={reading} action={turn.action} />
          <Prompts t={t} />
        </>
      ),
    },
    { id: "speaker", body: <Speaker floor={floor} /> },
    ...(summary === "" && !figure
      ? []
      : [
          {
            id: "facts",
            body: (
              <>
                {summary !== "" && <p>{summary}</p>}
                {figure && (
                  <p class="pitch-figure">
                    <b>
                      {typeof figure.value === "number"
                        ? figure.value.toLocaleString(locale.value)
                        : figure.value}{" "}
                      {figure.unit}
                    </b>{" "}
                    <span lang="fr">{figure.label}</span>
                    <small lang="fr">
                      {figure.title}
                      {figure.year !== null && `, ${figure.year}`}
                    </small>
                  </p>
                )}
              </>
            ),
          },
        ]),
  ];
  return (
    <>
      <h1 tabIndex={-1}>{t("prepare-title")}</h1>
      <StepClock t={t} everyone={view.everyone} now={now} />
      <Paged t={t} words="prepare" pages={pages} />
    </>
  );
}

function Speak({ floor, turn }: TurnProps) {
  const { t, view, reading, seat, members, now } = floor;
  const { speaker } = view.team;
  return (
    <>
      <h1 tabIndex={-1}>
        {speaker === seat
          ? t("speak-you")
          : speaker === null
            ? t("speak-nobody")
            : t("speak-other", { name: members[speaker] ?? "" })}
      </h1>
      <StepClock t={t} everyone={view.everyone} now={now} />
      <PitchTitle reading={reading} action={turn.action} />
      {speaker !== null && <Prompts t={t} />}
      {speaker === null && (
        <>
          <p class="lede">{t("speak-read")}</p>
          <Speaker floor={floor} />
        </>
      )}
    </>
  );
}

/** An objection a page, with what the table answers to it. */
function Answers({ floor, turn }: TurnProps) {
  const { t } = floor;
  return (
    <>
      <h1 tabIndex={-1}>{t("answer-title")}</h1>
      <Paged
        t={t}
        words="answer"
        pages={turn.objections.map((objection) => ({
          id: objection.id,
          body: <AnswerTo {...{ floor, turn, objection }} />,
        }))}
      />
    </>
  );
}

function AnswerTo({ floor, turn, objection }: TurnProps & { readonly objection: Objection }) {
  const { t, reading, refusals } = floor;
  const sent = objection.answer === null ? "" : reading.word(objection.answer);
  const draft = useDraft(floor, `answer ${objection.id}`, sent);
  const { busy, act } = useActing(floor);
  const command = { type: "pitch/answer", turn: turn.id, objection: objection.id } as const;
  return (
    <SentenceForm
      look="pitch-form"
      about={<ObjectionSaid t={t} reading={reading} objection={objection} />}
      label={t("answer-label")}
      max={LONGEST}
      count={(used, max) => t("characters", { used, max })}
      empty={refusals("text-empty")}
      {...{ draft, busy }}
      reason={reasonOf(floor, { ...command, text: "" })}
      action={t(objection.answer === null ? "answer-send" : "answer-replace")}
      onSend={(text) => act({ ...command, text })}
    >
      <p class="pitch-done" role="status">
        {objection.answer !== null && (
          <>
            <Icon name="tick" /> {t("answer-done")}
          </>
        )}
      </p>
    </SentenceForm>
  );
}
