/** What the parts of a participant's commitments share: why a gesture is refused now, what is typed, what is kept. */
import { useEffect, useState } from "preact/hooks";
import { commitments } from "../../../game/activities/commitments/rules.ts";
import type { CommitmentsShape } from "../../../game/activities/commitments/state.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import { blanksIn, NO_BLANKS, type Blanks } from "./blanks.ts";

export interface Own extends ParticipantProps<CommitmentsShape> {
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
  readonly secret: Secret;
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(own: Own, command: CommitmentsShape["command"]): string | undefined {
  const { view, seat, isPaused, refusals } = own;
  const refusal = isPaused ? "paused" : commitments.refuse(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}

/** What is typed and not sent, whatever happens to the page. */
export function useDraft({ drafts }: Own, place: string): [value: string, set: (value: string) => void] {
  const [, redraw] = useState(0);
  const draft = drafts.get(place);
  return [
    typeof draft === "string" ? draft : "",
    (value) => {
      drafts.set(place, value === "" ? undefined : value);
      redraw((count) => count + 1);
    },
  ];
}

export function useBlanks({ drafts }: Own): [blanks: Blanks, set: (blanks: Blanks) => void] {
  const [, redraw] = useState(0);
  return [
    blanksIn(drafts.get("blanks")) ?? NO_BLANKS,
    (blanks) => {
      drafts.set("blanks", Object.values(blanks).join("") === "" ? undefined : blanks);
      redraw((count) => count + 1);
    },
  ];
}

/** The private commitment: on this device alone. The room only ever hears that there is one more. */
export interface Secret {
  readonly blanks: Blanks | undefined;
  readonly isCounted: boolean;
  readonly keep: (blanks: Blanks | undefined) => void;
}

export const SECRET_PLACE = "private";
const COUNTED = "counted";

export function useSecret(props: ParticipantProps<CommitmentsShape>): Secret {
  const { onDevice, view, isPaused } = props;
  const { step, told } = view.everyone;
  const [, redraw] = useState(0);
  const blanks = blanksIn(onDevice.get(SECRET_PLACE));
  const isCounted = onDevice.get(COUNTED) === true;
  const isDue = blanks !== undefined && !isCounted && step === "write" && told === null && !isPaused;
  useEffect(() => {
    if (!isDue) return;
    // No words: the body is empty. A network that fails is tried again when the page opens.
    void props.answerApart({}).then(({ ok }) => {
      if (!ok) return;
      onDevice.set(COUNTED, true);
      redraw((count) => count + 1);
    });
  }, [isDue]);
  return {
    blanks,
    isCounted,
    keep: (next) => {
      onDevice.set(SECRET_PLACE, next);
      redraw((count) => count + 1);
    },
  };
}
