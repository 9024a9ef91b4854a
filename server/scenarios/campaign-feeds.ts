/** Quizzes and the cleanup of a campaign's file, with what other decks say of them; deleting never brings more than keeping. */
import { LINES } from "../../game/activities/cleanup/lines.ts";
import type { CleanupDeck } from "../../game/activities/cleanup/schema.ts";
import { quizId } from "../../game/campaign/feeds/feeds.ts";
import type { CleanupLine, Quiz, QuizQuestion } from "../../game/campaign/feeds/schema.ts";
import type { CampaignDeck, CampaignFile } from "../../game/campaign/schema.ts";
import type { Library } from "../../game/scenario/library.ts";
import type { Problem } from "../../game/scenario/problem.ts";

type Say = (path: Problem["path"], message: string) => void;
type Written<T extends "quizzes" | "cleanup"> = NonNullable<CampaignFile[T]>;

export function fed(
  file: CampaignFile,
  library: Library,
): { readonly deck: CampaignDeck; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const say: Say = (path, message) => problems.push({ path, message });
  const quizzes = file.quizzes.map((quiz, at) =>
    quizOf(quiz, library, (path, message) => {
      say(["quizzes", at, ...path], message);
    }),
  );
  for (const [at, { week }] of file.quizzes.entries()) {
    if (week > file.weeks) say(["quizzes", at, "week"], `the campaign lasts ${file.weeks} weeks`);
    if (file.quizzes.findIndex((other) => other.week === week) < at)
      say(["quizzes", at, "week"], `two quizzes open in week ${week}`);
  }
  const cleanup =
    file.cleanup &&
    cleanupOf(file.cleanup, library, (path, message) => {
      say(["cleanup", ...path], message);
    });
  const taken = new Set([
    ...quizzes.map(({ week }) => quizId(week)),
    ...(cleanup?.lines ?? []).map(({ id }) => id),
  ]);
  for (const [at, { id }] of file.missions.entries())
    if (taken.has(id)) say(["missions", at, "id"], `a quiz or a line of the cleanup is called ${id}`);
  return { deck: { ...file, quizzes, cleanup }, problems };
}

function quizOf(
  { week, steps, deck: name, questions }: Written<"quizzes">[number],
  library: Library,
  say: Say,
): Quiz {
  const deck = library.decks.get(name);
  if (deck?.kind !== "quiz") {
    say(["deck"], `no quiz deck is called ${name}`);
    return { week, steps, questions: [] };
  }
  const found = questions.flatMap((id, at): QuizQuestion[] => {
    const question = deck.questions.find((one) => one.id === id);
    if (question?.kind !== "choice") {
      say(
        ["questions", at],
        question ? `${id} is not answered by one choice` : `no question is called ${id}`,
      );
      return [];
    }
    const { prompt, options, answer, explanation } = question;
    const sources = question.facts.flatMap((fact) => {
      const { source_title: title, year, source_url: url } = library.facts.get(fact) ?? {};
      return title === undefined ? [] : [{ title, year: year ?? null, url: url ?? null }];
    });
    if (sources.length === 0) say(["questions", at], `${id} quotes no fact`);
    const isFirst = (one: (typeof sources)[number], index: number) =>
      sources.findIndex(({ title, year }) => title === one.title && year === one.year) === index;
    return [{ id, prompt, options, answer, explanation, sources: sources.filter(isFirst) }];
  });
  return { week, steps, questions: found };
}

/** Bounds of a line where the cleanup's deck holds them. */
function wordsOf(
  id: string,
  deck: CleanupDeck,
): Pick<CleanupLine, "block" | "name" | "unit" | "ask"> | undefined {
  const [block = "", ...rest] = id.split("-");
  const part = rest.join("-");
  if (block === "donnees") {
    const datum = deck.data.find((one) => one.id === part);
    return datum && { block, name: datum.name, unit: datum.unit, ask: [...datum.ask] };
  }
  const device = deck.devices.find((one) => one.id === part);
  if (block === "recyclage")
    return device && { block, name: device.name, unit: null, ask: [...device.recycle.ask] };
  return device?.reuse && { block: "reemploi", name: device.name, unit: null, ask: [...device.reuse.ask] };
}

function cleanupOf({ week, deck: name, lines }: Written<"cleanup">, library: Library, say: Say) {
  const deck = library.decks.get(name);
  if (deck?.kind !== "cleanup") {
    say(["deck"], `no cleanup deck is called ${name}`);
    return null;
  }
  const found = lines.flatMap(({ line, ...bounds }, at): CleanupLine[] => {
    const words = wordsOf(line, deck);
    if (!words) say(["lines", at, "line"], `the deck ${name} has no ${line}`);
    if (lines.findIndex((other) => other.line === line) < at) say(["lines", at], `${line} is there twice`);
    const rival = LINES.get(line)?.rival ?? null;
    if (rival !== null && lines.some((other) => other.line === rival))
      say(["lines", at], `${rival} is the same place in another unit: both together would count it twice`);
    if (words && (words.ask[0] > bounds.most[0] || words.ask[1] > bounds.most[1]))
      say(["lines", at, "most"], "nobody is ever asked: it is under the question");
    return words ? [{ id: line, ...words, ...bounds }] : [];
  });
  unfair(found, say);
  return { week, lines: found };
}

/** A device kept is worth more than all that one may delete, and more than one given to recycling. */
function unfair(lines: readonly CleanupLine[], say: Say): void {
  const kept = lines.filter(({ block }) => block === "reemploi").map(({ steps }) => steps);
  const least = Math.min(...kept);
  const deleted = lines
    .filter(({ block }) => block === "donnees")
    .reduce((sum, { steps, cap }) => sum + steps * cap, 0);
  if (kept.length > 0 && deleted >= least)
    say(["lines"], `deleting may bring ${deleted} steps: less than one device kept, which brings ${least}`);
  if (kept.length === 0 && deleted > 0) say(["lines"], "deleting counts only beside devices kept");
  for (const { id, block, steps } of lines)
    if (block === "recyclage" && steps >= least) say(["lines"], `${id} brings as much as a device kept`);
}
