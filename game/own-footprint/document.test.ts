/** What documents say of a session's own footprint: never more precise, lighter or surer than it is. */
import { expect, test } from "vitest";
import { footprintOfForty } from "../../tests/support/own-footprint.ts";
import { NO_COUNTS } from "./counts.ts";
import { footprintBlocks, footprintRows } from "./document.ts";
import { SessionFootprint } from "./schema.ts";
import en from "./text/en.json" with { type: "json" };
import fr from "./text/fr.json" with { type: "json" };
import { toldFootprint } from "./told.ts";

const french = { words: fr, locale: "fr" } as const;
/** As people read it: a space that does not break is a space. */
const spaced = (text: string) => text.replaceAll("\u00a0", " ");
const said = (footprint: SessionFootprint | null) =>
  spaced(JSON.stringify(footprintBlocks(footprint, french)));
const forty = footprintOfForty("fr");

test("counts come first, then ranges, then each hypothesis with its reason and each source", () => {
  expect(SessionFootprint.parse(forty)).toEqual(forty);
  const text = said(forty);
  expect(text).toContain("20 Mo : 18 Mo vers les appareils, 2 Mo venant d’eux");
  expect(text).toContain("40 au plus à la fois, 80 h 0 min en tout");
  expect(text).toMatch(/\d(,\d+)? à \d(,\d+)? kWh/);
  for (const { id, reason } of forty.hypotheses) {
    expect(text).toContain(`(${id})`);
    expect(text).toContain(spaced(JSON.stringify(reason).slice(1, -1)));
  }
  for (const { id } of forty.facts) expect(text).toContain(`(${id})`);
  expect(text).toContain("les trajets jusqu’à la salle");
});

test("the comparison speaks with the heaviest estimate of the session, and says so when it weighs more", () => {
  const { estimate } = forty;
  if (!estimate) throw new Error("no estimate");
  const fewest = Math.floor(estimate.laptop.sessions?.low ?? 0);
  expect(fewest).toBeGreaterThan(0);
  expect(said(forty)).toContain(`au moins ${fewest} fois cette séance`);
  const heavy = { low: 0.4, value: 3, high: 9 };
  const heavier = { ...forty, estimate: { ...estimate, laptop: { ...estimate.laptop, sessions: heavy } } };
  expect(said(heavier)).toContain("moins que cette séance, avec son estimation la plus lourde");
});

test("what was not counted, not played or not estimated is said, never shown as zero", () => {
  expect(said(null)).toContain(fr.none);
  expect(said(null)).not.toContain("table");
  expect(said({ ...forty, minutes: 0 })).toContain(spaced(fr.unplayed));
  const bare = said({ ...forty, estimate: null, facts: [], hypotheses: [] });
  expect(bare).toContain(spaced(fr.noEstimate));
  expect(bare).not.toContain("Wh");
});

test("a session of which nothing was counted keeps no footprint", () => {
  const rest = { hasEnded: true, minutes: 3, estimate: null, facts: [], hypotheses: [] };
  expect(toldFootprint({ ...NO_COUNTS, ...rest }, "fr")).toBeNull();
});

test("in a spreadsheet each row has both its ends, and a count is its own range", () => {
  const [head, ...rows] = footprintRows(forty, en);
  for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
  expect(rows).toContainEqual(["sent to devices", 18e6, 18e6, 18e6, "bytes"]);
  const { low = 0, high = 0 } = forty.estimate?.carbon.total ?? {};
  expect(rows.at(-1)).toEqual(["carbon, estimated", low, expect.any(Number), high, "gCO2e"]);
  expect(low).toBeLessThan(high);
});
