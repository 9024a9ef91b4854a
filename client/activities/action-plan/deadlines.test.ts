/** Dates proposed on a given day. */
import { expect, test } from "vitest";
import { measuredBy, monthName, proposedMonths } from "./deadlines.ts";

const named = (dates: readonly Date[]) => dates.map((date) => monthName(date, "fr"));

test("in spring: a quarter, half a year, the end of this year and of the next", () => {
  expect(named(proposedMonths(new Date(2026, 2, 31)))).toEqual([
    "juin 2026",
    "septembre 2026",
    "décembre 2026",
    "décembre 2027",
  ]);
});

test("in November the end of this year is too near", () => {
  expect(named(proposedMonths(new Date(2026, 10, 21)))).toEqual([
    "février 2027",
    "mai 2027",
    "décembre 2027",
  ]);
});

test("a month is proposed once", () => {
  expect(named(proposedMonths(new Date(2026, 8, 1)))).toEqual([
    "décembre 2026",
    "mars 2027",
    "décembre 2027",
  ]);
});

test("a start value is measured within two months, in the page's language", () => {
  expect(monthName(measuredBy(new Date(2026, 10, 30)), "en")).toBe("January 2027");
});
