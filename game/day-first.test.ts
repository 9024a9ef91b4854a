import { expect, test } from "vitest";
import { dayFirst } from "./day-first.ts";

const written = (language: string) =>
  new Intl.DateTimeFormat(dayFirst(language), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date("2026-11-23T12:00:00Z"),
  );

test("an English date has its day before its month", () => {
  expect(written("en")).toBe("23 November 2026");
});

test("other languages keep their own conventions", () => {
  expect([written("fr"), written("de")]).toEqual(["23 novembre 2026", "23. November 2026"]);
});
