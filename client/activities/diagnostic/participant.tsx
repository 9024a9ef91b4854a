/** The diagnostic on one's own device: alone first, then with the table, then what the room says. */
import "./participant.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { DiagnosticShape } from "../../../game/activities/diagnostic/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Diagnosing } from "./acting.ts";
import { Alone } from "./alone.tsx";
import { ResultPage } from "./result.tsx";
import { Talk } from "./talk.tsx";
import { useItems } from "./texts.ts";

const PAGES = { alone: Alone, table: Talk, result: ResultPage };

export function Participant(props: ParticipantProps<DiagnosticShape>) {
  const { view, t, seat, phase, leaf } = props;
  const { step } = view.everyone;
  const mine: Diagnosing = { ...props, refusals: useTexts("refusals") ?? t, texts: useItems(phase.id, leaf) };
  const block = useOpening(step);
  useFocusKept(block);
  const Page = PAGES[step];
  return (
    <div class="dx" ref={block}>
      <Heard words={t(`step-${step}`)} step={step} />
      {/* A new step, a new person: where one was belongs to the one before. */}
      <Page key={`${seat} ${step}`} mine={mine} />
    </div>
  );
}

/** The step that was there at first is read with the page; the next ones are announced. */
function Heard({ words, step }: { readonly words: string; readonly step: string }) {
  const first = useRef(step).current;
  const [heard, hear] = useState("");
  useEffect(() => {
    if (step !== first) hear(words);
  }, [step]);
  return (
    <p class="visually-hidden" role="status">
      {heard}
    </p>
  );
}
