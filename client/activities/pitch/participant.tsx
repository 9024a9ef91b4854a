/** A pitch on one's own device: choose, then each round plead or listen, then read what was said. */
import "./participant.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { openTurns, type PitchShape } from "../../../game/activities/pitch/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Floor } from "./acting.ts";
import { CouncilTurn } from "./council.tsx";
import { OwnTurn } from "./own.tsx";
import { PickStep } from "./pick.tsx";
import { ResultStep } from "./result.tsx";
import { useReading } from "./texts.ts";

export function Participant(props: ParticipantProps<PitchShape>) {
  const { view, t, seat, leaf, word } = props;
  const { step, round, turns } = view.everyone;
  const reading = useReading(leaf, word, [...view.team.choices, ...turns.map(({ action }) => action)]);
  const floor: Floor = { ...props, refusals: useTexts("refusals") ?? t, reading };
  const page = `${step} ${round}`;
  const block = useOpening(page);
  useFocusKept(block);
  return (
    <div class="pitch" ref={block}>
      <Heard floor={floor} page={page} />
      {/* A new step, a new person: what was half chosen belongs to the one before. */}
      <div class="pitch-step" key={`${seat} ${page}`}>
        <p class="pitch-eyebrow">{eyebrow(floor)}</p>
        {step === "pick" ? (
          <PickStep floor={floor} />
        ) : step === "result" ? (
          <ResultStep floor={floor} />
        ) : (
          <Open floor={floor} />
        )}
      </div>
    </div>
  );
}

/** One's own pitch, or the one that one's table listens to; alone in the room, a table does both. */
function Open({ floor }: { readonly floor: Floor }) {
  const { t, view } = floor;
  const { id } = view.team;
  const { everyone } = view;
  const open = openTurns(everyone);
  const own = open.find(({ owner }) => owner === id);
  const heard = open.find(({ council }) => council.includes(id));
  const isCouncil = everyone.step === "object" || everyone.step === "vote";
  if (own && !(heard && isCouncil)) return <OwnTurn floor={floor} turn={own} />;
  if (heard) return <CouncilTurn floor={floor} turn={heard} />;
  const isPassed = everyone.turns.some(
    (turn) => turn.round === everyone.round && turn.isPassed && [turn.owner, ...turn.council].includes(id),
  );
  return (
    <>
      <h1 tabIndex={-1}>{t(isPassed ? "passed-title" : "wait-title")}</h1>
      <p class="lede">{t(isPassed ? "passed" : "wait")}</p>
    </>
  );
}

function eyebrow({ t, view }: Floor): string {
  const { step, round, rounds } = view.everyone;
  const name = t(`step-${step}`);
  return step === "pick" || step === "result" ? name : t("step-of", { step: name, round: round + 1, rounds });
}

/** The step that was there at first is read with the page; the next ones are announced. */
function Heard({ floor, page }: { readonly floor: Floor; readonly page: string }) {
  const first = useRef(page).current;
  const [heard, hear] = useState("");
  useEffect(() => {
    if (page !== first) hear(eyebrow(floor));
  }, [page]);
  return (
    <p class="visually-hidden" role="status">
      {heard}
    </p>
  );
}
