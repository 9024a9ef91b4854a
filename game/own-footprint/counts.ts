/** What a session has used so far, in sums that name nobody and that add up in any order. */

export const DEVICE_KINDS = ["phone", "computer", "screen"] as const;
/** A phone says so itself; whatever does not is counted as a computer, which weighs more. */
export type DeviceKind = (typeof DEVICE_KINDS)[number];

export interface Counts {
  /** Bytes that came from the session's devices, and that went to them. */
  readonly received: number;
  readonly sent: number;
  /** Milliseconds during which devices of each kind were connected, all of them together. */
  readonly connected: Readonly<Record<DeviceKind, number>>;
  /** The most that were connected at once. */
  readonly most: Readonly<Record<DeviceKind, number>>;
}

export const NO_COUNTS: Counts = {
  received: 0,
  sent: 0,
  connected: { phone: 0, computer: 0, screen: 0 },
  most: { phone: 0, computer: 0, screen: 0 },
};

const each = (of: (kind: DeviceKind) => number) => ({
  phone: of("phone"),
  computer: of("computer"),
  screen: of("screen"),
});

export function plusCounts(a: Counts, b: Counts): Counts {
  return {
    received: a.received + b.received,
    sent: a.sent + b.sent,
    connected: each((kind) => a.connected[kind] + b.connected[kind]),
    most: each((kind) => Math.max(a.most[kind], b.most[kind])),
  };
}

export const isNothing = ({ received, sent, connected, most }: Counts): boolean =>
  received + sent === 0 && DEVICE_KINDS.every((kind) => connected[kind] + most[kind] === 0);
