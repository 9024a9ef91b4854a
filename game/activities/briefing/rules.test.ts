/** What a briefing counts and refuses. */
import { expect, test } from "vitest";
import { HOST, seatActor, Trial } from "../../../tests/support/table.ts";
import { registry } from "../index.ts";
import type { BriefingConfig } from "./schema.ts";

const config: BriefingConfig = { paragraphs: [{ fr: "p", en: "p" }], steps: [] };
const phase = { id: "b", activity: "briefing", minutes: 5, isOptional: false, isProtected: false, config };

function room(): Trial {
  const trial = new Trial({ content: { scenario: "s", phases: [phase] }, registry });
  trial.join("a", "t1");
  trial.join("b", "t1");
  trial.flow("session/start");
  return trial;
}
const ready = (trial: Trial, seat: string, isReady = true) =>
  trial.play(seat, "b", { type: "briefing/ready", isReady } as { type: string });
const counts = (trial: Trial) => [trial.state.team.t1?.phases.b, trial.state.screen.phases.b];

test("a person is ready once, and may take it back", () => {
  const trial = room();
  expect([ready(trial, "s1"), ready(trial, "s1"), ready(trial, "s1", false)]).toEqual([
    "ok",
    "already-done",
    "ok",
  ]);
  expect(counts(trial)).toEqual([{ ready: 0 }, { ready: 0 }]);
});

test("the table and the room count who is ready, and follow those who leave or move", () => {
  const trial = room();
  ready(trial, "s1");
  ready(trial, "s2");
  expect(counts(trial)).toEqual([{ ready: 2 }, { ready: 2 }]);
  trial.session(seatActor("s1"), { type: "session/move", team: "t2" });
  expect(counts(trial)).toEqual([{ ready: 1 }, { ready: 2 }]);
  trial.session(seatActor("s2"), { type: "session/leave" });
  expect(counts(trial)).toEqual([{ ready: 0 }, { ready: 1 }]);
});

test("a facilitator is not asked", () => {
  const command = { type: "briefing/ready", isReady: true } as { type: string };
  expect(room().act(HOST, { kind: "activity", phase: "b", command })).toBe("not-allowed");
});
