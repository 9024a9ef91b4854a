/** Draws a mandate's board on the stage: fetched only where a board is opened, and never in mode sobre. */
import { LANDSCAPE_URL, pieceUrl } from "../../ui/art.ts";
import type { Box } from "../../stage/geometry.ts";
import { openStage, type Stage } from "../../stage/stage.ts";
import type { MovingBeat } from "./beats.ts";
import type { BoardState } from "./board-state.ts";
import { MAQUETTE, MAQUETTE_NEAR, paintBoard, PILE_PIECES } from "./stage-painting.ts";
import { arrange, type Places } from "./board-places.ts";
import { litBy } from "./daylight.ts";
import type { BoardView } from "./board-view.ts";
import { frameFor, seenFrom } from "./board-camera.ts";
import { between, eased, GLIDE_MS, type Frame } from "../../app/shared/camera.ts";
import { terraceOf } from "./room-state.ts";

export interface BoardScene {
  show(state: BoardState): void;
  close(): void;
}

/** A rebound climbs slowly enough to be followed from the back of the room. */
const LASTS: Readonly<Record<MovingBeat, number>> = { gained: 2_900, back: 2_400, where: 900 };
const COUNTS_LAST = 600;
const STILL = { before: undefined, lasts: 0, whole: 1 };
/** Pictures of a board that one may look at nearer have as many times its pixels across. */
const NEAR = 2;

const textOf = async (address: string) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
};

interface Told {
  /** A drawing failed later on: the board is then of no use. */
  readonly onFail: (error: unknown) => void;
  /** A movement of the resolution came too slowly to be followed. */
  readonly onSlow: () => void;
}

export async function openBoard(host: HTMLElement, told: Told): Promise<BoardScene> {
  const ids = [...new Set(Object.values(PILE_PIECES))];
  const [landscape, ...pieces] = await Promise.all([
    textOf(LANDSCAPE_URL),
    ...ids.map((id) => textOf(pieceUrl(id))),
  ]);
  await document.fonts.ready; // words are measured once, with the face they will have
  // Counts that grow while the page opens say nothing of how the resolution will go.
  const stage = await openStage(host, () => {
    if (scene.isResolving) told.onSlow();
  });
  const art: Art = { landscape, pieces: ids.map((id, index) => [id, pieces[index] ?? ""]) };
  const scene = new Scene(host, stage, { art, onFail: told.onFail });
  return scene;
}

interface Art {
  readonly landscape: string;
  readonly pieces: readonly (readonly [id: string, svg: string])[];
}

class Scene implements BoardScene {
  readonly #host: HTMLElement;
  readonly #stage: Stage;
  readonly #art: Art;
  readonly #sizes: ResizeObserver;
  /** Asked for, and the last that was drawn. */
  #state: BoardState | undefined;
  #shown: BoardState | undefined;
  #loaded = "";
  #loadedNear = "";
  readonly #onFail: Told["onFail"];
  #isClosed = false;
  /** The last thing that moved was a movement of the resolution. */
  isResolving = false;

  constructor(
    host: HTMLElement,
    stage: Stage,
    { art, onFail }: { readonly art: Art; readonly onFail: Told["onFail"] },
  ) {
    [this.#host, this.#stage, this.#art] = [host, stage, art];
    this.#onFail = (error) => {
      if (!this.#isClosed) onFail(error);
    };
    this.#sizes = new ResizeObserver(() => this.#redraw());
    this.#sizes.observe(host);
  }

  show(state: BoardState): void {
    this.#state = state;
    const places = this.#fit(state);
    if (!places) return;
    this.#load(state, places).then(() => {
      if (this.#isClosed || this.#state !== state) return;
      const before = this.#shown;
      this.#shown = state;
      const isMoved = state.beat !== before?.beat || state.turn !== before?.turn;
      const movement = isMoved && state.view.movements !== undefined ? state.beat : undefined;
      const hasChanged = before !== undefined && changingOf(before.view) !== changingOf(state.view);
      this.isResolving = movement !== undefined;
      const lasts = movement ? LASTS[movement] : hasChanged ? COUNTS_LAST : 0;
      const isGliding = before !== undefined && !state.isStill && areApart(state.seen, before.seen);
      const whole = Math.max(lasts, isGliding ? GLIDE_MS : 0);
      const placesAt = this.#glide(places, frameFor(places, state.seen), isGliding);
      const paint = paintBoard(state, placesAt, { before: before?.view, lasts, whole });
      if (state.isStill || whole === 0) this.#stage.show(paint);
      else this.#stage.move(paint, whole);
    }, this.#onFail);
  }

  /** Where the maquette lies now: a view that turns on its way goes on from there. */
  #frame: Frame | undefined;

  #glide(places: Places, to: Frame, isGliding: boolean): (ms: number) => Places {
    const from = isGliding ? (this.#frame ?? to) : to;
    return (ms) => {
      this.#frame = between(from, to, eased(Math.min(1, ms / GLIDE_MS)));
      return seenFrom(places, this.#frame);
    };
  }

  close(): void {
    this.#isClosed = true;
    this.#sizes.disconnect();
    this.#stage.close();
  }

  /** The host's size changed: the same things, placed anew and at rest. */
  #redraw(): void {
    const state = this.#state;
    const places = state && this.#fit(state);
    if (!state || !places || this.#isSame(places)) return;
    this.#load(state, places).then(() => {
      if (this.#isClosed || this.#state !== state) return;
      this.#stage.show(paintBoard(state, this.#glide(places, frameFor(places, state.seen), false), STILL));
    }, this.#onFail);
  }

  #placed = "";
  #isSame({ height, maquette }: Places): boolean {
    const placed = `${height} ${maquette.width} ${maquette.x}`;
    const isSame = placed === this.#placed;
    this.#placed = placed;
    return isSame;
  }

  #fit({ view, isFitted }: BoardState): Places | undefined {
    const { clientWidth: width, clientHeight } = this.#host;
    if (width === 0 || (isFitted && clientHeight === 0)) return undefined; // not laid out yet: the observer tells
    const text = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const height = isFitted ? clientHeight : undefined;
    const places = arrange(view, { width, height, tallest: tallestFor(width), text });
    this.#stage.resize(width, places.height);
    return places;
  }

  /** Pictures of the size they are shown at; the maquette in the state of its terraces, larger once it is looked at. */
  async #load({ view, isFitted, seen }: BoardState, { maquette, scale }: Places): Promise<void> {
    const { terminaux, reseaux, centres } = view.tiers;
    const states = [terminaux, reseaux, centres].map(terraceOf);
    const wanted = `${Math.round(maquette.width)} ${states.join(" ")} ${view.day}`;
    const drawn = () =>
      states.reduce(
        (text, state, index) => text.replace(`data-t${index + 1}="calme"`, `data-t${index + 1}="${state}"`),
        litBy(this.#art.landscape, view.day),
      );
    if (wanted !== this.#loaded) {
      this.#loaded = wanted;
      await this.#stage.load(MAQUETTE, drawn(), maquette);
      const side = 110 * scale * (isFitted ? NEAR : 1);
      for (const [id, piece] of this.#art.pieces)
        await this.#stage.load(id, piece, { width: side, height: side });
    }
    if (!seen || wanted === this.#loadedNear) return;
    this.#loadedNear = wanted;
    const size = { width: maquette.width * NEAR, height: maquette.height * NEAR };
    await this.#stage.load(MAQUETTE_NEAR, drawn(), size);
  }
}

/** On a wide window the board and its hand fit under the ruler; a phone scrolls. */
const tallestFor = (width: number) => (width < 600 ? Infinity : Math.max(360, window.innerHeight - 300));

const areApart = (one: Box | undefined, other: Box | undefined) =>
  JSON.stringify(one) !== JSON.stringify(other);

/** Counts and laid cards: what moves by itself from one view to the next. */
const changingOf = ({ piles, laid }: BoardView) =>
  [...piles.map(({ id, now }) => `${id} ${now}`), ...laid.map(({ id }) => id)].join();
