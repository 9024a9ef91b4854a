/** A story for the room: one beat at a time, as large as it may be, then the question. */
import "./stories.css";
import { storyAt } from "../../../game/activities/briefing/pages.ts";
import type { BriefingShape, StoriesShown } from "../../../game/activities/briefing/rules.ts";
import type { ScreenProps } from "../contract.ts";
import { heardWords, sourceLine, useStory } from "./story.ts";
import { useFit } from "./use-fit.ts";

interface RoomStoryProps extends Pick<ScreenProps<BriefingShape>, "t" | "phase" | "leaf"> {
  readonly stories: StoriesShown;
}

export function RoomStory({ t, phase, leaf, stories: { ids, page, heard } }: RoomStoryProps) {
  const at = storyAt(ids, page);
  const text = useStory(phase.id, at, leaf);
  const fitted = useFit(text && `${text.title} ${page}`);
  if (!at || !text) return <p class="follow">{t("loading")}</p>;
  const source = at.beat === "happened" ? sourceLine(t, text) : "";
  return (
    <div class="briefing-room">
      <div class="briefing-room-page briefing-room-story" ref={fitted}>
        <p class="briefing-room-place">
          <span>{t("story-of", { number: at.number, total: ids.length })}</span>
          <b class={`briefing-kind ${text.kind}`}>{t(`kind-${text.kind}`)}</b>
          <span>{text.place}</span>
        </p>
        <h1>{text.title}</h1>
        <h2>{t(`beat-${at.beat}`)}</h2>
        <p>{text[at.beat]}</p>
        {at.beat === "advice" && (
          <div class="callout keep briefing-room-question" data-kind="gouvernance">
            <h2>{t("question")}</h2>
            <p>{text.question}</p>
          </div>
        )}
        {source !== "" && (
          <p class="briefing-room-source" lang="fr">
            {source}
          </p>
        )}
      </div>
      {at.beat === "advice" && (
        <p class="follow" data-counter="">
          {heardWords(t, heard[at.story]) || t("heard-none")}
        </p>
      )}
    </div>
  );
}
