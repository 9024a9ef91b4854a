/** What the model says of the actions of the catalogue: over every shipped estate, ordered ends, or a reason for silence. */
import { describe, expect, test } from "vitest";
import { content, estate, factors, numbers } from "../../tests/support/estates.ts";
import { changed } from "../footprint/change.ts";
import { estimateOf, roundedOut, silenceOf, type KnownChange } from "./estimate.ts";

const model = { factors, numbers };
const playables = [...content.library.decks.values()].flatMap((deck) =>
  deck.kind === "mandate" ? deck.actions : [],
);
const action = (id: string): KnownChange => {
  const file = playables.find((one) => one.action === id);
  if (!file) throw new Error(`no playable action is called ${id}`);
  return { kind: "action", file };
};
const ask = (id: string, estate_ = estate("val-d-octet"), share = 1) =>
  estimateOf(action(id), { estate: estate_, share }, model);

describe("an action that moves a number of the estate", () => {
  test("has a gain whose ends are in order, over each shipped estate", () => {
    const estimable = playables.filter((file) => silenceOf(file) === undefined);
    expect(estimable.length).toBeGreaterThan(30);
    for (const file of estimable)
      for (const [name, one] of content.estates) {
        const said = estimateOf({ kind: "action", file }, { estate: one }, model);
        if (said.kind === "silent") expect([name, said.why]).toEqual([name, "unchanged"]);
        else {
          const { carbon, matter } = said.gain;
          expect(carbon.low <= carbon.value && carbon.value <= carbon.high, file.action).toBe(true);
          expect(matter === null || matter.low <= matter.high, file.action).toBe(true);
        }
      }
  });

  test("says which numbers move, and what says how far", () => {
    expect(ask("un-ecran-par-defaut")).toMatchObject({
      kind: "gain",
      steps: [{ path: "parc.ecran.nombre", before: estate("val-d-octet").parc.ecran.nombre }],
      sources: ["hyp-mandat-ecrans-en-trop"],
    });
  });

  test("is as wide as the size of the change and the factors let it be, together", () => {
    const wide = ask("un-ecran-par-defaut");
    const one = numbers.get("hyp-mandat-ecrans-en-trop");
    if (!one) throw new Error("the hypothesis is gone");
    const { id, value, unit } = one;
    const sure = new Map([...numbers, [id, { id, value, unit }]]);
    const narrow = estimateOf(
      action("un-ecran-par-defaut"),
      { estate: estate("val-d-octet") },
      { factors, numbers: sure },
    );
    if (wide.kind === "silent" || narrow.kind === "silent") throw new Error("nothing was said");
    expect(wide.gain.carbon.low).toBeLessThan(narrow.gain.carbon.low);
    expect(wide.gain.carbon.high).toBeGreaterThanOrEqual(narrow.gain.carbon.high);
    expect(wide.gain.carbon.value).toBeCloseTo(narrow.gain.carbon.value);
  });

  test("is brought to the staff of an authority in proportion", () => {
    const [whole, half] = [ask("smartphones-quatre-ans"), ask("smartphones-quatre-ans", undefined, 0.5)];
    if (whole.kind === "silent" || half.kind === "silent") throw new Error("nothing was said");
    expect(half.gain.carbon.high).toBeCloseTo(whole.gain.carbon.high / 2);
    expect(half.gain.matter?.low).toBeCloseTo((whole.gain.matter?.low ?? 0) / 2);
  });
});

describe("what the model does not count is said with why", () => {
  test.each([
    ["referente-temps-dedie", "uncounted"],
    ["impression-par-badge", "beside"],
    ["inventaire-parc", "growth"],
  ])("%s: %s", (id, why) => {
    expect(ask(id)).toEqual({ kind: "silent", why });
  });

  test("an estate that is already there gains nothing", () => {
    const kept = changed(estate("val-d-octet"), {
      set: { "parc.portable.dureeAns": 8, "parc.fixe.dureeAns": 8, "parc.ecran.dureeAns": 11 },
    });
    expect(estimateOf(action("pc-sept-ans-ecrans-dix-ans"), { estate: kept }, model)).toEqual({
      kind: "silent",
      why: "unchanged",
    });
  });
});

test("a published lever gains what its percentage of the footprint is", () => {
  const lever = content.library.world?.levers.levers.find(({ id }) => id === "un-ecran-sur-trois");
  if (!lever) throw new Error("the lever is gone");
  const said = estimateOf({ kind: "lever", lever }, { estate: estate("val-d-octet") }, model);
  if (said.kind === "silent") throw new Error("nothing was said");
  expect(said.gain.carbon.low).toBeGreaterThan(0);
  expect(said.sources).toEqual([]);
});

test.each([
  [1234, 5678, 1200, 5700],
  [0.123, 0.987, 0.12, 0.99],
  [-0.314, 0.314, -0.32, 0.32],
  [0, 7, 0, 7],
  [99.9, 100.1, 99, 110],
])("%d to %d is told as %d to %d: two digits, never narrower", (low, high, then, until) => {
  expect(roundedOut(low, high)).toEqual({ low: then, high: until });
});
