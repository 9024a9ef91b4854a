/** A workspace: what it takes of sessions, how two authors change it, merging and coming back, dates and loads. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INPUT } from "../../tests/documents/fixture.ts";
import { buildRoadmap } from "../roadmap/build.ts";
import type { Roadmap } from "../roadmap/schema.ts";
import { apply } from "./apply.ts";
import { duplicates } from "./duplicates.ts";
import { doubtsOf, loads, phaseOf } from "./phasing.ts";
import type { Change, Made } from "./change/schema.ts";
import { Workspace, type Fiche } from "./schema.ts";
import { lastDayOf } from "./when.ts";
import { keptFiches, newWorkspace, originsOf, votesOf } from "./workspace.ts";

const draft = (code: string): Roadmap => {
  const roadmap = buildRoadmap({ ...INPUT, session: { ...INPUT.session, code } });
  const actions = roadmap.actions.map((action) => ({
    ...action,
    origin: { ...action.origin, session: code },
  }));
  return { ...roadmap, actions };
};
const EMPTY = newWorkspace("w1", "Feuille de route", "fr");

function after(workspace: Workspace, ...changes: readonly (Change | Made)[]): Workspace {
  return changes.reduce((held, change) => {
    const applied = apply(held, change);
    if (!applied.ok) throw new Error(`${change.type}: ${applied.refusal}`);
    return applied.workspace;
  }, workspace);
}
const refusalOf = (workspace: Workspace, change: Change | Made) => {
  const applied = apply(workspace, change);
  return applied.ok ? undefined : applied.refusal;
};
const gathered = after(EMPTY, { type: "session/gather", draft: draft("ABC234") });
const twice = after(gathered, { type: "session/gather", draft: draft("DEF567") });
const set = (fiche: string, field: string, value: unknown): Change => ({
  ...{ type: "fiche/set", fiche, field, value },
});
const first = gathered.order[0] ?? "";
const titled = (...titles: readonly string[]) =>
  after(
    EMPTY,
    ...titles.map((title, n): Change => ({ type: "fiche/add", id: `f${n}`, title, theme: "gouvernance" })),
  );
const fiche = (part: Partial<Fiche>, workspace = titled("Une action")): Fiche => {
  const [own] = keptFiches(workspace);
  if (!own) throw new Error("no fiche");
  return { ...own, ...part };
};

describe("gathering a session", () => {
  test("makes a fiche of each action, with what its table said of it", () => {
    const actions = draft("ABC234").actions;
    expect(keptFiches(gathered).map(({ title }) => title)).toEqual(actions.map(({ title }) => title));
    const [action] = actions;
    expect(originsOf(gathered, first)).toMatchObject([
      { session: "ABC234", catalogueId: action?.catalogueId, votes: action?.votes },
    ]);
    expect(Workspace.parse(gathered)).toEqual(gathered);
  });

  test("keeps no sentence that somebody said", () => {
    const texts = JSON.stringify(gathered);
    const said = draft("ABC234");
    const sentences = [
      ...said.findings.map(({ text }) => text),
      ...said.actions.flatMap(({ pitch }) => [
        ...(pitch?.said ?? []),
        ...(pitch?.objections ?? []).map(({ text }) => text),
      ]),
      ...said.proposals.map(({ text }) => text),
      ...said.maps.flatMap(({ messages }) => messages),
      ...said.diagnostics.flatMap(({ items }) => items.flatMap(({ reasons }) => reasons)),
    ];
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => texts.includes(JSON.stringify(sentence)))).toEqual([]);
  });

  test("takes a session once", () => {
    expect(refusalOf(gathered, { type: "session/gather", draft: draft("ABC234") })).toBe("session-there");
    expect(twice.order).toHaveLength(2 * gathered.order.length);
  });
});

describe("two authors", () => {
  test("who write two fields of one fiche lose nothing, and of one field the last is kept", () => {
    const written = after(
      gathered,
      set(first, "owner", "DSI"),
      set(first, "target", "−20 %"),
      set(first, "owner", "Achats"),
    );
    expect(written.fiches[first]).toMatchObject({ owner: "Achats", target: "−20 %", version: 4 });
  });

  test("see what a change replaced", () => {
    const once = after(gathered, set(first, "owner", "DSI"));
    expect(apply(once, set(first, "owner", "Achats"))).toMatchObject({ ok: true, before: "DSI" });
  });

  test("add entries to one list at once", () => {
    const written = { title: "Registre", place: null, date: null, owner: null };
    const proof = (entry: string, value: unknown = written): Change => ({
      ...{ type: "fiche/entry", fiche: first, list: "proofs", entry, value },
    });
    const both = after(gathered, proof("a"), proof("b"));
    expect(Object.keys(both.fiches[first]?.proofs ?? {})).toEqual(["a", "b"]);
    const one = after(both, proof("a", null));
    expect(Object.keys(one.fiches[first]?.proofs ?? {})).toEqual(["b"]);
  });

  test.each<[string, Change, string]>([
    ["a field that is not one", set(first, "mergedInto", null), "field-unknown"],
    ["a field named as the language's own", set(first, "constructor", 1), "field-unknown"],
    ["a text of fifty thousand characters", set(first, "summary", "x".repeat(50_000)), "value-unreadable"],
    ["a fiche that is not there", set("other", "owner", "DSI"), "fiche-unknown"],
    ["a goal that does not exist", set(first, "sdgs", [18]), "value-unreadable"],
    ["another's date", { type: "workspace/set", field: "begins", value: "31/12/2026" }, "value-unreadable"],
  ])("are refused %s", (_, change, refusal) => {
    expect(refusalOf(gathered, change)).toBe(refusal);
  });
});

describe("the same action twice", () => {
  test("is proposed, from one entry of the catalogue or from titles alike", () => {
    const found = duplicates(twice);
    expect(found.some(({ why }) => why === "catalogue")).toBe(true);
    const alike = titled("Garder les PC sept ans", "Garder nos PC 7 ans", "Nommer une référente");
    expect(duplicates(alike).map(({ keep, drop, why }) => [keep, drop, why])).toEqual([
      ["f0", "f1", "title"],
    ]);
  });

  test("is no longer proposed once it was said to be another", () => {
    const alike = titled("Garder les PC sept ans", "Garder nos PC 7 ans");
    const [found] = duplicates(alike);
    expect(
      duplicates(after(alike, { type: "fiche/apart", one: found?.drop ?? "", other: found?.keep ?? "" })),
    ).toEqual([]);
  });

  test("adds its votes and origins to the one that is kept, whichever was merged first", () => {
    const [one, other] = [first, first.replace("ABC234", "DEF567")];
    const merged = after(twice, { type: "fiche/merge", keep: one, drop: other });
    expect(votesOf(merged, one)).toBe(2 * votesOf(twice, one));
    expect(originsOf(merged, one).map(({ session }) => session)).toEqual(["ABC234", "DEF567"]);
    expect(keptFiches(merged).map(({ id }) => id)).not.toContain(other);
    expect(refusalOf(merged, { type: "fiche/merge", keep: other, drop: one })).toBe("merge-itself");
    expect(refusalOf(merged, { type: "fiche/merge", keep: one, drop: one })).toBe("merge-itself");
  });

  test("comes back with its own words, after any changes", () => {
    fc.assert(
      fc.property(fc.subarray(twice.order, { minLength: 2 }), fc.array(fc.nat(30)), (ids, ranks) => {
        const [keep = "", ...drops] = ids;
        const tried = drops.reduce((held, drop) => {
          const applied = apply(held, { type: "fiche/merge", keep, drop });
          return applied.ok ? applied.workspace : held;
        }, twice);
        const written = ranks.reduce(
          (held, rank) => after(held, set(ids[rank % ids.length] ?? keep, "owner", `DSI ${rank}`)),
          tried,
        );
        const parted = after(written, ...drops.map((id): Change => ({ type: "fiche/part", fiche: id })));
        expect(keptFiches(parted)).toHaveLength(twice.order.length);
        for (const id of drops) expect(originsOf(parted, id)).toEqual(originsOf(twice, id));
      }),
    );
  });
});

describe("terms", () => {
  test.each([
    ["2026-12-31", "2026-12-31"],
    ["31/12/2026", "2026-12-31"],
    ["2027-01", "2027-01-31"],
    ["1er juin 2027", "2027-06-01"],
    ["juin 2027", "2027-06-30"],
    ["fin février 2028", "2028-02-29"],
    ["T2 2027", "2027-06-30"],
    ["2027", "2027-12-31"],
    ["December 2026", "2026-12-31"],
    ["rentrée 2027", "2027-12-31"],
    ["31/06/2027", null],
    ["dès que possible", null],
  ])("« %s » is over on %s", (term, day) => {
    expect(lastDayOf(term)).toBe(day);
  });

  test("say the phase, counted from the day on which the roadmap begins", () => {
    const begins = "2026-11-30";
    const phases = ["2027-03-10", "2027-03-11", "2028-05-30", "2028-05-31", "2029-11-30", "2030", "bientôt"];
    expect(phases.map((deadline) => phaseOf(fiche({ deadline }), begins))).toEqual([
      ...["hundred-days", "t18", "t18", "t36", "t36", "later", "undated"],
    ]);
    expect(phaseOf(fiche({ deadline: "2027" }), null)).toBe("undated");
  });
});

test("a plan that rests on one person shows, refused actions left out", () => {
  const plan = after(
    titled("Un", "Deux", "Trois", "Quatre"),
    ...[set("f0", "owner", "DSI"), set("f1", "owner", "dsi "), set("f0", "staffDays", 12)],
    ...[set("f2", "owner", "Achats"), set("f3", "owner", "DSI"), set("f3", "decision", "refused")],
  );
  expect(loads(plan)).toEqual([
    { owner: "DSI", fiches: ["f0", "f1"], days: 12, share: 2 / 3 },
    { owner: "Achats", fiches: ["f2"], days: 0, share: 1 / 3 },
  ]);
});

test("what does not hold together is said, and not refused", () => {
  const plan = after(titled("Un", "Deux"), set("f0", "code", "A1"), set("f1", "code", "A1"));
  const odd = fiche({ start: "2028", deadline: "2027", decision: "refused", code: "A1" }, plan);
  expect(doubtsOf(odd, plan)).toEqual(["deadline-before-start", "same-code", "no-reason"]);
  expect(doubtsOf(fiche({}), titled("Une action"))).toEqual([]);
});
