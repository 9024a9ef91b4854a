/** The debrief on one's own device: a sentence for the open prompt, then the things the table keeps. */
import "./debrief.css";
import { debrief, type DebriefShape } from "../../../game/activities/debrief/rules.ts";
import { useTexts } from "../../app/loaded.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import { useDrafts, type Drafts } from "./drafts.ts";
import { Keep } from "./keep.tsx";
import { useOpening } from "./opening.ts";
import { Sentence } from "./sentence.tsx";
import { Trail } from "./trail.tsx";

export interface DebriefProps extends ParticipantProps<DebriefShape> {
  readonly drafts: Drafts;
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
}

export function Participant(props: ParticipantProps<DebriefShape>) {
  const { everyone } = props.view;
  const own = { ...props, drafts: useDrafts(), refusals: useTexts("refusals") ?? props.t };
  const prompt = everyone.prompts[everyone.index];
  const block = useOpening(prompt?.id ?? "keep");
  return (
    <div ref={block} class="debrief">
      <Trail t={props.t} everyone={everyone} />
      {prompt ? (
        // Two people may share a device: each has their own sentence.
        <Sentence key={`${props.seat} ${prompt.id}`} {...own} prompt={prompt.id} />
      ) : (
        <Keep {...own} />
      )}
    </div>
  );
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(props: DebriefProps, command: DebriefShape["command"]): string | undefined {
  const { view, seat, isPaused, refusals } = props;
  const refusal = isPaused ? "paused" : debrief.refuse(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}
