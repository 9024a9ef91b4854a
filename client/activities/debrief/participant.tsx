/** The debrief on one's own device: a sentence for the open prompt, then the things the table keeps. */
import "./debrief.css";
import { useRef } from "preact/hooks";
import type { DebriefShape } from "../../../game/activities/debrief/rules.ts";
import { useLoaded, useTexts } from "../../app/loaded.ts";
import type { ParticipantProps } from "../contract.ts";
import { useDrafts } from "./drafts.ts";
import { Keep } from "./keep.tsx";
import { useOpening } from "../../app/shared/use-opening.ts";
import { promptText } from "./prompts.ts";
import { Sentence } from "./sentence.tsx";
import { Trail } from "./trail.tsx";

export function Participant(props: ParticipantProps<DebriefShape>) {
  const { view, seat, leaf, t } = props;
  const { everyone } = view;
  const own = { ...props, drafts: useDrafts(props.drafts), refusals: useTexts("refusals") ?? t };
  const prompt = everyone.prompts[everyone.index]?.id;
  const loaded = useLoaded(prompt ?? "", async () => (prompt === undefined ? undefined : leaf(prompt)));
  const asked = prompt === undefined ? t(`keep-title-${everyone.keeps}`) : promptText(loaded);
  const block = useOpening(prompt ?? "keep");
  const firstIndex = useRef(everyone.index).current;
  return (
    <div ref={block} class="debrief">
      {/* The question that was there at first is read with the page; the others are announced. */}
      <p class="visually-hidden" role="status">
        {everyone.index !== firstIndex && asked}
      </p>
      <Trail t={t} everyone={everyone} />
      {prompt === undefined ? (
        <Keep {...own} title={asked} />
      ) : (
        // Two people may share a device: each has their own sentence.
        <Sentence key={`${seat} ${prompt}`} {...own} prompt={prompt} text={asked} />
      )}
    </div>
  );
}
