/** A rehearsal for a terminal: each step with what a table needs, each phase with its total, what does not fit. */
import { aligned, type Row } from "../footprint/layout.ts";
import type { StepPace } from "./pace.ts";
import type { ScenarioRehearsal } from "./run.ts";

const seconds = (value: number) => String(Math.round(value));
const minutes = (value: number) =>
  `${Math.floor(Math.round(value) / 60)} min ${String(Math.round(value) % 60).padStart(2, "0")} s`;

/** Half a second is no reason to alarm anybody. */
const isTooLong = ({ needs, planned }: { readonly needs: number; readonly planned: number | undefined }) =>
  planned !== undefined && Math.round(needs) > planned;

export function rehearsalReport(rehearsal: ScenarioRehearsal): string {
  const { scenario, games, tables, people, durationMs } = rehearsal;
  const sum = (of: (game: (typeof games)[number]) => number) =>
    games.reduce((total, game) => total + of(game), 0);
  const ended = games.filter(({ isEnded }) => isEnded).length;
  const lines = [
    `${scenario}: ${tables} tables of ${people}, ${ended} of ${games.length} games ended, ${sum(({ steps }) => steps)} steps, ${sum(({ refusals }) => refusals)} refusals, ${durationMs} ms`,
    ...games.map(({ seed, hash }) => `seed ${seed}: hash ${hash}`),
    "",
    ...aligned([
      ["phase", "step", "words", "decisions", "turns", "needs s", "planned s", ""],
      ...rehearsal.steps.map(lineOf),
    ]),
    "",
    ...rehearsal.phases.map(totalOf),
    "",
    ...verdicts(rehearsal),
  ];
  return `${lines.join("\n")}\n`;
}

function lineOf(line: StepPace): Row {
  const { phase, step, words, decisions, turns, needs, planned } = line;
  const counts = [words, decisions, turns].map((count) => (count === 0 ? "–" : String(count)));
  const beside = planned === undefined ? "–" : seconds(planned);
  return [phase, step, ...counts, seconds(needs), beside, isTooLong(line) ? "does not fit" : ""];
}

function totalOf({ id, needs, planned }: ScenarioRehearsal["phases"][number]): string {
  if (needs === undefined)
    return `${id}: not counted, its people choose what they read; ${minutes(planned)} planned`;
  const verdict = needs > planned ? "does not fit" : "fits";
  return `${id}: needs ${minutes(needs)} of ${minutes(planned)} planned, ${verdict}`;
}

function verdicts({ steps, phases, people }: ScenarioRehearsal): readonly string[] {
  const long = [
    ...steps
      .filter(isTooLong)
      .map(({ phase, step, needs, planned }) => `${phase} ${step} by ${seconds(needs - (planned ?? 0))} s`),
    ...phases
      .filter(({ needs, planned }) => needs !== undefined && needs > planned)
      .map(({ id, needs, planned }) => `the whole of ${id} by ${seconds((needs ?? 0) - planned)} s`),
  ];
  return long.length === 0
    ? [`A table of ${people} fits in every step.`]
    : [`A table of ${people} does not fit in:`, ...long.map((line) => `  ${line}`)];
}
