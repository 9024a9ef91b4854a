/** What each rule makes of a day of notifications. */
import { expect, test } from "vitest";
import { dayWith, type Rule } from "./rules.ts";

/** From 7 to 22: two an hour, and one call at 20. */
const mail = { id: "mail", counts: Array.from({ length: 16 }, () => 2), isUrgent: false };
const duty = {
  id: "duty",
  counts: Array.from({ length: 16 }, (_, at) => (at === 13 ? 1 : 0)),
  isUrgent: true,
};
const under = (rules: Readonly<Record<string, Rule>>) => dayWith([mail, duty], (id) => rules[id] ?? "leave");

test("left alone, everything interrupts, in the evening too", () => {
  expect(under({})).toMatchObject({ total: 33, evening: 11, calm: 0, missed: 0 });
});

test("grouped mail interrupts three times, and never in the evening", () => {
  expect(under({ mail: "group" })).toMatchObject({ total: 4, evening: 1, calm: 3 });
});

test("set hours leave the evening to the urgent call alone", () => {
  expect(under({ mail: "hours" })).toMatchObject({ total: 21, evening: 1 });
});

test("a silenced call for duty is missed", () => {
  expect(under({ mail: "silence", duty: "silence" })).toMatchObject({ total: 0, calm: 16, missed: 1 });
});
