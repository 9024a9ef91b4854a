/** What the room looks at: a link to explain between lots, a map told, a message guessed from its pictograms. */
import type { TeamId } from "../../engine/actors.ts";
import { mapOf, type P, type T } from "./changing.ts";
import { asksWhy } from "./help.ts";
import { MOST_OPTIONS } from "./terms.ts";

/** Seated people's tables alone are told; an empty one waits where it is. */
const seatedTables = ({ people }: Pick<T, "people">): readonly TeamId[] =>
  people.teams().filter((team) => people.members(team).length > 0);

export function show(parts: P, team: TeamId, tools: T): void {
  const { screen } = parts;
  screen.shown = { team, spotlight: [], map: mapOf(parts, team, tools) };
  screen.why = null;
  if (parts.everyone.step !== "telling") return;
  parts.everyone.telling = team;
  if (!screen.told.includes(team)) screen.told.push(team);
}

/** « Pourquoi ce lien ? »: another table each time, preferring a link that needs a reason. */
export function askWhy(parts: P, tools: T): void {
  const tables = seatedTables(tools);
  const drawn = tables.filter((team) => Object.keys(tools.read(parts.team(team)).links).length > 0);
  const team = drawn[Math.max(0, parts.everyone.lot) % Math.max(1, drawn.length)];
  if (team === undefined) return;
  show(parts, team, tools);
  const { links } = tools.read(parts.team(team));
  const ids = Object.keys(links).sort();
  const debated = ids.filter(
    (id) => links[id]?.voices ?? asksWhy(tools.config, id, links[id]?.sign ?? "feeds"),
  );
  const among = debated.length > 0 ? debated : ids;
  parts.screen.why = among[tools.dice.pick(among.length)] ?? null;
}

/** The next table the room has not seen told; false when all were. */
export function tellNext(parts: P, tools: T): boolean {
  const team = seatedTables(tools).find((one) => !parts.screen.told.includes(one));
  if (team === undefined) return false;
  show(parts, team, tools);
  return true;
}

/** One riddle per table that wrote a message and chose pictograms for it; alone, there is nothing to tell apart. */
export function gatherRiddles(parts: P, tools: T): void {
  const tables = seatedTables(tools);
  parts.secret.riddles = tables.flatMap((team) => {
    const { messages, pictures } = tools.read(parts.team(team));
    const slot = messages.findIndex((text, index) => text !== null && (pictures[index] ?? []).length > 0);
    return slot < 0 ? [] : [{ team, slot }];
  });
}

/** Opens the next riddle; false when none is left. */
export function riddleNext(parts: P, tools: T): boolean {
  const next = parts.secret.riddles.shift();
  if (!next) return false;
  const { messages, pictures } = tools.read(parts.team(next.team));
  const answer = messages[next.slot] ?? "";
  const others = seatedTables(tools)
    .flatMap((team) => tools.read(parts.team(team)).messages)
    .filter((text): text is string => text !== null && text !== answer);
  const wrong = tools.dice.shuffle([...new Set(others)]).slice(0, MOST_OPTIONS - 1);
  // Alone with one message, there is nothing to guess.
  if (wrong.length === 0) return riddleNext(parts, tools);
  const options = tools.dice.shuffle([answer, ...wrong]);
  parts.everyone.riddle = {
    ...{ team: next.team, pictures: [...(pictures[next.slot] ?? [])], options, answer: null },
  };
  parts.secret.answer = options.indexOf(answer);
  parts.screen.guessed = 0;
  parts.screen.guesses = null;
  for (const seat of tools.people.teams().flatMap((team) => tools.people.members(team)))
    parts.seat(seat).guess = null;
  return true;
}

export function guess(parts: P, seat: string, option: number): void {
  const own = parts.seat(seat);
  if (own.guess === null) parts.screen.guessed += 1;
  own.guess = option;
}

export function revealRiddle(parts: P, { people }: T): void {
  const { riddle } = parts.everyone;
  if (!riddle) return;
  const guesses = riddle.options.map(() => 0);
  for (const seat of people.teams().flatMap((team) => people.members(team))) {
    const { guess: option } = parts.seat(seat);
    if (option !== null) guesses[option] = (guesses[option] ?? 0) + 1;
  }
  riddle.answer = parts.secret.answer;
  parts.screen.guesses = guesses;
}
