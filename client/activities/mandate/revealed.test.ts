import { expect, test } from "vitest";
import type { Revealed } from "../../../game/activities/mandate/state.ts";
import { revealedText } from "./revealed.ts";

const one = (kind: Revealed["kind"], announced: number, real: number): Revealed => ({
  ...{ confidence: "c", role: "dsi", action: "a", kind, announced, real },
});
const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  `${key} ${values.real} ${values.announced}`;

test("prices and guards are in k€, the rest in plain numbers", () => {
  expect(revealedText(one("price", 8, 12), t, "fr")).toBe("revealed-price 12\u00a0k€ 8\u00a0k€");
  expect(revealedText(one("rebound", 3.2, 6.4), t, "en")).toBe("revealed-rebound €6.4k €3.2k");
  expect(revealedText(one("delay", 0, 1), t, "fr")).toBe("revealed-delay 1 0");
});
