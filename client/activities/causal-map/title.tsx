/** What the table adds before telling its map: a title, a description, messages, stickers and strokes, a voice. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { MESSAGES } from "../../../game/activities/causal-map/terms.ts";
import { Icon } from "../../ui/icon.tsx";
import type { Toile } from "./acting.ts";
import { Adorning } from "./adorning.tsx";
import { DescriptionForm } from "./description-form.tsx";
import { Messages } from "./messages.tsx";
import { Review } from "./review.tsx";
import { Speaker, speakerWords } from "./speaker.tsx";
import { TextForm } from "./text-form.tsx";

const LONGEST_TITLE = 80;

type Part = "title" | "description" | "messages" | "adorning" | "speaker";

export function Title({ toile }: { readonly toile: Toile }) {
  const { t, view, word } = toile;
  const { team } = view;
  const [open, setOpen] = useState<Part | null>(team.title === null ? "title" : null);
  const written = team.messages.filter((text) => text !== null).length;
  const told: Record<Part, { readonly said: string; readonly isDone: boolean }> = {
    title: { said: word(team.title) || t("to-write"), isDone: team.title !== null },
    description: {
      said: t(team.description === null ? "to-write" : "written"),
      isDone: team.description !== null,
    },
    messages: { said: t("messages-of", { count: written, of: MESSAGES }), isDone: written === MESSAGES },
    adorning: { said: t("optional"), isDone: Object.keys({ ...team.stickers, ...team.strokes }).length > 0 },
    speaker: { said: speakerWords(toile), isDone: team.spokesperson !== null },
  };
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("title-title")}</h1>
        <p class="lede">{t("title-lede")}</p>
      </div>
      <ul class="toile-sections">
        {(["title", "description", "messages", "adorning", "speaker"] as const).map((part) => (
          <li key={part}>
            <PartHead
              isOpen={open === part}
              {...told[part]}
              onPress={() => setOpen(open === part ? null : part)}
            >
              {t(`part-${part}`)}
            </PartHead>
            {open === part && (
              <div class="toile-opened">
                <PartBody toile={toile} part={part} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <Review toile={toile} />
    </>
  );
}

interface PartHeadProps {
  readonly isOpen: boolean;
  readonly said: string;
  readonly isDone: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

const PartHead = ({ isOpen, said, isDone, onPress, children }: PartHeadProps) => (
  <h2>
    <button type="button" class="toile-section" aria-expanded={isOpen} onClick={onPress}>
      {isDone && <Icon name="tick" />} {children} <small>{said}</small>
    </button>
  </h2>
);

function PartBody({ toile, part }: { readonly toile: Toile; readonly part: Part }) {
  const { t, view } = toile;
  switch (part) {
    case "title":
      return (
        <TextForm
          toile={toile}
          place="title"
          label={t("title-label")}
          hint={t("title-hint")}
          max={LONGEST_TITLE}
          saved={view.team.title}
          commandOf={(text) => ({ type: "causal-map/title", text })}
        />
      );
    case "description":
      return <DescriptionForm toile={toile} />;
    case "messages":
      return <Messages toile={toile} />;
    case "adorning":
      return <Adorning toile={toile} />;
    case "speaker":
      return <Speaker toile={toile} />;
  }
}
