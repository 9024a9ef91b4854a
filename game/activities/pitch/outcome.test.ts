/** What a pitch leaves in the plan: the action as the council amended it, with objections, answers and the note. */
import { expect, test } from "vitest";
import { answer, draw, Pleading, vote } from "../../../tests/support/pitch.ts";

/** One pitch of table 1, amended by two people, refused by one. */
function amended(): Pleading {
  const trial = new Pleading(1, 3).withPlans("s1").at("object");
  trial.send("s2", draw("p1", 2));
  trial.next();
  trial.send("s1", answer("p1", "p1o1", "w:5.0"));
  trial.next();
  trial.send("s2", vote("p1", "amended", "w:6.0", ["p1o1"]));
  trial.send("s3", vote("p1", "amended", "w:6.1"));
  trial.send("s4", vote("p1", "refused", "w:6.2"));
  return trial.at("result");
}

test("the action carries what was decided, by whom nobody knows, and the answers that convinced", () => {
  const [action] = amended().outcome().actions;
  expect(action).toMatchObject({ team: "t1", catalogueId: "keep", votes: 1 });
  expect(action?.pitch).toMatchObject({
    decision: "amended",
    votes: { accepted: 0, amended: 2, refused: 1 },
    reasons: { smaller: 2, cost: 1 },
    said: [{ words: "w:6.2" }],
    amendment: null,
    proposed: [{ words: "w:6.0" }, { words: "w:6.1" }],
    facts: ["fact-keep"],
  });
  expect(action?.pitch?.objections[0]).toEqual({
    ...{ role: "elu", text: { fr: "concern elu 2", en: "concern elu 2" }, isByCouncil: true },
    ...{ answer: { words: "w:5.0" }, convinced: 1 },
  });
});

test("the table takes up one amendment, and writes to elected members and to services", () => {
  const trial = amended();
  expect(trial.send("s2", { type: "pitch/keep", turn: "p1", index: 1 })).toBe("not-your-pitch");
  expect(trial.send("s1", { type: "pitch/keep", turn: "p1", index: 2 })).toBe("amendment-unknown");
  expect(trial.send("s1", { type: "pitch/keep", turn: "p1", index: 1 })).toBe("ok");
  expect(trial.send("s1", { type: "pitch/note", to: "elus", text: "w:7.0" })).toBe("ok");
  expect(trial.send("s2", { type: "pitch/note", to: "elus", text: "w:7.1" })).toBe("no-pitch");
  expect(trial.outcome().actions[0]?.pitch).toMatchObject({
    amendment: { words: "w:6.1" },
    proposed: [{ words: "w:6.0" }],
    note: { elus: { words: "w:7.0" }, services: null },
  });
});

test("the amendment taken up rewrites lines of the fiche, as long as it is taken up", () => {
  const trial = amended();
  const rewrite = (by: string, line: "what" | "guard", text: string) =>
    trial.send(by, { type: "pitch/rewrite", turn: "p1", line, text });
  const before = trial.outcome().actions[0];
  expect(rewrite("s1", "guard", "w:7.0")).toBe("amendment-first");
  trial.send("s1", { type: "pitch/keep", turn: "p1", index: 0 });
  expect(rewrite("s2", "guard", "w:7.0")).toBe("not-your-pitch");
  expect(rewrite("s1", "guard", "w:7.0")).toBe("ok");
  expect(rewrite("s1", "what", "w:8.0")).toBe("ok");
  expect(trial.outcome().actions[0]).toMatchObject({
    summary: { words: "w:8.0" },
    fields: { ...before?.fields, guard: { words: "w:7.0" } },
  });
  trial.send("s1", { type: "pitch/keep", turn: "p1", index: null });
  expect(trial.outcome().actions[0]).toMatchObject({ summary: before?.summary, fields: before?.fields });
});

test("a plan that comes after takes the action with its amendment", () => {
  const trial = amended();
  trial.send("s1", { type: "pitch/keep", turn: "p1", index: 0 });
  trial.next();
  const [action] = trial.outcome("after").actions;
  expect(action?.pitch?.amendment).toEqual({ words: "w:6.0" });
});

test("a title that a table wrote becomes an action of its own", () => {
  const trial = new Pleading(1, 1).at("pick");
  trial.send("s1", { type: "pitch/write", title: "w:1.0" });
  const [action] = trial.at("result").outcome().actions;
  expect(action).toMatchObject({ team: "t1", catalogueId: null, title: { words: "w:1.0" } });
});
