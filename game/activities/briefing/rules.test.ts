/** What a briefing counts and refuses. */
import { expect, test } from "vitest";
import { HOST, seatActor, Trial } from "../../../tests/support/table.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import { registry } from "../index.ts";
import { briefing } from "./rules.ts";
import type { BriefingConfig } from "./schema.ts";
import type { ToldStory } from "../../scenario/stories.ts";

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

const text = (fr: string) => ({ fr, en: fr });
const told = (id: string): ToldStory => ({
  ...{ id, kind: "half", title: text(id), place: text("Une ville"), theme: "cycle-de-vie" },
  ...{ tiers: ["terminaux"], wanted: text("a"), happened: text("b"), advice: text("c") },
  ...{ question: text("d"), facts: [`fait-${id}`], sources: [] },
});

function telling(people = 2): Trial {
  const withStories = { ...phase, config: { ...config, stories: [told("dons"), told("tri")] } };
  const trial = new Trial({ content: { scenario: "s", phases: [withStories] }, registry });
  for (let n = 1; n <= people; n += 1) trial.join(`p${n}`, n % 2 ? "t1" : "t2");
  trial.flow("session/start");
  return trial;
}
const known = (trial: Trial, seat: string, story: string, isKnown = true) =>
  trial.play(seat, "b", { type: "briefing/known", story, isKnown } as { type: string });
const stories = (trial: Trial) =>
  (trial.state.everyone.phases.b as { stories: { page: number; heard: Record<string, unknown> } }).stories;
const turn = (trial: Trial, times: number) => {
  for (let n = 0; n < times; n += 1) trial.flow("session/next");
};
const outcomeOf = (trial: Trial) =>
  registry("briefing").outcome(partsOf(trial.state, "b"), {
    config: trial.rules.content.phases[0]?.config,
    people: peopleOf(trial.state),
  });

test("the facilitator turns three pages for each story, then leaves the briefing", () => {
  const trial = telling();
  turn(trial, 6);
  expect([stories(trial).page, trial.state.everyone.flow.status]).toEqual([6, "running"]);
  turn(trial, 1);
  expect(trial.state.everyone.flow.status).toBe("ended");
});

test("a story is recognised once it is read, once per person, and may be taken back", () => {
  const trial = telling();
  expect(known(trial, "s1", "dons")).toBe("story-not-told");
  turn(trial, 1);
  expect(known(trial, "s1", "tri")).toBe("story-not-told");
  expect(known(trial, "s1", "__proto__")).toBe("story-not-told");
  expect([known(trial, "s1", "dons"), known(trial, "s1", "dons")]).toEqual(["ok", "already-done"]);
  expect(stories(trial).heard).toEqual({ dons: "few" });
  expect(known(trial, "s1", "dons", false)).toBe("ok");
  expect(stories(trial).heard).toEqual({});
});

test("who recognised a story is told from five people on; fewer are a few", () => {
  const trial = telling(6);
  turn(trial, 1);
  for (const seat of ["s1", "s2", "s3", "s4"]) known(trial, seat, "dons");
  expect(stories(trial).heard).toEqual({ dons: "few" });
  known(trial, "s5", "dons");
  expect(stories(trial).heard).toEqual({ dons: 5 });
  trial.session(seatActor("s5"), { type: "session/leave" });
  expect(stories(trial).heard).toEqual({ dons: "few" });
});

test("nobody else learns which stories a person recognised", () => {
  const trial = telling();
  turn(trial, 1);
  known(trial, "s1", "dons");
  const { everyone, screen, host, team } = trial.state;
  const others = JSON.stringify([
    everyone.phases,
    screen.phases,
    host.phases,
    team,
    trial.state.seat.s2?.phases,
  ]);
  expect(others).not.toContain('"known":["dons"]');
  expect(trial.state.seat.s1?.phases.b).toEqual({ isReady: false, known: ["dons"] });
});

test("a story's text is fetched once the room has turned to it", () => {
  const trial = telling();
  const isOpen = (leaf: string) => briefing.isOpen(leaf, trial.state.everyone.phases.b as never);
  expect([isOpen("page"), isOpen("glossary"), isOpen("s-dons")]).toEqual([true, true, false]);
  turn(trial, 1);
  expect([isOpen("s-dons"), isOpen("s-tri")]).toEqual([true, false]);
});

test("it leaves the stories that were read, who recognised them, and the facts they quote", () => {
  const trial = telling();
  expect(outcomeOf(trial).stories).toEqual([]);
  turn(trial, 2);
  known(trial, "s2", "dons");
  expect(outcomeOf(trial)).toMatchObject({ stories: [{ id: "dons", heard: "few" }], facts: ["fait-dons"] });
});
