/**
 * Débrief: the facilitator opens one prompt after the other, then each table keeps three things.
 *
 * prompt 0 → prompt 1 → … → keep → finished
 */
import type { Activity, Parts, Shape, Tools } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import { latestOf, NO_OUTCOME, type Outcome } from "../../engine/outcome.ts";
import type { DebriefCommand, DebriefConfig, DebriefStep } from "./schema.ts";

export interface DebriefShape extends Shape {
  config: DebriefConfig;
  command: DebriefCommand;
  everyone: {
    /** Ids of the prompts in order, and their steps. */
    prompts: { id: string; step: DebriefStep }[];
    /** Index of the open prompt; equal to the number of prompts once tables keep. */
    index: number;
    keeps: number;
  };
  /** What was said, by prompt, without names and sorted by id of words. */
  screen: { said: Record<string, string[]>; kept: Record<TeamId, string[]> };
  host: Record<string, never>;
  team: {
    keeps: Record<string, string>;
    said: number;
    /** Themes of what the table planned before, for the links it is shown. */
    themes: string[];
  };
  seat: { said: Record<string, string> };
  secret: Record<string, never>;
}
type P = Parts<DebriefShape>;
type T = Tools<DebriefShape>;

/** Replaces a person's sentence among those the room reads; sorted, so that a change does not show who spoke. */
function say(parts: P, seat: SeatId, { prompt, text }: { prompt: string; text: string }, tools: T): void {
  const before = parts.seat(seat).said[prompt];
  parts.seat(seat).said[prompt] = text;
  const others = (parts.screen.said[prompt] ?? []).filter((id) => id !== before);
  parts.screen.said[prompt] = [...others, text].sort();
  const team = tools.people.teamOf(seat);
  parts.team(team).said = tools.people.members(team).filter((id) => parts.seat(id).said[prompt]).length;
}

function showKept(parts: P, team: TeamId): void {
  const { keeps } = parts.team(team);
  parts.screen.kept[team] = Object.keys(keeps)
    .sort()
    .flatMap((slot) => keeps[slot] ?? []);
}

function refuse(
  view: { everyone: DebriefShape["everyone"]; team: DebriefShape["team"] },
  command: DebriefCommand,
): string | undefined {
  const { prompts, index, keeps } = view.everyone;
  if (command.type === "debrief/say")
    return prompts[index]?.id === command.prompt ? undefined : "prompt-closed";
  if (index < prompts.length) return "not-yet";
  if (command.slot >= keeps) return "slot-unknown";
  return command.type === "debrief/unkeep" && !view.team.keeps[command.slot] ? "slot-empty" : undefined;
}

function botOf(
  {
    everyone,
    team,
    seat,
  }: { everyone: DebriefShape["everyone"]; team: DebriefShape["team"]; seat: DebriefShape["seat"] },
  dice: Dice,
): DebriefCommand | undefined {
  const prompt = everyone.prompts[everyone.index];
  if (prompt) {
    if (seat.said[prompt.id]) return undefined;
    return {
      type: "debrief/say",
      prompt: prompt.id,
      text: present(SAYINGS[dice.pick(SAYINGS.length)], "saying"),
    };
  }
  const slot = Array.from({ length: everyone.keeps }, (_, n) => n).find((n) => !team.keeps[n]);
  if (slot === undefined) return undefined;
  return { type: "debrief/keep", slot, text: present(SAYINGS[dice.pick(SAYINGS.length)], "saying") };
}

const KINDS = { feelings: "feeling", facts: "fact", "real-life": "real-life", next: "next" } as const;

const SAYINGS = [
  "Garder nos portables plus longtemps change plus que vider nos messageries.",
  "On ne savait pas qui décide du renouvellement.",
  "Demander ce qui revient avant de lancer un projet.",
  "Commencer par les services volontaires.",
];

/** What each table keeps; what a merged table brought to another is told once, under the other's name. */
function keptByAll(parts: P, people: T["people"]) {
  const told = new Set<string>();
  return people
    .teams()
    .toSorted((a, b) => Number(people.isMerged(a)) - Number(people.isMerged(b)))
    .flatMap((team) => {
      const kept = Object.values(parts.team(team).keeps).filter((words) => !told.has(words));
      for (const words of kept) told.add(words);
      return kept.map((words) => ({ team, words }));
    });
}

const themesOf = (team: TeamId, outcomes: readonly Outcome[]): string[] => [
  ...new Set(latestOf(team, outcomes).map(({ theme }) => theme)),
];

const newTeams = (teams: readonly TeamId[], outcomes: readonly Outcome[]) =>
  Object.fromEntries(
    teams.map((team) => [team, { keeps: {}, said: 0, themes: themesOf(team, outcomes) }] as const),
  );

export const debrief: Activity<DebriefShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start: ({ config, people, earlier }) => ({
    everyone: {
      prompts: config.prompts.map(({ id, step }) => ({ id, step })),
      index: 0,
      keeps: config.keeps,
    },
    screen: { said: {}, kept: {} },
    host: {},
    secret: {},
    team: newTeams(people.teams(), earlier()),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, { said: {} }])),
    ),
  }),
  refuse: ({ everyone, team, seat }, command, by) =>
    by.kind === "seat" && team && seat ? refuse({ everyone, team }, command) : "not-allowed",
  apply: (parts, command, by, tools) => {
    if (by.kind !== "seat") return;
    if (command.type === "debrief/say") {
      return say(parts, by.seat, command, tools);
    }
    const team = tools.people.teamOf(by.seat);
    const { keeps } = parts.team(team);
    if (command.type === "debrief/keep") keeps[command.slot] = command.text;
    else delete keeps[command.slot];
    showKept(parts, team);
  },
  next: (parts, { people }) => {
    const { everyone } = parts;
    if (everyone.index >= everyone.prompts.length) return "finished";
    everyone.index += 1;
    for (const team of people.teams()) parts.team(team).said = 0;
    return "stayed";
  },
  seatJoined: () => ({ seat: { said: {} } }),
  // What was said stays said: it carries no name.
  seatLeft: () => undefined,
  seatMoved: () => undefined,
  teamAdded: () => ({ keeps: {}, said: 0, themes: [] }),
  tablesMerged: (parts, from, into, tools) => {
    const room = parts.everyone.keeps;
    const both = [
      ...Object.values(parts.team(into).keeps),
      ...Object.values(tools.publish(parts.team(from).keeps)),
    ];
    // Both works stay readable: what does not fit in the joined table stays on the other's line of the écran.
    parts.team(into).keeps = Object.fromEntries(
      both.slice(0, room).map((text, slot) => [String(slot), text]),
    );
    const { themes } = parts.team(into);
    themes.push(...parts.team(from).themes.filter((theme) => !themes.includes(theme)));
    showKept(parts, into);
  },
  tableSplit: (parts, from, to, tools) => {
    parts.team(to).keeps = tools.publish(parts.team(from).keeps);
    parts.team(to).themes = tools.publish(parts.team(from).themes);
    showKept(parts, to);
  },
  // Its minutes are protected: the bell only says that they were used.
  expired: () => undefined,
  progress: ({ prompts, index, keeps }, team, members) =>
    index < prompts.length
      ? { done: Math.min(team.said, members), of: members }
      : { done: Object.keys(team.keeps).length, of: keeps },
  outcome: (parts, { people, config }) => ({
    ...NO_OUTCOME,
    findings: [
      ...config.prompts.flatMap(({ id, step }) =>
        (parts.screen.said[id] ?? []).map((words) => ({ kind: KINDS[step], team: null, text: { words } })),
      ),
      ...keptByAll(parts, people).map(({ team, words }) => ({
        kind: "keep" as const,
        team,
        text: { words },
      })),
    ],
  }),
  bot: ({ everyone, team, seat }, dice) => (team && seat ? botOf({ everyone, team, seat }, dice) : undefined),
  // Follow-ups are the facilitator's notes; prompts open one by one.
  leaves: ({ prompts }) => Object.fromEntries(prompts.map(({ id, step, text }) => [id, { step, text }])),
  isOpen: (leaf, { prompts, index }) => prompts.slice(0, index + 1).some(({ id }) => id === leaf),
};
