/** The debrief on one's own device: a sentence for the open prompt, then the things the table keeps. */
import "./debrief.css";
import { useState } from "preact/hooks";
import { debrief, type DebriefShape } from "../../../game/activities/debrief/rules.ts";
import type { ParticipantProps } from "../contract.ts";
import { Keep } from "./keep.tsx";
import { Sentence } from "./sentence.tsx";
import { Trail } from "./trail.tsx";

export type DebriefProps = ParticipantProps<DebriefShape>;

/** What is typed and not sent yet, by place; kept while the phase lasts, whatever the facilitator opens. */
export interface Drafts {
  readonly of: (place: string) => string | undefined;
  /** `undefined` forgets it. */
  readonly set: (place: string, text: string | undefined) => void;
}

function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<Readonly<Record<string, string | undefined>>>({});
  return {
    of: (place) => drafts[place],
    set: (place, text) => setDrafts((before) => ({ ...before, [place]: text })),
  };
}

/** The code of what refuses a command now, from the same rules as the server's. */
export function refusalOf({ view, seat, isPaused }: DebriefProps, command: DebriefShape["command"]): string | undefined {
  return isPaused ? "paused" : debrief.refuse(view, command, { kind: "seat", seat });
}

export function Participant(props: DebriefProps) {
  const { everyone } = props.view;
  const drafts = useDrafts();
  const prompt = everyone.prompts[everyone.index];
  return (
    <div class="debrief">
      <Trail t={props.t} everyone={everyone} />
      {prompt ? (
        // Two people may share a device: each has their own sentence.
        <Sentence key={`${props.seat} ${prompt.id}`} {...props} drafts={drafts} prompt={prompt.id} />
      ) : (
        <Keep {...props} drafts={drafts} />
      )}
    </div>
  );
}
