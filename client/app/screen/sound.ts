/** The sounds of a page: fetched only once somebody has asked for them, and the choice remembered on this device. */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { Howl } from "howler";
import { soundUrls } from "../../ui/art.ts";
import { mostTelling, onRing, type SoundName } from "../shared/ring.ts";

type Player = ReadonlyMap<SoundName, Howl>;

export interface PageSound {
  readonly isOn: ReadonlySignal<boolean>;
  /** Called from a click: browsers let no page ring before one. */
  toggle(): void;
  /**
   * Plays what is rung from now on. Chosen on an earlier visit: any first gesture on the page brings the sounds back.
   *
   * @returns stops
   */
  open(): () => void;
}

interface Asked {
  /** Under which name the choice is kept. */
  readonly stored: string;
  /** What may ring on this page: nothing else is fetched. */
  readonly names: readonly SoundName[];
}

/** The control turns the sound on by itself: the gesture that reaches it must not do so twice. */
const CONTROL = "[data-sound]";

export function createSound({ stored, names }: Asked): PageSound {
  const isOn = signal(false);
  let player: Promise<Player> | undefined;
  const play = (name: SoundName) => {
    if (!isOn.value) return;
    player ??= loadPlayer(names);
    void player.then((sounds) => sounds.get(name)?.play()).catch(() => (player = undefined)); // tried again next time
  };
  const set = (next: boolean) => {
    isOn.value = next;
    remember(stored, next);
    play("card"); // heard at once: whoever turned it on sets the volume by it
  };
  return {
    isOn,
    toggle: () => set(!isOn.value),
    open: () => {
      const stops = [onRing(oneAtOnce(play)), remembered(stored) ? arm(() => set(true)) : () => undefined];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

async function loadPlayer(names: readonly SoundName[]): Promise<Player> {
  const { Howl } = await import("howler");
  return new Map(names.map((name) => [name, new Howl({ src: soundUrls(name), volume: 0.7 })]));
}

/** What happens together is rung within it, and one sound is heard. */
const TOGETHER_MS = 80;

export function oneAtOnce(play: (name: SoundName) => void): (name: SoundName) => void {
  let rung: SoundName[] = [];
  return (name) => {
    rung.push(name);
    if (rung.length > 1) return;
    setTimeout(() => {
      const told = mostTelling(rung);
      rung = [];
      if (told !== undefined) play(told);
    }, TOGETHER_MS);
  };
}

function remembered(stored: string): boolean {
  try {
    return localStorage.getItem(stored) === "on";
  } catch {
    return false;
  }
}

function remember(stored: string, isOn: boolean): void {
  try {
    localStorage.setItem(stored, isOn ? "on" : "off");
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function arm(turnOn: () => void): () => void {
  const leave = new AbortController();
  const gesture = (event: Event) => {
    leave.abort();
    const isOnControl = event.target instanceof Element && event.target.closest(CONTROL) !== null;
    if (!isOnControl) turnOn();
  };
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, gesture, { signal: leave.signal });
  return () => leave.abort();
}
