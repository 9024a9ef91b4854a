/** The frame of every page: the ink bar with the time, the lost connection, the content that changes. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Header } from "../../ui/header.tsx";
import { Icon } from "../../ui/icon.tsx";
import { TopNotices } from "../../ui/top-notices.tsx";
import { HeldDrawing, isDrawingHeld, useHeldDrawing } from "../shared/held-drawing.tsx";
import { linkWord, useIsLost } from "../shared/link-words.ts";
import { inGroups } from "../shared/session-code.ts";
import { openPhase, tableOf, type Door } from "./door.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { KnockingToo } from "./knocking.tsx";
import { MenuButton } from "./menu-button.tsx";
import { PhaseClock } from "./phase-clock.tsx";
import { Told } from "./told.tsx";
import { useOwnTime, type OwnTime } from "./use-own-time.ts";

interface FrameProps {
  readonly door: Door;
  /** Name of what is shown. */
  readonly page: string;
  /** What was refused. */
  readonly message: ComponentChildren;
  readonly under: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Frame({ door, page, message, under, children }: FrameProps) {
  const { t, header, people, flow, link } = door;
  const main = useChangingPage(page);
  const isLost = useIsLost(link.status.value);
  useHeldDrawing(link);
  const phase = openPhase(door);
  const time = useOwnTime(door);
  // A cut has its own words, under the bar.
  const words = [...whereWords(door, time), isLost || link.isLocal ? undefined : linkWord(link, isLost)];
  return (
    <div class="phone door">
      <Header logo={!phase} title={titleOf(door)} sub={words.filter(Boolean).join(" · ")}>
        {phase && <PhaseClock door={door} time={time} />}
        {people.length > 0 && flow.status !== "ended" && <MenuButton door={door} />}
      </Header>
      <TopNotices>
        {isLost && (
          <aside class="door-lost" aria-label={t("connection")}>
            {isDrawingHeld() ? <HeldDrawing /> : <Icon name="warning" />} <p>{t("lost")}</p>
          </aside>
        )}
        <KnockingToo door={door} />
        <Elsewhere door={door} />
        {flow.status !== "ended" && <Told door={door} />}
        {message}
      </TopNotices>
      <main class="phone-main" ref={main} tabIndex={-1} aria-label={phase?.title ?? header.title}>
        {children}
      </main>
      {under}
    </div>
  );
}

/** The session's title is the first page's own h1: the bar says the name of the game instead. */
function titleOf(door: Door): string {
  const { t, header, people, flow } = door;
  if (people.length === 0 || flow.status === "ended") return t("brand");
  return openPhase(door)?.title ?? header.title;
}

function whereWords(door: Door, time: OwnTime): readonly (string | undefined)[] {
  const { t, code, people, turn } = door;
  const person = turn.holder ?? people[0];
  if (!person) return [t("session", { code: inGroups(code) })];
  const isPlaying = openPhase(door) !== undefined;
  const own = isPlaying && time.isUp ? t("time-up") : turn.holder?.name;
  return [own, tableOf(door, person.team).name, isPlaying ? time.words : undefined];
}

/** Another page begins at its top; the focus goes along only if what held it has left with the page before. */
function useChangingPage(page: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  const active = document.activeElement;
  const heldFocus = (active !== main.current && main.current?.contains(active)) ?? false;
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    window.scrollTo({ top: 0 });
    if (!heldFocus || (active?.isConnected ?? false)) return;
    const title = main.current?.querySelector<HTMLElement>("h1[tabindex]");
    (title ?? main.current)?.focus({ preventScroll: true });
  });
  return main;
}
