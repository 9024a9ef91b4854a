/** Whatever people type, however little they fill in: no format breaks, nothing is called done that is empty. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildRoadmap } from "../../game/roadmap/build.ts";
import type { PlannedAction, RoadmapInput } from "../../game/roadmap/input.ts";
import { oneLine } from "../../game/roadmap/plain-words.ts";
import { Roadmap } from "../../game/roadmap/schema.ts";
import { FACTS } from "./facts.ts";
import { INPUT } from "./fixture.ts";
import { bytesOf, folded, htmlFault, textOf, wordsOf, xmlFault, xmlFiles } from "./support.ts";

/** Any code unit, lone halves of characters and control characters included. */
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom("&", "<", ">", '"', "'", "]]>", "|", "*", "\\", "\u0000", "\uD800", "é", " "),
  }),
);
const maybe = fc.option(typed, { nil: undefined });

const action = fc
  .record({
    title: typed,
    theme: fc.constantFrom(...INPUT.actions.map(({ theme }) => theme), "territoire" as const),
    catalogueId: fc.constantFrom(undefined, "a", "b"),
    summary: maybe,
    owner: maybe,
    deadline: maybe,
    indicator: maybe,
    startValue: maybe,
    rebound: maybe,
    guard: maybe,
    duty: fc.constantFrom(undefined, "agec-58", "rgaa", "constructor"),
    isComplete: fc.boolean(),
  })
  .map((fields) => {
    const present = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present) as Pick<PlannedAction, "title" | "theme" | "isComplete">;
  });

const input: fc.Arbitrary<RoadmapInput> = fc
  .record({
    actions: fc.array(action, { maxLength: 8 }),
    finding: typed,
    table: typed,
    engaged: fc.array(typed, { maxLength: 2 }),
    facts: fc.subarray([...FACTS]),
  })
  .map(({ actions, finding, table, engaged, facts }) => ({
    ...INPUT,
    session: { ...INPUT.session, tables: [{ id: "t1", name: table, people: 4 }] },
    actions: actions.map((fields, index) => ({
      id: `plan/t1/${index}`,
      tiers: ["terminaux"],
      points: 1,
      days: 0,
      votes: index,
      origin: { session: "ABC234", phase: "plan", team: "t1" },
      ...fields,
    })),
    findings: [{ kind: "keep", text: finding, table }],
    engaged: engaged.map((title) => ({ title, theme: "inclusion", tables: [table] })),
    facts,
  }));

test("the draft always fits its schema, and loses no action", () => {
  fc.assert(
    fc.property(input, (left) => {
      const roadmap = buildRoadmap(left);
      Roadmap.parse(roadmap);
      expect(roadmap.actions.map(({ id }) => id).toSorted()).toEqual(
        left.actions.map(({ id }) => id).toSorted(),
      );
      expect(new Set(roadmap.actions.map(({ code }) => code)).size).toBe(left.actions.length);
    }),
    { numRuns: 300 },
  );
});

test("nothing is called done without something in it, and a figure never goes without source and year", () => {
  fc.assert(
    fc.property(input, (left) => {
      const { checklist, actions, engaged, sources } = buildRoadmap(left);
      for (const item of checklist) {
        expect(item.filled).toBeLessThanOrEqual(item.total);
        if (item.state === "done") expect(item.filled).toBeGreaterThan(0);
      }
      const state = new Map(checklist.map((item) => [item.id, item.state]));
      if (engaged.length === 0) expect(state.get("engaged")).toBe("todo");
      if (!actions.every((one) => one.isComplete)) expect(state.get("measures")).toBe("todo");
      for (const never of ["objectives", "means", "impact-balance", "actors", "yearly-balance"] as const)
        expect(state.get(never)).toBe("todo");
      for (const source of sources) expect(source.title !== "" && Number.isInteger(source.year)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["odt", "content.xml", 60],
  ["docx", "word/document.xml", 15],
] as const)(
  "%s stays well formed and keeps each title",
  async (format, path, numRuns) => {
    await fc.assert(
      fc.asyncProperty(input, async (left) => {
        const files = xmlFiles(await bytesOf(format, left));
        expect(
          [...files].map(([name, xml]) => [name, xmlFault(xml)]).filter(([, fault]) => fault !== null),
        ).toEqual([]);
        const words = wordsOf(files.get(path) ?? "");
        for (const { id, title } of left.actions) expect(words).toContain(folded(oneLine(title) ?? id));
      }),
      { numRuns },
    );
  },
  60_000,
);

test("the print page stays well formed and the CSV keeps one line per action", async () => {
  await fc.assert(
    fc.asyncProperty(input, async (left) => {
      const html = await textOf("html", left);
      expect(htmlFault(html)).toBe(null);
      const csv = await textOf("csv", left);
      const bare = csv.replace(/"(?:[^"]|"")*"/g, "");
      expect(bare.split("\r\n")).toHaveLength(left.actions.length + 2);
      expect(bare).not.toMatch(/(^|;)[=+@-]/m);
    }),
    { numRuns: 60 },
  );
});
