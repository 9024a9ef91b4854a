/** Every sentence that people read, in both languages, with the door where they read it. */
import { globSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Language } from "./measures.ts";

/** `cards`: what decks tell at length, on phones and on paper. `pages`: what the site says to anyone. */
export const DOORS = ["phone", "cards", "screen", "console", "workspace", "pages", "documents"] as const;
export type Door = (typeof DOORS)[number];

export interface Told {
  readonly file: string;
  readonly key: string;
  readonly text: string;
  readonly language: Language;
  readonly door: Door;
}

const LANGUAGES: readonly Language[] = ["fr", "en"];
const SENTENCES = [
  "client/text/{fr,en}/*.json",
  "client/discovery/instead.*.json",
  "{game,server,deploy}/**/text/**/*.json",
  "game/activities/ceremony/text.json",
  "game/scenario/mandate-text.json",
];
const CONTENTS = ["scenarios/**/*.yaml"];
/** Facts keep the words of their source, and their labels in other languages follow them. */
const UNREAD = /language\.json$|^scenarios\/langues\//;
/** What a file may hold in a cell, and messages to be sorted at a stand, which speak as their false sender does. */
const NOT_OURS =
  /^server\/text\/(import\/.*#values|sheet\/.*#(columns|choices|themes|sections))\/|^scenarios\/.*\/play\/parts\//;

/** First that fits; a key of an activity says for whom it is. */
const DOOR_OF: readonly (readonly [Door, RegExp])[] = [
  [
    "documents",
    /^(game|deploy)\/|^server\/(documents|dossier|kit|text\/sheet)|^scenarios\/(declarations|estates|facts)/,
  ],
  [
    "documents",
    /^scenarios\/(indicateurs|suivi)|^client\/text\/..\/(declarations|accessibility|ecodesign|register)/,
  ],
  ["workspace", /^server\/(workspaces|campaigns)|^client\/text\/..\/(workspace|own-footprint|campaign-)/],
  [
    "pages",
    /^client\/text\/..\/(front|forms|data|sources|service-map|further|discovery|dossier|attestation)\b/,
  ],
  ["pages", /^server\/pages|^scenarios\/(terrain|ressources)|^scenarios\/(ateliers|modules)\/.*#summary$/],
  ["console", /^server\/|^client\/text\/..\/(console|mandate-settings|session-balance|network|program)\b/],
  [
    "console",
    /^scenarios\/.*#.*(\/notes\/|\/note$)|^scenarios\/defis|^client.*#(console|desk|bench|repairs)/,
  ],
  [
    "cards",
    /^scenarios\/(glossaire|decks\/(actions|recits|mandat-actions))|^scenarios\/decks.*(explanation|text|back)$/,
  ],
  ["screen", /^client\/text\/..\/screen\b|^client.*#(screen|room|wall)/],
  ["phone", /^(client|scenarios)\//],
];
const doorOf = (place: string): Door => DOOR_OF.find(([, places]) => places.test(place))?.[0] ?? "documents";

type Leaf = readonly [key: string, text: string, language: Language | undefined];

/** @param node of a file; what is written under `fr` or `en` is in that language */
function leavesOf(node: unknown, key = "", language?: Language): readonly Leaf[] {
  if (typeof node === "string") return [[key, node, language]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    const own = LANGUAGES.find((one) => one === name);
    return own ? leavesOf(value, key, own) : leavesOf(value, key === "" ? name : `${key}/${name}`, language);
  });
}

export function readTexts(root: string): readonly Told[] {
  const files = globSync([...SENTENCES, ...CONTENTS], { cwd: root }).toSorted();
  return files.filter((file) => !UNREAD.test(file)).flatMap((file) => textsIn(root, file));
}

function textsIn(root: string, file: string): readonly Told[] {
  const written = readFileSync(`${root}/${file}`, "utf8");
  const named = LANGUAGES.find((language) => new RegExp(`[/.-]${language}[/.]`).test(file));
  const node: unknown = file.endsWith(".json") ? JSON.parse(written) : parse(written);
  return leavesOf(node).flatMap(([key, text, under]) => {
    const language = under ?? named;
    const place = `${file}#${key}`;
    return language && !NOT_OURS.test(place) ? [{ file, key, text, language, door: doorOf(place) }] : [];
  });
}
