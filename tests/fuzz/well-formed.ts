/** Commands of the right shape whose ids, numbers and moment are right or wrong by chance: they reach the rules. */
import fc from "fast-check";
import type { Content } from "../../game/engine/session.ts";

interface Ids {
  readonly questions: readonly string[];
  readonly items: readonly string[];
  readonly prompts: readonly string[];
  readonly actions: readonly string[];
}

interface Named {
  readonly id: string;
}
interface Config {
  readonly questions?: readonly (Named & { options?: Named[]; items?: Named[] })[];
  readonly prompts?: readonly Named[];
  readonly actions?: readonly Named[];
}

/** The ids a frozen session knows, and one that it does not. */
export function idsOf({ phases }: Content): Ids {
  const configs = phases.map(({ config }) => config as Config);
  const ids = (pick: (config: Config) => readonly Named[] | undefined) => [
    "unknown",
    ...configs.flatMap((config) => pick(config) ?? []).map(({ id }) => id),
  ];
  return {
    questions: ids(({ questions }) => questions),
    items: ids(({ questions }) =>
      questions?.flatMap(({ options, items }) => [...(options ?? []), ...(items ?? [])]),
    ),
    prompts: ids(({ prompts }) => prompts),
    actions: ids(({ actions }) => actions),
  };
}

/** Any of them, more often the first that exists: it is the one in play when a phase opens. */
const one = (ids: readonly string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(ids[1] ?? "unknown") }, fc.constantFrom(...ids));
const text = fc.string({ minLength: 1, maxLength: 60 });
const row = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ type: fc.constant(type), ...fields });

function answers({ items }: Ids) {
  const end = fc.oneof(fc.constantFrom(5, 20, 60, 80), fc.integer());
  return fc.oneof(
    fc.record({ kind: fc.constant("estimate"), low: end, high: end }),
    fc.record({ kind: fc.constant("choice"), option: one(items) }),
    fc.record({ kind: fc.constant("ranking"), order: fc.array(one(items), { maxLength: 5 }) }),
    fc.record(
      { kind: fc.constant("debatable"), side: fc.constantFrom("true", "debate"), reason: text },
      { requiredKeys: ["kind", "side"] },
    ),
  );
}

function plan({ actions }: Ids) {
  const item = fc.constantFrom("a1", "a2", "a3", "a99");
  const level = fc.integer({ min: 1, max: 3 });
  const field = fc.constantFrom("owner", "deadline", "indicator", "startValue", "rebound", "guard");
  return [
    row("action-plan/choose", { action: one(actions) }),
    row("action-plan/write", {
      title: text,
      theme: fc.constantFrom("inclusion", "gouvernance", "nowhere"),
      cost: fc.integer({ min: 0, max: 3 }),
      effort: level,
    }),
    row("action-plan/drop", { item }),
    row("action-plan/place", { item, impact: level, feasibility: level }),
    row("action-plan/fill", { item, field, value: text }),
    row("action-plan/take", { item, field, index: fc.integer({ min: 0, max: 2 }) }),
    row("action-plan/support", { item, isOn: fc.boolean() }),
    row("action-plan/declare", { action: one(actions) }),
  ];
}

/** Each with the phase its activity plays in, one time in ten with another. */
export function wellFormed(ids: Ids) {
  const quiz = { question: one(ids.questions), answer: answers(ids) };
  const slot = fc.integer({ min: 0, max: 4 });
  const groups = {
    accueil: [row("briefing/ready", { isReady: fc.boolean() })],
    quiz: [
      row("quiz/answer", quiz),
      row("quiz/answerAsTable", quiz),
      row("quiz/compare", { question: quiz.question }),
    ],
    plan: plan(ids),
    debrief: [
      row("debrief/say", { prompt: one(ids.prompts), text }),
      row("debrief/keep", { slot, text }),
      row("debrief/unkeep", { slot }),
    ],
  };
  const phases = Object.keys(groups);
  return fc.oneof(
    ...Object.entries(groups).map(([own, commands]) =>
      fc.record({
        cmdId: fc.stringMatching(/^[a-z]{12}$/),
        phase: fc.oneof({ weight: 9, arbitrary: fc.constant(own) }, fc.constantFrom(...phases)),
        command: fc.oneof(...commands),
      }),
    ),
  );
}
