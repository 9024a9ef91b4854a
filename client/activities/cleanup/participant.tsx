/** The cleanup on one's own device: the archives' page first, then what one did, then what all did together. */
import "./participant.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CleanupShape } from "../../../game/activities/cleanup/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Own } from "./acting.ts";
import { ArchivesPage } from "./archives.tsx";
import { BalancePage } from "./balance.tsx";
import { Day } from "./day.tsx";
import { useSheet } from "./sheet.ts";

export function Participant(props: ParticipantProps<CleanupShape>) {
  const { view, t, seat, phase, leaf } = props;
  const { step } = view.everyone;
  const sheet = useSheet(phase.id, leaf);
  const refusals = useTexts("refusals") ?? t;
  const page = view.seat.hasRead || step === "balance" ? step : "read";
  const block = useOpening(page);
  useFocusKept(block);
  const own: Own | undefined = sheet && { ...props, refusals, sheet };
  return (
    <div class="cl" ref={block}>
      <Heard words={t(`step-${step}`)} step={step} />
      {/* Two people may share a device: each has their own page. */}
      {own && (
        <div class="cl-page" key={`${seat} ${page}`}>
          {page === "balance" && <BalancePage own={own} />}
          {page === "open" && <Day own={own} />}
          {(page === "read" || page === "archives") && <ArchivesPage own={own} />}
        </div>
      )}
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
