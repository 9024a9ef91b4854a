/** A phase under way: its title and its time above, the activity in the middle, who is here below. */
import { Logo } from "../../ui/icon.tsx";
import { LateJoin } from "./join-card.tsx";
import type { PageProps } from "./page.ts";
import { PhaseScreen } from "./phase-screen.tsx";
import { RoomClock } from "./room-clock.tsx";
import { ScreenFoot } from "./screen-foot.tsx";

export function Play(page: PageProps) {
  const { t, header, flow, link, announcer, isWatched } = page;
  const phase = header.phases.find(({ id }) => id === flow.phase);
  const isPaused = flow.status === "paused";
  return (
    <div class="screen playing" data-paused={isPaused}>
      <header class="screen-head">
        <Logo />
        <p class="screen-phase">{phase?.title}</p>
        {!isWatched && <LateJoin t={t} header={header} isLocked={flow.isLocked} />}
        <RoomClock t={t} flow={flow} now={() => link.now()} announcer={announcer} />
      </header>
      <main class="screen-play" key={flow.phase}>
        {phase && <PhaseScreen {...page} phase={phase} />}
        {isPaused && <PauseSheet {...page} />}
      </main>
      <ScreenFoot page={page} />
    </div>
  );
}

const PauseSheet = ({ t }: PageProps) => (
  <div class="pause">
    <div class="card pause-sheet">
      <p class="pause-word">{t("pause")}</p>
      <p class="follow">{t("pause-detail")}</p>
    </div>
  </div>
);
