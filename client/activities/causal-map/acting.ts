/** What the parts of a participant's map share: names, why a gesture is refused now, and the way to make it. */
import { useState } from "preact/hooks";
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import { refuseMap } from "../../../game/activities/causal-map/refuse.ts";
import type { MapCommand } from "../../../game/activities/causal-map/schema.ts";
import type { CausalMapShape } from "../../../game/activities/causal-map/state.ts";
import type { Sign, ZoneId } from "../../../game/activities/causal-map/terms.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import { titleOf, type Fronts, type ZoneText } from "./fronts.ts";
import type { Selection } from "./selection.ts";

export interface Toile extends ParticipantProps<CausalMapShape> {
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
  readonly fronts: Fronts;
  /** Titles of the lots dealt. */
  readonly lots: readonly string[];
  readonly zones: readonly ZoneText[];
  readonly selected: Selection | null;
  readonly select: (selection: Selection | null) => void;
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(toile: Toile, command: MapCommand): string | undefined {
  const { view, seat, isPaused, refusals } = toile;
  const refusal = isPaused ? "paused" : refuseMap(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}

interface Acting {
  /** Words of the button while its command is on its way. */
  readonly busy: string | undefined;
  /** @returns whether it was accepted */
  readonly act: (command: MapCommand) => Promise<boolean>;
}

export function useActing(toile: Toile): Acting {
  const [isSending, setSending] = useState(false);
  return {
    busy: isSending ? toile.t("sending") : undefined,
    act: async (command) => {
      setSending(true);
      const answer = await toile.send(command);
      setSending(false);
      return answer.ok;
    },
  };
}

/** What is typed and not sent, whatever happens to the page; undefined when nothing was touched. */
export function useDraft(
  { drafts }: Toile,
  place: string,
): [value: string | undefined, set: (value: string | undefined) => void] {
  const [, redraw] = useState(0);
  const kept = drafts.get(place);
  return [
    typeof kept === "string" ? kept : undefined,
    (value) => {
      drafts.set(place, value);
      redraw((count) => count + 1);
    },
  ];
}

export const zoneTitle = ({ zones }: Pick<Toile, "zones">, id: ZoneId): string =>
  zones.find((zone) => zone.id === id)?.title ?? "–";

/** A pseudonym at the table, or what stands for one that was erased. */
export function nameOf({ members, t }: Pick<Toile, "members" | "t">, seat: string): string {
  const name = members[seat];
  return name === undefined || name === "" ? t("somebody") : name;
}

/** « Débit plus rapide nourrit Vidéo partout » */
export function linkSentence({ fronts, t }: Pick<Toile, "fronts" | "t">, link: string, sign: Sign): string {
  const [from, to] = endsOf(link);
  return t(`reads-${sign}`, { from: titleOf(fronts, from), to: titleOf(fronts, to) });
}
