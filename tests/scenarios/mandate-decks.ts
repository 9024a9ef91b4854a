/** Le Mandat's decks as they are shipped, read and resolved once for the tests of this folder. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ActionDeck, type CatalogueAction } from "../../game/scenario/catalogue.ts";
import { Estate } from "../../game/footprint/schema.ts";
import type { Numbered, Numbers } from "../../game/mandate/amounts.ts";
import { MandateDeck } from "../../game/mandate/schema.ts";
import { resolveMandate } from "../../game/mandate/resolve.ts";
import { NewsDeck, RolesDeck } from "../../game/mandate/schema.ts";
import { Facts } from "../../game/scenario/facts.ts";
import { HypothesesFile } from "../../game/scenario/hypotheses.ts";

const root = join(import.meta.dirname, "../../scenarios");
export const wordsOf = (path: string) => readFileSync(join(root, path), "utf8");
const yaml = (path: string): unknown => parse(wordsOf(path));

export const facts = new Map(
  Facts.parse(JSON.parse(wordsOf("facts/facts.json"))).map((fact) => [fact.id, fact] as const),
);
export const { hypotheses } = HypothesesFile.parse(yaml("facts/hypotheses-mandat.yaml"));
export const numbers: Numbers = new Map<string, Numbered>([
  ...facts,
  ...hypotheses.map((hypothesis) => [hypothesis.id, hypothesis] as const),
]);
export const catalogue = new Map<string, CatalogueAction>(
  readdirSync(join(root, "decks"))
    .filter((name) => name.startsWith("actions-"))
    .flatMap((name) => ActionDeck.parse(yaml(`decks/${name}`)).actions)
    .map((action) => [action.id, action]),
);
export const deck = MandateDeck.parse(yaml("decks/mandat-actions.yaml"));
export const { news } = NewsDeck.parse(yaml("decks/mandat-actualites.yaml"));
export const { roles, confidences } = RolesDeck.parse(yaml("decks/mandat-roles.yaml"));

const estates = readdirSync(join(root, "estates")).map((name) => Estate.parse(yaml(`estates/${name}`)));
const resolved = estates.map((estate) => resolveMandate(deck, { catalogue, estate, numbers }, 6));
/** On any of the estates shipped. */
export const problems = resolved.flatMap((one) => one.problems ?? []);

const [first] = resolved.flatMap((one) => (one.problems ? [] : [one.setup]));
if (!first) throw new Error(JSON.stringify(problems.slice(0, 10)));
export const setup = first;

export const twice = (all: readonly string[]) => all.filter((id, index) => all.indexOf(id) !== index);
