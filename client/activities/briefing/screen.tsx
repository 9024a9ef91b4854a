/** A briefing for the room: its words as large as the page lets them be, its steps, how many are ready. */
import "./briefing.css";
import "./screen.css";
import type { BriefingShape } from "../../../game/activities/briefing/rules.ts";
import { Piece } from "../../ui/piece.tsx";
import type { ScreenProps } from "../contract.ts";
import { RoomStory } from "./room-story.tsx";
import { useBriefingPage } from "./use-page.ts";
import { Steps } from "./steps.tsx";
import { useFit } from "./use-fit.ts";

export function Screen(props: ScreenProps<BriefingShape>) {
  const { stories } = props.everyone;
  if (stories && stories.page > 0) return <RoomStory {...props} stories={stories} />;
  return <OwnPage {...props} />;
}

function OwnPage({ t, phase, leaf, screen, people }: ScreenProps<BriefingShape>) {
  const page = useBriefingPage(leaf);
  const fitted = useFit(page);
  const [lead, ...others] = page?.paragraphs ?? [];
  const count = t("room-ready", { count: screen.ready, total: people });
  return (
    <div class="briefing-room">
      {/* Already written large in the écran's head. */}
      <h1 class="visually-hidden">{phase.title}</h1>
      {page ? (
        <div class="briefing-room-page" ref={fitted}>
          <div class="briefing-words">
            <div class="briefing-room-lead">
              {page.piece && <Piece id={page.piece} size={400} />}
              <p>{lead}</p>
            </div>
            {others.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <Steps t={t} steps={page.steps} />
        </div>
      ) : (
        <p class="follow">{t("loading")}</p>
      )}
      {people > 0 && (
        <div class="briefing-room-ready" data-counter="">
          <p class="follow">{count}</p>
          <span class="briefing-room-bar" data-kind="leviers" aria-hidden="true">
            <span style={{ width: `${Math.min(100, (screen.ready / people) * 100)}%` }} />
          </span>
        </div>
      )}
    </div>
  );
}
