/** Reading a key out of what a facilitator pastes. */
import { beforeAll, describe, expect, it, vi } from "vitest";

let keyIn: (pasted: string) => string;
beforeAll(async () => {
  vi.stubGlobal("location", { search: "" });
  vi.stubGlobal("localStorage", { getItem: () => null });
  ({ keyIn } = await import("./entry.ts"));
});

describe("key", () => {
  it("is read from a whole link, from its end, or alone", () => {
    const key = "A-b_9";
    expect([` http://10.0.0.2:2567/console/ABCDEF#${key} `, `#${key}`, `${key}\n`].map((text) => keyIn(text))).toEqual([key, key, key]);
  });
});
