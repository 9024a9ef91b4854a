/** One slide: an idea, and what the person who speaks may say of it. */
import type { Runs } from "../tree.ts";
import type { Bearing } from "./bearings.ts";

export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly lead?: Runs | undefined;
  readonly items?: readonly Runs[];
  readonly bearings?: readonly Bearing[];
  /** Titled lists side by side. */
  readonly columns?: readonly {
    readonly title: string;
    readonly under: string;
    readonly items: readonly string[];
  }[];
  /** Read by those who look for it: sources, limits. */
  readonly small?: string | null;
  /** What to say; printed under the slide. */
  readonly notes: readonly string[];
}
