/** A session's own footprint as its documents give it: sums that were counted, ranges that are estimated, what these rest on. */
import { z } from "zod";

const count = z.int().min(0);
const amount = z.number().min(0);
const filled = z.string().min(1);

export const Span = z
  .strictObject({ low: amount, value: amount, high: amount })
  .describe("A value between its two ends.");

const Kinds = z.strictObject({ phone: count, computer: count, screen: count });

const Estimated = z.strictObject({
  electricity: z
    .strictObject({ devices: Span, network: Span, server: Span, total: Span })
    .describe("Watt-hours: devices and projection, network, the server’s share."),
  carbon: z
    .strictObject({ electricity: Span, network: Span, making: Span, total: Span })
    .describe("gCO2e: electricity of devices and server, network, making the devices for the time spent."),
  laptop: z
    .strictObject({
      kept: amount.describe("kgCO2e a year that a laptop kept six years instead of four spares."),
      sessions: Span.nullable().describe("Sessions like this one that weigh as much."),
    })
    .describe("What it is compared with."),
  trip: amount.describe("kgCO2e of trips that a day without them spares one person; not counted above."),
});

export const SessionFootprint = z
  .strictObject({
    minutes: count.describe("Minutes during which activities were open."),
    sent: count.describe("Bytes sent to the session’s devices."),
    received: count.describe("Bytes that came from them."),
    connected: Kinds.describe("Minutes of connection, of all devices of a kind together."),
    most: Kinds.describe("The most devices of a kind that were connected at once."),
    estimate: Estimated.nullable().describe("Null where the server’s contents lack what it rests on."),
    hypotheses: z
      .array(z.strictObject({ id: filled, label: filled, value: filled, unit: z.string(), reason: filled }))
      .describe("Numbers that no source gives, and why they were chosen."),
    facts: z
      .array(
        z.strictObject({
          id: filled,
          label: filled.describe("As its source says it, in French."),
          value: filled,
          unit: z.string(),
          year: z.int().nullable().describe("Null when the source gives none."),
          source: filled,
          url: filled.nullable(),
        }),
      )
      .describe("Sourced numbers that the estimate reads."),
  })
  .describe("What the session itself used: counted in sums that name nobody, then estimated.");
export type SessionFootprint = z.output<typeof SessionFootprint>;
