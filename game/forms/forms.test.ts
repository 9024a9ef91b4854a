/** Forms outside a session: what is taken of a sheet, and that nothing that is ever read tells of fewer than five. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf, type Line } from "./answers.ts";
import { toldNow } from "./batches.ts";
import { barometer, followUp } from "./make.ts";
import { tablesOf, type Cell, type Counted } from "./results.ts";
import type { FormBody, FormsFile } from "./schema.ts";
import { openParts } from "./terms.ts";

const text = (said: string) => ({ fr: said, en: said });
const STEPS = ["no", "half", "yes"].map(text);
const item = (id: string) => ({ id, prompt: text(id), steps: STEPS, answer: null });
const standard = ["know", "able"].map((id) => ({
  ...{ ...item(id), topic: "confidence" as const, explanation: null, facts: [], sources: [] },
}));
const FILE: FormsFile = {
  licence: "CC-BY-4.0",
  deck: "questionnaire",
  "follow-up": {
    items: [{ id: "kept", prompt: text("kept?"), steps: STEPS }],
    texts: [{ id: "help", prompt: text("helped?") }],
  },
  barometer: { items: [], texts: [] },
};
const followed = { title: "T", workshop: text("W"), day: "2026-11-22", surveys: [] };
const FORM = followUp(followed, standard, FILE);
const BAROMETER: FormBody = {
  ...barometer("B", "2026-01-05", standard, FILE),
  waves: ["2026-01-05", "2027-01-05"],
};

const sheet = (
  part: string,
  answers: Record<string, number>,
  texts: Record<string, { words: string }> = {},
) => ({
  ...{ part, answers, texts, sheet: "x".repeat(24) },
});

describe("a form", () => {
  test("asks the session's own items, or the standard ones, then those of a follow-up", () => {
    expect(FORM.items.map(({ id }) => id)).toEqual(["know", "able", "kept"]);
    const asked = { moment: "before" as const, items: [item("own")], told: null };
    const own = followUp({ ...followed, surveys: [asked, { ...asked, moment: "after" }] }, standard, FILE);
    expect(own.items.map(({ id }) => id)).toEqual(["own", "kept"]);
  });

  test("keeps what the session told before and after, a phase that was not told is none", () => {
    const told = { people: 6, items: { own: [1, 2, 3] } };
    const asked = { moment: "before" as const, items: [item("own")], told };
    const own = followUp(
      { ...followed, surveys: [asked, { ...asked, moment: "after", told: null }] },
      standard,
      FILE,
    );
    expect(own).toMatchObject({ before: told, after: null });
    const [table] = tablesOf(own, [], []);
    expect(table?.columns.map(({ id, people }) => [id, people])).toEqual([
      ["before", 6],
      ...[7, 30, 90].map((term) => [`j${term}`, 0]),
    ]);
    expect(table?.items.map(({ cells }) => cells[0])).toEqual([[1, 2, 3], "not-asked"]);
  });

  test("takes answers for each term, but of a barometer for its last wave alone", () => {
    expect(openParts(FORM)).toEqual(["j7", "j30", "j90"]);
    expect(openParts(BAROMETER)).toEqual(["v2-agents", "v2-elus"]);
  });
});

describe("a sheet", () => {
  test("becomes lines that name no sheet", () => {
    expect(linesOf(FORM, sheet("j30", { know: 2 }, { help: { words: "time" } }))).toEqual({
      ok: true,
      lines: [
        { question: "j30 sheet", body: "" },
        { question: "j30 item know", body: "2" },
        { question: "j30 text help", body: "time" },
      ],
    });
  });

  test.each([
    ["of a part that is not asked", sheet("j8", { know: 1 }), "form-part"],
    ["of a wave that is over", sheet("v1-agents", { know: 1 }), "form-part"],
    ["with an item of another form", sheet("j7", { other: 1 }), "form-question"],
    ["with an item named as the language's own", sheet("j7", { constructor: 1 }), "form-question"],
    ["with a step that is not there", sheet("j7", { know: 3 }), "form-question"],
    ["with a text that was not asked", sheet("j7", {}, { other: { words: "x" } }), "form-question"],
    ["without any answer", sheet("j7", {}), "form-empty"],
  ])("%s is refused", (_, sent, refusal) => {
    const form = sent.part.startsWith("v") ? BAROMETER : FORM;
    expect(linesOf(form, sent)).toEqual({ ok: false, refusal });
  });
});

/** As the store does: lines wait, and those of one question are told five at a time. */
class Kept {
  #waiting: Line[] = [];
  #told: Line[] = [];

  add(lines: readonly Line[]): void {
    this.#waiting.push(...lines);
    for (const asked of new Set(lines.map(({ question }) => question))) {
      const own = this.#waiting.filter(({ question }) => question === asked);
      const now = own.slice(0, toldNow(own.length));
      this.#told.push(...now);
      this.#waiting = this.#waiting.filter((line) => !now.includes(line));
    }
  }

  counted(): Counted[] {
    const keys = new Set(this.#told.map((line) => JSON.stringify(line)));
    return [...keys].map((key) => {
      const line = this.#told.find((one) => JSON.stringify(one) === key) ?? { question: "", body: "" };
      return { ...line, people: this.#told.filter((one) => JSON.stringify(one) === key).length };
    });
  }
}

const sum = (cell: Cell | undefined) =>
  typeof cell === "object" ? cell.reduce((all, count) => all + count, 0) : 0;
/** Everything a reader sees as numbers, by place. */
const read = (form: FormBody, kept: Kept) =>
  tablesOf(form, kept.counted(), []).flatMap(({ columns, items }) => [
    ...columns.map(({ people }) => people),
    ...items.flatMap(({ cells }) => cells.map(sum)),
  ]);
const isSafe = (people: number) => people === 0 || Math.abs(people) >= 5;

/** People who come in any order to any part, and pass over what they like. */
const arrivals = (form: FormBody) =>
  fc.array(
    fc.record({
      part: fc.constantFrom(...openParts(form)),
      answers: fc
        .record({ know: fc.nat(2), able: fc.nat(2) }, { requiredKeys: [] })
        .map((ranks): Record<string, number> => ranks),
    }),
    { maxLength: 40 },
  );

describe("the rule of five", () => {
  test("four wait, five are told, nine tell five", () => {
    expect([0, 4, 5, 9, 10].map(toldNow)).toEqual([0, 0, 5, 5, 10]);
  });

  test.each([
    ["a follow-up", FORM],
    ["a barometer", BAROMETER],
  ])(
    "%s: whoever answers what, each number that is read, each sum or difference of two of them, and each difference of two readings, is nobody or five",
    (_, form) => {
      fc.assert(
        fc.property(arrivals(form), (people) => {
          const kept = new Kept();
          const readings = [read(form, kept)];
          for (const { part, answers } of people) {
            const lines = linesOf(form, sheet(part, answers));
            if (lines.ok) kept.add(lines.lines);
            readings.push(read(form, kept));
          }
          const last = readings.at(-1) ?? [];
          for (const one of last) for (const other of last) expect(isSafe(one - other)).toBe(true);
          for (const reading of readings)
            for (const [place, people] of reading.entries()) {
              expect(isSafe(people)).toBe(true);
              expect(isSafe((last[place] ?? 0) - people)).toBe(true);
            }
        }),
        { numRuns: 300 },
      );
    },
  );

  test("a column under five says so, and nothing of its steps", () => {
    const kept = new Kept();
    for (let n = 0; n < 4; n += 1) kept.add([{ question: "j7 item know", body: "1" }]);
    expect(tablesOf(FORM, kept.counted(), [])[0]?.items[0]?.cells).toEqual(["few", "few", "few"]);
    kept.add([{ question: "j7 item know", body: "0" }]);
    expect(tablesOf(FORM, kept.counted(), [])[0]?.items[0]?.cells[0]).toEqual([1, 4, 0]);
  });
});
