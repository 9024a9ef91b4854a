/** What one person has answered and not sent: one page after the other, and nothing left once it is sent. */
import { describe, expect, test } from "vitest";
import { createKeptDrafts } from "../../app/shared/kept-drafts.ts";
import { bodyOf, sheetIn } from "./sheet.ts";

const open = (stored?: unknown) => {
  const drafts = createKeptDrafts(undefined).draftsOf("ABC234", "s1", "avant");
  if (stored !== undefined) drafts.set("sheet", stored);
  return { drafts, sheet: sheetIn(drafts) };
};

describe("a sheet", () => {
  test("begins at its first page with nothing answered", () => {
    expect(open().sheet).toEqual({ stage: "intro", page: 0, answers: {}, text: "" });
  });

  test("that another version of the page left in another shape is begun again", () => {
    expect(open("nonsense").sheet.stage).toBe("intro");
    expect(open({ stage: "far", page: -1 }).sheet).toEqual(open().sheet);
  });

  test("sends what was answered, and a text only when there is one", () => {
    const sheet = { ...open().sheet, answers: { know: 1 } };
    expect(bodyOf({ ...sheet, text: "  " })).toEqual({ answers: { know: 1 } });
    expect(bodyOf({ ...sheet, text: " to learn " })).toEqual({ answers: { know: 1 }, text: "to learn" });
  });

  test("without any answer sends nothing", () => {
    expect(bodyOf(open().sheet)).toBeUndefined();
  });
});
