/** What a page about a session's own footprint is told. */
import type { Text } from "../scenario/text.ts";
import type { DeviceKind } from "./counts.ts";
import type { Estimate } from "./estimate.ts";

/** A fact that the estimate reads: its label is the source's, in French. */
export interface CitedFact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly year: number | null;
  readonly source: string;
  readonly url: string | null;
}

/** A number that no source gives: chosen, and why. */
export interface CitedHypothesis {
  readonly id: string;
  readonly label: Text;
  readonly value: string;
  readonly unit: string;
  readonly reason: Text;
}

export interface OwnFootprintPage {
  readonly hasEnded: boolean;
  /** Of the room's own time. */
  readonly minutes: number;
  /** Bytes. */
  readonly received: number;
  readonly sent: number;
  /** Minutes of connection, of all devices of a kind together. */
  readonly connected: Readonly<Record<DeviceKind, number>>;
  readonly most: Readonly<Record<DeviceKind, number>>;
  /** Null where the content folder lacks what it reads. */
  readonly estimate: Estimate | null;
  readonly facts: readonly CitedFact[];
  readonly hypotheses: readonly CitedHypothesis[];
}
