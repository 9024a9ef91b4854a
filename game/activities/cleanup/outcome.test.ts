/** What a cleanup weighs and leaves: ranges from the facts, equipment before data, nobody by volume. */
import { describe, expect, test } from "vitest";
import { Cleaning, cleanupSettings } from "../../../tests/support/cleanup.ts";
import { mailsFor, ordered, scalesOf, weigh } from "./weigh.ts";

const scales = scalesOf(cleanupSettings);

describe("weights", () => {
  test("of a device kept are a range from the facts of the deck; protected, it avoids nothing by itself", () => {
    expect(cleanupSettings.factors.portable).toEqual({ low: 156, high: 185.09 });
    const kept = weigh({ "reemploi-portable-don": { amount: 2, more: 0 } }, scales);
    expect(kept).toEqual({ devices: { low: 312, high: 370.18 }, data: { low: 0, high: 0 } });
    const cased = weigh({ "reemploi-portable-protection": { amount: 2, more: 0 } }, scales);
    expect(cased.devices.high).toBe(0);
  });

  test("of data go from the lowest to the highest factor; recycling and posts weigh nothing here", () => {
    const { data } = weigh({ "donnees-cloud-go": { amount: 100, more: 0 } }, scales);
    expect(data.low).toBeCloseTo(0.0235);
    expect(data.high).toBeCloseTo(20.95);
    const unweighed = {
      "recyclage-portable": { amount: 9, more: 20 },
      "donnees-posts": { amount: 900, more: 0 },
    };
    expect(weigh(unweighed, scales)).toEqual({ devices: { low: 0, high: 0 }, data: { low: 0, high: 0 } });
  });

  test("compare one device with e-mails as an order of magnitude; without a factor there is none", () => {
    expect(mailsFor("portable", scales)).toEqual({ low: 500_000, high: 600_000 });
    expect(mailsFor("divers", scales)).toBeUndefined();
    expect([ordered(0), ordered(0.34), ordered(87), ordered(1499)]).toEqual([0, 0.3, 90, 1000]);
  });
});

describe("the outcome", () => {
  test("holds each line with its name, teams in their order with share and goal, and no volume of theirs", () => {
    const room = Cleaning.open("yes");
    room.send("s1", { type: "cleanup/goal", goal: { block: "reemploi", amount: 4 } });
    room.declare("s1", "aaaaaa", { amount: 3 });
    room.declare("s3", "bbbbbb", { line: "recyclage-smartphone", amount: 2, more: 0.3 });
    const { lines, teams } = room.outcome;
    expect(lines).toMatchObject([
      { id: "reemploi-portable-don", amount: 3, act: { fr: "donné ou cédé" } },
      { id: "recyclage-smartphone", amount: 2, more: 0.3, act: null },
    ]);
    expect(teams).toEqual([
      {
        team: "t1",
        people: 2,
        took: 1,
        blocks: ["reemploi"],
        goal: { block: "reemploi", amount: 4, done: 3 },
      },
      { team: "t2", people: 1, took: 1, blocks: ["recyclage"], goal: null },
    ]);
  });

  test("counts the doubts confirmed and what was set aside, with what the organiser wrote", () => {
    const room = Cleaning.open("yes");
    room.declare("s1", "aaaaaa", { amount: 20, isConfirmed: true });
    room.declare("s1", "bbbbbb", { line: "sensibilisation-autre", amount: 5, label: "w:8.0" });
    room.declare("s1", "cccccc", { line: "donnees-apps", amount: 5 });
    room.hide("t1", "cccccc", true);
    room.organise({ type: "cleanup/number", text: "w:7.0" });
    room.organise({ type: "cleanup/organizer", text: "w:7.1" });
    room.organise({ type: "cleanup/understood", isUnderstood: true });
    room.organise({ type: "cleanup/contact", text: "w:7.2" });
    expect(room.outcome).toMatchObject({
      ...{ validated: "yes", confirmed: 1, hidden: 1, isUnderstood: true, asOf: "2026-03" },
      ...{ number: { words: "w:7.0" }, organizer: { words: "w:7.1" }, contact: { words: "w:7.2" } },
      labels: [{ words: "w:8.0" }],
    });
  });

  test("a goal for data counts the people who sorted, not what they deleted", () => {
    const room = Cleaning.open("yes");
    room.send("s1", { type: "cleanup/goal", goal: { block: "donnees", amount: 2 } });
    room.declare("s1", "aaaaaa", { line: "donnees-mails", amount: 5000 });
    expect(room.outcome.teams[0]?.goal).toEqual({ block: "donnees", amount: 2, done: 1 });
  });
});
