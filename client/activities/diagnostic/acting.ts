/** What the parts of a participant's diagnostic share: why a gesture is refused now, the way to make it, half-made values. */
import { useState } from "preact/hooks";
import { refuseDiagnostic } from "../../../game/activities/diagnostic/refuse.ts";
import type { DiagnosticCommand } from "../../../game/activities/diagnostic/schema.ts";
import type { Cell, DiagnosticShape } from "../../../game/activities/diagnostic/state.ts";
import {
  IMPORTANCES,
  PERFORMANCES,
  type Importance,
  type Performance,
} from "../../../game/activities/diagnostic/terms.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Items } from "./texts.ts";

export interface Diagnosing extends ParticipantProps<DiagnosticShape> {
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
  /** Texts of the items; empty until they come. */
  readonly texts: Items;
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(mine: Diagnosing, command: DiagnosticCommand): string | undefined {
  const { view, seat, isPaused, refusals } = mine;
  const refusal = isPaused ? "paused" : refuseDiagnostic(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}

interface Acting {
  /** Words of the button while its command is on its way. */
  readonly busy: string | undefined;
  /** @returns whether it was accepted */
  readonly act: (command: DiagnosticCommand) => Promise<boolean>;
}

export function useActing(mine: Diagnosing): Acting {
  const [isSending, setSending] = useState(false);
  return {
    busy: isSending ? mine.t("sending") : undefined,
    act: async (command) => {
      setSending(true);
      const answer = await mine.send(command);
      setSending(false);
      return answer.ok;
    },
  };
}

/** A value being chosen: one scale, then the other. */
export interface Half {
  readonly importance: Importance | null;
  readonly performance: Performance | null;
}

export const wholeOf = ({ importance, performance }: Half): Cell | undefined =>
  importance === null || performance === null ? undefined : { importance, performance };

/** What a draft holds, whoever left it. */
function halfIn(draft: unknown): Half {
  const [importance, performance] = Array.isArray(draft) ? (draft as unknown[]) : [];
  return {
    importance: IMPORTANCES.find((one) => one === importance) ?? null,
    performance: PERFORMANCES.find((one) => one === performance) ?? null,
  };
}

/** What is half chosen and not sent, whatever happens to the page; what was already said before it. */
export function useHalf(
  { drafts }: Diagnosing,
  place: string,
  said: Cell | null | undefined,
): [half: Half, set: (half: Half | undefined) => void] {
  const [, redraw] = useState(0);
  const kept = drafts.get(place);
  const half =
    kept === undefined
      ? { importance: said?.importance ?? null, performance: said?.performance ?? null }
      : halfIn(kept);
  return [
    half,
    (next) => {
      drafts.set(place, next && [next.importance, next.performance]);
      redraw((count) => count + 1);
    },
  ];
}
