/** Stories on one's own device: the page the room reads, those before it, and « ça nous est arrivé ». */
import "./stories.css";
import { useState } from "preact/hooks";
import { storyAt, type StoryPage } from "../../../game/activities/briefing/pages.ts";
import { briefing, type BriefingShape } from "../../../game/activities/briefing/rules.ts";
import { useTexts } from "../../app/loaded.ts";
import { Glossed, useGloss } from "../../app/shared/glossed.tsx";
import { Button } from "../../ui/button.tsx";
import type { ParticipantProps } from "../contract.ts";
import { heardWords, sourceLine, useStory, type StoryText } from "./story.ts";

type Props = ParticipantProps<BriefingShape>;

export function Stories(props: Props) {
  const { t, view, phase, leaf } = props;
  const { ids, page: room, heard } = view.everyone.stories ?? { ids: [], page: 0, heard: {} };
  // Who turned back stays there while the room goes on.
  const [own, turnTo] = useState<number>();
  const page = Math.min(own ?? room, room);
  const at = storyAt(ids, page);
  const text = useStory(phase.id, at, leaf);
  if (!at) return null;
  const place = t("story-of", { number: at.number, total: ids.length });
  return (
    <div class="briefing briefing-story">
      <p class="briefing-story-place">
        {place} {text && <b class={`briefing-kind ${text.kind}`}>{t(`kind-${text.kind}`)}</b>}
      </p>
      <h1 tabIndex={-1}>{text?.title ?? t("loading")}</h1>
      {text && <StoryBeat {...props} at={at} text={text} />}
      <p class="visually-hidden" role="status">
        {text && `${place} ${text.title}. ${t(`beat-${at.beat}`)}`}
      </p>
      <div class="phone-bar briefing-bar briefing-story-bar">
        {at.beat === "advice" && <Known {...props} story={at.story} />}
        {at.beat === "advice" && heard[at.story] !== undefined && (
          <p class="briefing-count">{heardWords(t, heard[at.story])}</p>
        )}
        <div class="briefing-turn">
          {page > 1 && (
            <Button look="quiet" onPress={() => turnTo(page - 1)}>
              {t("page-before")}
            </Button>
          )}
          {page < room && (
            <Button look="quiet" onPress={() => turnTo(page + 1 === room ? undefined : page + 1)}>
              {t("page-after")}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

interface StoryBeatProps extends Pick<Props, "t" | "phase" | "leaf"> {
  readonly at: StoryPage;
  readonly text: StoryText;
}

function StoryBeat({ t, phase, leaf, at, text }: StoryBeatProps) {
  const gloss = useGloss(phase.id, leaf);
  const isLast = at.beat === "advice";
  const [told, asked] = gloss([text[at.beat], ...(isLast ? [text.question] : [])]);
  const source = sourceLine(t, text);
  return (
    <div class="briefing-words" key={`${at.story} ${at.beat}`}>
      {at.beat === "wanted" && <p class="reason">{text.place}</p>}
      <h2>{t(`beat-${at.beat}`)}</h2>
      <p>
        <Glossed pieces={told} />
      </p>
      {at.beat === "happened" && source !== "" && (
        <p class="card-foot" lang="fr">
          {source}
        </p>
      )}
      {isLast && (
        <div class="callout keep" data-kind="gouvernance">
          <h2>{t("question")}</h2>
          <p>
            <Glossed pieces={asked} />
          </p>
        </div>
      )}
    </div>
  );
}

function Known(props: Props & { readonly story: string }) {
  const { t, view, seat, story, isPaused } = props;
  const refusals = useTexts("refusals");
  const [isSending, setSending] = useState(false);
  const isKnown = view.seat.known?.includes(story) ?? false;
  const command = { type: "briefing/known", story, isKnown: !isKnown } as const;
  const refusal = isPaused ? "paused" : briefing.refuse(view, command, { kind: "seat", seat });
  const press = async () => {
    setSending(true);
    await props.send(command);
    setSending(false);
  };
  return (
    <Button
      look={isKnown ? "guard" : "plain"}
      chosen={isKnown}
      busy={isSending ? t("sending") : undefined}
      reason={refusal === undefined ? undefined : (refusals?.(refusal) ?? "")}
      onPress={() => void press()}
    >
      {t("known")}
    </Button>
  );
}
