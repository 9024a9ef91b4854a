/** The changes of an estate that the house knows, and what the model says of one over the estate of a workspace. */
import type { KnownEstate, Workspace } from "../../game/workspace/schema.ts";
import { originsOf } from "../../game/workspace/workspace.ts";
import { estimateOf, silenceOf, type KnownChange, type Silence } from "../../game/workspace/estimate.ts";
import type { Parameters } from "../../game/footprint/schema.ts";
import { fill } from "../../game/roadmap/prose.ts";
import type { CatalogueAction } from "../../game/scenario/catalogue.ts";
import type { Theme } from "../../game/scenario/themes.ts";
import type { PlayableFile } from "../../game/mandate/schema.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import type { Locale } from "../text/sentences.ts";
import { documentedIn, estimateWords, wordGain, wordStep, type Supposed } from "./estimate-words.ts";

/** What a page asks: nothing but the fiche at first, then what its author chose. */
interface Asked {
  readonly fiche: string;
  readonly change?: string | undefined;
  readonly estate?: string | undefined;
}

interface Around {
  readonly workspace: Workspace;
  readonly content: ContentFolder;
  /** That of the page; what a fiche keeps is written in the workspace's own. */
  readonly locale: Locale;
  /** ISO date. */
  readonly today: string;
  readonly factors: Supposed["factors"];
}

/** @returns undefined when there is no such fiche, or no model in this content folder */
export function estimate(asked: Asked, around: Around) {
  const { workspace, content, locale } = around;
  const { factors, library } = content;
  if (!Object.hasOwn(workspace.fiches, asked.fiche) || !factors || !library.world) return undefined;
  const origin = originsOf(workspace, asked.fiche).find(({ catalogueId }) => catalogueId !== null);
  const change = asked.change ?? origin?.catalogueId ?? null;
  const estate = estateOf(asked.estate, around);
  const [actions, levers] = [playables(content), leversOf(content)];
  return {
    ...{ change, isFromWorkshop: change !== null && change === origin?.catalogueId },
    changes: [
      ...actions.flatMap((one) => (silenceOf(one.file) ? [] : [labelOf(one, locale)])),
      ...levers.map(({ id, label }) => ({ id, label: label[locale], theme: null })),
    ],
    estate: estate?.id ?? null,
    estates: estatesFor(around).map(({ id, name, agents, isOwn }) => ({ id, name, agents, isOwn })),
    said: saidOf(change, estate, around),
    rebound: reboundOf(change, around),
  };
}

interface Playable {
  readonly file: PlayableFile;
  readonly action: CatalogueAction;
}

const catalogueOf = ({ library }: ContentFolder): readonly CatalogueAction[] =>
  [...library.decks.values()].flatMap((deck) => (deck.kind === "actions" ? deck.actions : []));

function playables(content: ContentFolder): readonly Playable[] {
  const known = new Map(catalogueOf(content).map((action) => [action.id, action]));
  return [...content.library.decks.values()].flatMap((deck) =>
    deck.kind === "mandate"
      ? deck.actions.flatMap((file) => {
          const action = known.get(file.action);
          return action ? [{ file, action }] : [];
        })
      : [],
  );
}

const labelOf = ({ action }: Playable, locale: Locale): { id: string; label: string; theme: Theme } => ({
  ...{ id: action.id, label: action.title[locale], theme: action.theme },
});

/** Those published as taking weight off: the others are no action of anybody. */
const leversOf = ({ library }: ContentFolder) =>
  (library.world?.levers.levers ?? []).filter(({ published }) => published.national < 0);

interface Lent {
  readonly id: string;
  readonly name: string;
  readonly agents: number;
  readonly isOwn: boolean;
  readonly parameters: Parameters;
  /** In the workspace's language. */
  readonly sentence: string;
  readonly share: number;
}

/** The latest of the authority's own, when there is one, then those lent to it, the nearest in staff first. */
function estatesFor({ workspace, content, locale }: Around): readonly Lent[] {
  const { headcount, locale: written } = workspace;
  const years = Object.keys(workspace.estates).sort();
  const latest = years.at(-1);
  const known: KnownEstate | undefined = latest === undefined ? undefined : workspace.estates[latest];
  const own = known && latest !== undefined ? [ownEstate(known, latest, { locale, written })] : [];
  const lent = [...content.estates.values()].map((one): Lent => {
    const words = estimateWords(written);
    const number = new Intl.NumberFormat(written);
    const said = {
      name: one.nom[written],
      agents: number.format(one.agents),
      headcount: number.format(headcount ?? 0),
    };
    const isBrought = headcount !== null && headcount > 0;
    return {
      ...{ id: one.id, name: one.nom[locale], agents: one.agents, isOwn: false, parameters: one },
      sentence: fill(isBrought ? words.lentAt : words.lent, said),
      share: isBrought ? headcount / one.agents : 1,
    };
  });
  const far = ({ share }: Lent) => Math.abs(Math.log(share));
  return [...own, ...lent.sort((one, other) => far(one) - far(other))];
}

function ownEstate(
  { estate }: KnownEstate,
  year: string,
  { locale, written }: { readonly locale: Locale; readonly written: Locale },
): Lent {
  return {
    ...{ id: "own", agents: estate.agents, isOwn: true, parameters: estate, share: 1 },
    name: fill(estimateWords(locale).ownName, { year }),
    sentence: fill(estimateWords(written).own, { year }),
  };
}

/** The authority's own without being asked; one that is lent, only when somebody chose it. */
const estateOf = (asked: string | undefined, around: Around): Lent | undefined =>
  estatesFor(around).find(({ id, isOwn }) => (asked === undefined ? isOwn : id === asked));

/** Nothing yet: which change, or which estate, is for the author to say. */
type Missing = "change" | "estate";

function saidOf(change: string | null, estate: Lent | undefined, around: Around) {
  const { workspace, content } = around;
  const missing = (what: Missing) => ({ kind: "ask" as const, what });
  const silent = (why: Silence) => ({ kind: "silent" as const, why });
  if (change === null) return missing("change");
  const known = knownChange(change, around);
  // In the catalogue and in no mandate: nobody said what it moves.
  if (!known) return silent("uncounted");
  const why = known.change.kind === "action" ? silenceOf(known.change.file) : undefined;
  if (why) return silent(why);
  if (!estate) return missing("estate");
  const { factors, library } = content;
  if (!factors || !library.world) return silent("uncounted");
  const { parameters, share } = estate;
  const model = { factors, numbers: library.world.numbers };
  const found = estimateOf(known.change, { estate: parameters, share }, model);
  if (found.kind === "silent") return found;
  const { steps, sources } = found;
  const supposed = {
    ...{ change: known.label, steps, sources, estate: estate.sentence },
    ...{ date: around.today, factors: around.factors },
  };
  return {
    kind: "gain" as const,
    ...wordGain(found.gain, supposed, { content, locale: workspace.locale }),
    steps: steps.map((step) => wordStep(step, around.locale)),
  };
}

/** With its name in the workspace's language, as the fiche will keep it. */
function knownChange(
  id: string,
  { content, workspace: { locale } }: Around,
): { readonly change: KnownChange; readonly label: string } | undefined {
  const playable = playables(content).find(({ action }) => action.id === id);
  if (playable)
    return { change: { kind: "action", file: playable.file }, label: playable.action.title[locale] };
  const lever = leversOf(content).find((one) => one.id === id);
  return lever && { change: { kind: "lever", lever }, label: lever.label[locale] };
}

/** What the catalogue says may come back, its guards, and the measured case when there is one. */
function reboundOf(change: string | null, { content, locale }: Around) {
  const action = catalogueOf(content).find(({ id }) => id === change);
  if (!action) return null;
  const documented = playables(content).find(({ file }) => file.action === change)?.file.rebound?.documented;
  return {
    text: action.rebound[locale],
    guards: action.guards.map((guard) => guard[locale]),
    documented: documented === undefined ? null : (documentedIn(documented, { content, locale }) ?? null),
  };
}
