/** What a log line keeps of an error. */
import { expect, test } from "vitest";
import { traceOf } from "./log.ts";

test("an error that quotes a text keeps its name and places, not the text", () => {
  let failure: unknown;
  try {
    JSON.parse("Marie Dupont, 06 12 34 56 78");
  } catch (error) {
    failure = error;
  }
  const line = JSON.stringify(traceOf(failure));
  expect(line).toContain("SyntaxError");
  expect(line).toContain("log.test.ts");
  expect(line).not.toMatch(/Marie|Dupont|06 12/);
  expect(JSON.stringify(traceOf(new Error("no row for 'Marie' of `Dupont`")))).not.toMatch(/Marie|Dupont/);
});

test("something thrown that is no error is named by its type only", () => {
  expect(traceOf("Marie Dupont")).toEqual({ error: "string" });
});
