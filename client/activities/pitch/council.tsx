/** One's table listens: a card of concerns for oneself alone, two objections for all, then each one's own vote. */
import { useState } from "preact/hooks";
import { roleOf, type Turn } from "../../../game/activities/pitch/state.ts";
import { MOST_OBJECTIONS } from "../../../game/activities/pitch/terms.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { SentenceForm } from "../../app/shared/sentence-form.tsx";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Portrait } from "../../ui/portrait.tsx";
import { useActing, useDraft } from "../../app/shared/acting.ts";
import { reasonOf, type Floor } from "./acting.ts";
import { StepClock } from "./clock.tsx";
import { Objections, PitchTitle } from "./parts.tsx";
import { cardOf } from "./texts.ts";
import { Vote } from "./vote.tsx";

const LONGEST = 140;

interface TurnProps {
  readonly floor: Floor;
  readonly turn: Turn;
}

export function CouncilTurn({ floor, turn }: TurnProps) {
  switch (floor.view.everyone.step) {
    case "object":
      return <ObjectStep floor={floor} turn={turn} />;
    case "vote":
      return <Vote key={turn.id} floor={floor} turn={turn} />;
    default:
      return <Listen floor={floor} turn={turn} />;
  }
}

function Listen({ floor, turn }: TurnProps) {
  const { t, view, reading, now } = floor;
  const { step } = view.everyone;
  const heard = (
    <>
      <p class="pitch-whose">{t("pitch-of", { table: tableCalled(floor.tables, turn.owner) })}</p>
      <PitchTitle reading={reading} action={turn.action} />
      {step === "answer" ? (
        <Objections t={t} reading={reading} objections={turn.objections} />
      ) : (
        <p class="lede">{t("listen-lede")}</p>
      )}
    </>
  );
  return (
    <>
      <h1 tabIndex={-1}>{t(step === "answer" ? "listen-answer" : "listen-title")}</h1>
      <StepClock t={t} everyone={view.everyone} now={now} />
      <Paged
        t={t}
        words="listen"
        pages={[
          { id: "pitch", body: heard },
          ...(step === "answer" ? [] : [{ id: "card", body: <RoleCard floor={floor} /> }]),
        ]}
      />
    </>
  );
}

/** Seen by its holder alone. */
function RoleCard({ floor }: { readonly floor: Floor }) {
  const { t, view, reading } = floor;
  const card = cardOf(reading, roleOf(view.seat));
  if (!card) return null;
  return (
    <section class="card pitch-card">
      <p class="pitch-whose">{t(view.seat.said === null ? "card-dealt" : "card-own")}</p>
      <div class="with-portrait">
        <Portrait role={card.id} width={72} />
        <div>
          <h2>{card.name}</h2>
          <p>{card.cares}</p>
        </div>
      </div>
      <p class="reason">{t("card-alone")}</p>
    </section>
  );
}

function ObjectStep({ floor, turn }: TurnProps) {
  const { t } = floor;
  const { length } = turn.objections;
  return (
    <>
      <h1 tabIndex={-1}>{t("object-title")}</h1>
      <p class="pitch-count" role="status">
        {t("object-count", { count: length, of: MOST_OBJECTIONS })}
      </p>
      <Paged
        t={t}
        words="object"
        pages={[
          { id: "draw", body: <Draw floor={floor} turn={turn} /> },
          { id: "write", body: <Write floor={floor} turn={turn} /> },
          { id: "said", body: <Said floor={floor} turn={turn} /> },
        ]}
      />
      {length >= MOST_OBJECTIONS && <p class="lede">{t("object-full")}</p>}
    </>
  );
}

/** Two concerns at a time: a whole card would be too much to read at once. */
const SHOWN = 2;

function Draw({ floor, turn }: TurnProps) {
  const { t, view, reading } = floor;
  const card = cardOf(reading, roleOf(view.seat));
  const [from, turnTo] = useState(0);
  const [chosen, choose] = useState<string | null>(null);
  const { busy, act } = useActing(floor);
  if (!card) return null;
  const command = { type: "pitch/draw", turn: turn.id, index: Number(chosen ?? from) } as const;
  const shown = card.concerns.flatMap((label, index) =>
    index >= from && index < from + SHOWN ? [{ id: String(index), label }] : [],
  );
  return (
    <div class="pitch-form">
      <Choice
        legend={t("draw-legend", { role: card.name })}
        options={shown}
        value={chosen}
        onChange={choose}
        chosenLabel={t("chosen")}
      />
      <Button
        look="primary"
        busy={busy}
        reason={chosen === null ? (reasonOf(floor, command) ?? t("draw-first")) : reasonOf(floor, command)}
        onPress={() => void act(command).then((isDone) => isDone && choose(null))}
      >
        {t("draw-send")}
      </Button>
      {card.concerns.length > SHOWN && (
        <Button
          look="quiet"
          onPress={() => {
            choose(null);
            turnTo(from + SHOWN < card.concerns.length ? from + SHOWN : 0);
          }}
        >
          {t("draw-others")}
        </Button>
      )}
    </div>
  );
}

function Write({ floor, turn }: TurnProps) {
  const { t, refusals } = floor;
  const draft = useDraft(floor, `object ${turn.id}`);
  const { busy, act } = useActing(floor);
  return (
    <SentenceForm
      look="pitch-form"
      label={t("object-label")}
      hint={t("object-hint")}
      max={LONGEST}
      empty={refusals("text-empty")}
      {...{ draft, busy }}
      reason={reasonOf(floor, { type: "pitch/object", turn: turn.id, text: "" })}
      action={t("object-send")}
      onSend={(text) => act({ type: "pitch/object", turn: turn.id, text })}
    />
  );
}

function Said({ floor, turn }: TurnProps) {
  const { t, reading, view } = floor;
  const { act } = useActing(floor);
  const own = turn.objections.filter(({ id }) => view.seat.objected.includes(id));
  return (
    <div class="pitch-form">
      {turn.objections.length === 0 && <p class="lede">{t("object-none")}</p>}
      <Objections t={t} reading={reading} objections={turn.objections} />
      {own.map(({ id }) => (
        <Button
          key={id}
          look="quiet"
          onPress={() => void act({ type: "pitch/withdraw", turn: turn.id, objection: id })}
        >
          {t("object-withdraw")}
        </Button>
      ))}
    </div>
  );
}
