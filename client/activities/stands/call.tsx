/** How a phone calls its owner back: it shakes, its tab says so and, once asked to, it stays awake and rings. */
import { useEffect, useRef } from "preact/hooks";
import { mayStayAwake, useWakeLock } from "../../app/shared/wake-lock.ts";
import { Button } from "../../ui/button.tsx";
import type { StandsSeat } from "../../../game/activities/stands/state.ts";
import type { Own } from "./acting.ts";

/** Sound that a gesture of its owner allowed: browsers give none without. */
export type Bell = AudioContext;

const NOTES = [660, 880, 660, 880];
const NOTE_S = 0.22;

function ring(bell: Bell): void {
  void bell.resume();
  const volume = bell.createGain();
  volume.gain.value = 0.2;
  volume.connect(bell.destination);
  for (const [at, frequency] of NOTES.entries()) {
    const note = bell.createOscillator();
    note.frequency.value = frequency;
    note.connect(volume);
    note.start(bell.currentTime + at * NOTE_S);
    note.stop(bell.currentTime + (at + 0.8) * NOTE_S);
  }
}

const SPOT =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><circle cx='4' cy='4' r='4'/></svg>";

interface Calling {
  /** Which tickets are called, and how often. */
  readonly calls: string;
  /** What the tab says while nobody answered. */
  readonly title: string | undefined;
  readonly bell: Bell | undefined;
  /** Whether the phone may have to call its owner. */
  readonly isStaying: boolean;
}

export const isWaiting = ({ tickets }: StandsSeat): boolean =>
  Object.values(tickets).some(({ state }) => state === "waiting");

/** Somebody at a stand has their eyes elsewhere: the phone itself says it, where it may. */
export function useCalled({ calls, title, bell, isStaying }: Calling): void {
  useWakeLock(isStaying && bell !== undefined);
  const known = useRef(calls);
  useEffect(() => {
    if (calls !== "" && calls !== known.current) {
      if ("vibrate" in navigator) navigator.vibrate([200, 100, 200]);
      if (bell) ring(bell);
    }
    known.current = calls;
  }, [calls]);
  useEffect(() => {
    if (title === undefined) return;
    const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
    const before = [document.title, icon?.href ?? ""] as const;
    document.title = `● ${title}`;
    if (icon) icon.href = SPOT;
    return () => {
      [document.title] = before;
      if (icon) [, icon.href] = before;
    };
  }, [title]);
}

interface StayingProps {
  readonly own: Own;
  readonly bell: Bell | undefined;
  readonly onBell: (bell: Bell | undefined) => void;
}

/** No server can wake a phone without somebody else's service: it is said, and what the page can do is offered. */
export function Staying({ own: { t, view, isTablet }, bell, onBell }: StayingProps) {
  if (isTablet || !isWaiting(view.seat)) return null;
  const isOn = bell !== undefined;
  return (
    <div class="stand-staying">
      <p class="reason">{t(!isOn ? "stay" : mayStayAwake() ? "stay-awake" : "stay-rings")}</p>
      <Button size="small" chosen={isOn} onPress={() => onBell(isOn ? undefined : new AudioContext())}>
        {t("stay-ring")}
      </Button>
    </div>
  );
}
