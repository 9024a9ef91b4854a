/** The room's sounds: fetched only once somebody has asked for them, and remembered on this device. */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { Howl } from "howler";
import { soundUrls } from "../../ui/art.ts";

type SoundName = "bell" | "card";
type Player = Readonly<Record<SoundName, Howl>>;

export interface RoomSound {
  readonly isOn: ReadonlySignal<boolean>;
  /** Called from a click: browsers let no page ring before one. */
  toggle(): void;
  play(name: SoundName): void;
  /** Chosen on an earlier visit: any first gesture on the page brings the sounds back. */
  arm(): () => void;
}

const STORED = "trois-tiers:screen-sound";
/** The control turns the sound on by itself: the gesture that reaches it must not do so twice. */
const CONTROL = "[data-sound]";

function remembered(): boolean {
  try {
    return localStorage.getItem(STORED) === "on";
  } catch {
    return false;
  }
}

function remember(isOn: boolean): void {
  try {
    localStorage.setItem(STORED, isOn ? "on" : "off");
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

async function loadPlayer(): Promise<Player> {
  const { Howl } = await import("howler");
  const make = (name: SoundName) => new Howl({ src: soundUrls(name), volume: 0.7 });
  return { bell: make("bell"), card: make("card") };
}

export function createRoomSound(): RoomSound {
  const isOn = signal(false);
  let player: Promise<Player> | undefined;
  const play = (name: SoundName) => {
    if (!isOn.value) return;
    player ??= loadPlayer();
    void player.then((sounds) => sounds[name].play()).catch(() => (player = undefined)); // tried again next time
  };
  const set = (next: boolean) => {
    isOn.value = next;
    remember(next);
    play("card"); // heard at once: the facilitator sets the volume by it
  };
  return { isOn, play, toggle: () => set(!isOn.value), arm: () => arm(() => set(true)) };
}

function arm(turnOn: () => void): () => void {
  if (!remembered()) return () => undefined;
  const leave = new AbortController();
  const gesture = (event: Event) => {
    leave.abort();
    const isOnControl = event.target instanceof Element && event.target.closest(CONTROL) !== null;
    if (!isOnControl) turnOn();
  };
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, gesture, { signal: leave.signal });
  return () => leave.abort();
}
