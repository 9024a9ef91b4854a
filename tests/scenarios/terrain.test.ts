/** `docs/terrain.md`: every practice of the field names where it lives, by ids that exist. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ACTIVITY_IDS } from "../../game/activities/ids.ts";
import { SECTIONS } from "../../game/roadmap/outline.ts";
import { DECLARATIONS } from "../../game/scenario/terrain.ts";
import { content, contentFolder } from "../support/estates.ts";
import { writtenPage, writtenRows as rows } from "../support/terrain-page.ts";

/** What the lists of decks are called when a row names one of their members. */
const LISTS: Readonly<Record<string, string>> = {
  ...{ actions: "action", questions: "question", cards: "concept", figures: "figure", news: "news" },
  ...{ roles: "role", confidences: "confidence", stories: "story", stands: "stand" },
  ...{ stickers: "sticker", posters: "poster" },
};

interface Member {
  readonly id?: string;
  /** Of a mandate's deck: the action that it plays. */
  readonly action?: string;
  readonly rebound?: unknown;
}

function refsOfDecks(): readonly string[] {
  const folder = join(contentFolder, "decks");
  return readdirSync(folder).flatMap((file) => {
    const deck = parse(readFileSync(join(folder, file), "utf8")) as Record<string, readonly Member[]>;
    return Object.entries(LISTS).flatMap(([list, name]) =>
      (deck[list] ?? []).flatMap(({ id, action, rebound }) => [
        ...(id === undefined ? [] : [`${name}:${id}`]),
        ...(action !== undefined && rebound !== undefined ? [`rebound:${action}`] : []),
      ]),
    );
  });
}

const known = new Set([
  ...refsOfDecks(),
  ...ACTIVITY_IDS.map((id) => `activity:${id}`),
  ...SECTIONS.map((id) => `section:${id}`),
  ...DECLARATIONS.map((id) => `declaration:${id}`),
  ...content.library.resources.map(({ id }) => `resource:${id}`),
  ...[...content.scenarios.values()].flatMap(({ scenario, phases }) => [
    `scenario:${scenario}`,
    ...phases.map(({ id }) => `phase:${scenario}/${id}`),
  ]),
]);

const isLater = (ref: string) => /^issue:\d+$/.test(ref);

test("each row has an id of its own, a practice, and a place in the game today", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const lost = rows.filter(
    ({ id, practice, refs }) => !/^[a-z0-9-]+$/.test(id) || practice === "" || refs.every(isLater),
  );
  expect(lost).toEqual([]);
});

test("every place that a row names exists", () => {
  const unknown = rows.flatMap(({ id, refs }) =>
    refs.filter((ref) => !isLater(ref) && !known.has(ref)).map((ref) => `${id}: ${ref}`),
  );
  expect(unknown).toEqual([]);
});

test("no row waits for a place, and the number at the top is that of the table", () => {
  expect(rows.filter(({ refs }) => refs.some(isLater)).map(({ id }) => id)).toEqual([]);
  expect(writtenPage).toContain(`**${rows.length} pratiques. Toutes vivent entières dans le jeu.**`);
});
