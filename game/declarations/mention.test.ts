/** What may be announced of a service's accessibility, and until when. */
import { expect, test } from "vitest";
import { isInForce, mentionOf } from "./mention.ts";
import { Authority } from "./schema.ts";

const TODAY = "2026-11-23";
const evaluated = (rate: number, date = "2026-10-02") => ({ by: "Cabinet Clair", date, rate });

test("without an evaluation that the authority adopted, a service is not compliant", () => {
  expect(mentionOf(undefined, TODAY)).toBe("none");
});

test("the rate of the evaluation decides: half of the criteria is partial, all of them is full", () => {
  const mentions = [0, 49.9, 50, 99.9, 100].map((rate) => mentionOf(evaluated(rate), TODAY));
  expect(mentions).toEqual(["none", "none", "partial", "partial", "full"]);
});

test("an evaluation holds three years from its date, and none before it", () => {
  const holds = ["2023-11-23", "2023-11-24", "2026-11-23", "2026-11-24"].map((date) =>
    isInForce(evaluated(80, date), TODAY),
  );
  expect(holds).toEqual([false, true, true, false]);
  expect(mentionOf(evaluated(80, "2023-11-23"), TODAY)).toBe("none");
});

const faultsOf = (evaluation: object) =>
  Authority.safeParse({ accessibility: { evaluation } }).error?.issues.map(({ path }) => path.join(".")) ??
  [];

test("an evaluation says who made it, when, and its rate; a report is an address", () => {
  expect(faultsOf(evaluated(78.3))).toEqual([]);
  expect(faultsOf({ ...evaluated(78.3), report: "https://mairie.example/audit.html" })).toEqual([]);
  expect(faultsOf({})).toEqual(["by", "date", "rate"].map((key) => `accessibility.evaluation.${key}`));
  expect(faultsOf({ ...evaluated(101), date: "2 octobre", report: "audit.html" })).toEqual(
    ["date", "rate", "report"].map((key) => `accessibility.evaluation.${key}`),
  );
});

test("a day that no calendar has is refused", () => {
  expect(faultsOf(evaluated(80, "2026-13-40"))).toEqual(["accessibility.evaluation.date"]);
});
