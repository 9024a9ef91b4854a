/** Decks of campaigns: both shipped ones are fed for three weeks, and a deck that rewards deleting is refused. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { feedsOf } from "../../game/campaign/feeds/feeds.ts";
import { CampaignFile } from "../../game/campaign/schema.ts";
import { fed } from "../../server/scenarios/campaign-feeds.ts";
import { readContent } from "../../server/scenarios/content.ts";

const folder = join(import.meta.dirname, "../../scenarios");
const content = readContent(folder);
const SHIPPED = ["defi-inter-services", "defi-inter-collectivites"] as const;
const file = (id: string) =>
  CampaignFile.parse(parse(readFileSync(join(folder, `defis/${id}.yaml`), "utf8")));
const messages = (written: CampaignFile) =>
  fed(written, content.library).problems.map(({ message }) => message);

test.each(SHIPPED)("%s has a quiz of three sourced questions each week, none asked twice", (id) => {
  const deck = content.campaigns.get(id);
  expect(deck?.quizzes.map(({ week }) => week)).toEqual([1, 2, 3]);
  const questions = deck?.quizzes.flatMap((quiz) => quiz.questions) ?? [];
  expect(new Set(questions.map((question) => question.id)).size).toBe(9);
  for (const { sources, options, answer } of questions) {
    expect(sources.length).toBeGreaterThan(0);
    expect(options.map((option) => option.id)).toContain(answer);
  }
});

test.each(SHIPPED)("%s never gives more for all that one deletes than for one device kept", (id) => {
  const deck = content.campaigns.get(id);
  if (!deck) throw new Error(`no ${id}`);
  const feeds = [...feedsOf(deck)].filter(([, { kind }]) => kind === "cleanup");
  const kept = Math.min(...feeds.flatMap(([, { isKept, steps }]) => (isKept ? [steps] : [])));
  const deleted = feeds
    .filter(([name]) => name.startsWith("donnees-"))
    .reduce((sum, [, { steps, cap }]) => sum + steps * cap, 0);
  expect(deleted).toBeLessThan(kept);
});

test("a deck that rewards deleting, counts a place twice or asks what has no source is told why", () => {
  const good = file("defi-inter-services");
  if (!good.cleanup) throw new Error("no cleanup");
  const { lines } = good.cleanup;
  const withLines = (...changed: typeof lines) => ({ ...good, cleanup: { ...good.cleanup, lines: changed } });
  const named = (cleanup: ReturnType<typeof withLines>) => messages(CampaignFile.parse(cleanup));
  expect(messages(good)).toEqual([]);
  const richer = lines.map((line) => (line.line.startsWith("donnees-") ? { ...line, cap: 5 } : line));
  expect(named(withLines(...richer))).toEqual([
    "deleting may bring 15 steps: less than one device kept, which brings 6",
  ]);
  const twice = { line: "donnees-mails-go", steps: 1, cap: 1, most: [500, 5_000] as [number, number] };
  expect(named(withLines(...lines, twice))).toContain(
    "donnees-mails-go is the same place in another unit: both together would count it twice",
  );
  const asked = (...questions: string[]) =>
    messages({ ...good, quizzes: [{ week: 1, steps: 3, deck: "ordres-de-grandeur", questions }] });
  expect(asked("visa-des-archives")).toEqual(["visa-des-archives quotes no fact"]);
  expect(asked("portable-neuf")).toEqual(["portable-neuf is not answered by one choice"]);
  expect(asked("inconnue")).toEqual(["no question is called inconnue"]);
});
