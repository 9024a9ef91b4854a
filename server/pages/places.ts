/** Where a practice of the field is met: the words of each place, and the doors that lead to it. */
import type { Question } from "../../game/activities/quiz/schema.ts";
import { isActivityId } from "../../game/activities/ids.ts";
import { SECTIONS } from "../../game/roadmap/outline.ts";
import type { Fact } from "../../game/scenario/facts.ts";
import type { AnyDeck } from "../../game/scenario/library.ts";
import { DECLARATIONS, isPlaceKind, type PlaceKind } from "../../game/scenario/terrain.ts";
import type { Locale, Text } from "../../game/scenario/text.ts";
import { TEXTS } from "../documents/texts.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import { scenariosWith, type Wanted } from "./played-in.ts";
import { pageSay, type PageSay } from "./say.ts";

interface Door {
  /** Without the mount when it is ours; with `https:` elsewhere. */
  readonly href: string;
  readonly text: string;
}

export interface Place {
  readonly kind: string;
  readonly name: string;
  /** What is read there; empty when the name says it all. */
  readonly text: string;
  readonly sources: readonly string[];
  readonly doors: readonly Door[];
}

type Content = Pick<ContentFolder, "scenarios" | "library">;

interface Writing {
  readonly content: Content;
  readonly locale: Locale;
  readonly say: PageSay;
}

/** What a member of a deck says here. */
interface Words {
  readonly name: string;
  readonly text?: string;
  readonly facts?: readonly string[];
}

/** @param ref `kind:id`  @returns undefined when the content in use has no such place */
export function placeOf(ref: string, content: Content, locale: Locale): Place | undefined {
  const [kind = "", id = ""] = ref.split(":");
  if (!isPlaceKind(kind)) return undefined;
  const writing = { content, locale, say: pageSay(locale) };
  const found = FINDERS[kind](id, writing);
  return found && { kind: writing.say(`place-${kind}`), ...found };
}

type Found = Omit<Place, "kind"> | undefined;
type Finder = (id: string, writing: Writing) => Found;

/** How many workshops are named: the first ones, as they are offered. */
const MOST_DOORS = 2;

function kits(wanted: Wanted, { content, locale, say }: Writing): Door[] {
  return scenariosWith(wanted, content.scenarios.values())
    .slice(0, MOST_DOORS)
    .map(({ scenario, title }) => kit(scenario, title[locale], { locale, say }));
}

const kit = (scenario: string, title: string, { locale, say }: Pick<Writing, "locale" | "say">): Door => ({
  href: `/kit/${scenario}?lang=${locale}`,
  text: say("kit", { title }),
});

function sourcesOf(ids: readonly string[], { content, say }: Writing): string[] {
  const told = ids.flatMap((id) => content.library.facts.get(id) ?? []).map((fact) => sourceOf(fact, say));
  return [...new Set(told)];
}

function sourceOf({ source_title: title, year, confidence_level: level }: Fact, say: PageSay): string {
  // « Calcul d’après calcul du projet » would say it twice.
  const isComputed = level === "computed" && !/^calcul/i.test(title);
  const key = level === "cited" ? "source-cited" : isComputed ? "source-computed" : "source";
  return say(key, { title, year: year ?? say("no-year") });
}

type DeckOf<K extends AnyDeck["kind"]> = Extract<AnyDeck, { kind: K }>;

const decks = <K extends AnyDeck["kind"]>(kind: K, { content }: Writing): DeckOf<K>[] =>
  [...content.library.decks.values()].filter((deck): deck is DeckOf<K> => deck.kind === kind);

/** A member of some deck, and the kits of workshops that play it. */
const inDecks =
  (kind: Wanted["kind"], wordsOf: (id: string, writing: Writing) => Words | undefined): Finder =>
  (id, writing) => {
    const words = wordsOf(id, writing);
    if (!words) return undefined;
    const { name, text = "", facts = [] } = words;
    return { name, text, sources: sourcesOf(facts, writing), doors: kits({ kind, id }, writing) };
  };

const byId = <T extends { readonly id: string }>(id: string, all: readonly T[]): T | undefined =>
  all.find((one) => one.id === id);

const actionOf = (id: string, writing: Writing) =>
  byId(
    id,
    decks("actions", writing).flatMap(({ actions }) => actions),
  );

const FINDERS: Readonly<Record<PlaceKind, Finder>> = {
  activity: activityPlace,
  scenario: scenarioPlace,
  phase: phasePlace,
  section: sectionPlace,
  declaration: declarationPlace,
  resource: resourcePlace,
  figure: figurePlace,
  action: inDecks("action", (id, writing) => {
    const action = actionOf(id, writing);
    return action && { ...worded(action.title, action.summary, writing), facts: action.facts };
  }),
  rebound: inDecks("rebound", (id, writing) => {
    const action = actionOf(id, writing);
    const comesBack = decks("mandate", writing).some(({ actions }) =>
      actions.some((one) => one.action === id && one.rebound !== undefined),
    );
    return action && comesBack ? worded(action.title, action.rebound, writing) : undefined;
  }),
  question: inDecks("question", (id, writing) => {
    const question = byId(
      id,
      decks("quiz", writing).flatMap(({ questions }) => questions),
    );
    return question && { ...worded(question.prompt, question.explanation, writing), facts: quoted(question) };
  }),
  concept: inDecks("concept", (id, writing) => {
    const card = byId(
      id,
      decks("map", writing).flatMap(({ cards }) => cards),
    );
    return card && { ...worded(card.title, card.back, writing), facts: card.facts };
  }),
  news: inDecks("news", (id, writing) => {
    const news = byId(
      id,
      decks("mandate-news", writing).flatMap((deck) => deck.news),
    );
    return news && { ...worded(news.title, news.text, writing), facts: news.facts };
  }),
  role: inDecks("role", (id, writing) => {
    const role = byId(
      id,
      decks("mandate-roles", writing).flatMap(({ roles }) => roles),
    );
    return role && worded(role.name, role.cares, writing);
  }),
  confidence: inDecks("confidence", confidenceWords),
  story: inDecks("story", (id, writing) => {
    const story = byId(
      id,
      decks("stories", writing).flatMap(({ stories }) => stories),
    );
    return story && { ...worded(story.title, story.happened, writing), facts: story.facts };
  }),
  stand: inDecks("stand", (id, writing) => {
    const stand = byId(
      id,
      decks("stands", writing).flatMap(({ stands }) => stands),
    );
    return stand && worded(stand.name, stand.hook, writing);
  }),
  sticker: inDecks("sticker", (id, writing) => {
    const sticker = byId(
      id,
      decks("posters", writing).flatMap(({ stickers }) => stickers),
    );
    return sticker && { name: sticker.text[writing.locale] };
  }),
  poster: inDecks("poster", (id, writing) => {
    const poster = byId(
      id,
      decks("posters", writing).flatMap(({ posters }) => posters),
    );
    return poster && { ...worded(poster.title, poster.text, writing), facts: poster.facts };
  }),
};

/** An estimate's answer is a fact too. */
const quoted = (question: Question): readonly string[] =>
  question.kind === "estimate" ? [question.answer.fact, ...question.facts] : question.facts;

const worded = (name: Text, text: Text, { locale }: Writing): Words => ({
  name: name[locale],
  text: text[locale],
});

function confidenceWords(id: string, writing: Writing): Words | undefined {
  for (const { roles, confidences } of decks("mandate-roles", writing)) {
    const told = byId(id, confidences);
    if (!told) continue;
    const role = byId(told.role, roles)?.name[writing.locale] ?? told.role;
    const action = actionOf(told.action, writing)?.title[writing.locale] ?? told.action;
    return { name: writing.say("confidence-of", { role, action }), text: told.text[writing.locale] };
  }
  return undefined;
}

/** Celebrated when a table closes it: no paper has it. */
function figurePlace(id: string, writing: Writing): Found {
  const figure = byId(
    id,
    decks("map", writing).flatMap(({ figures }) => figures),
  );
  const { locale } = writing;
  return figure && { name: figure.title[locale], text: figure.text[locale], sources: [], doors: [] };
}

function activityPlace(id: string, writing: Writing): Found {
  if (!isActivityId(id)) return undefined;
  const doors = kits({ kind: "activity", id }, writing);
  return { name: writing.say(`activity-${id}`), text: "", sources: [], doors };
}

function scenarioPlace(id: string, writing: Writing): Found {
  const { content, locale, say } = writing;
  const frozen = content.scenarios.get(id);
  if (!frozen) return undefined;
  const start: Door =
    frozen.within === "campaign"
      ? { href: `/defi?lang=${locale}`, text: say("open-challenge") }
      : { href: `/?lang=${locale}#animer`, text: say("open-session") };
  const name = frozen.title[locale];
  return { name, text: frozen.summary[locale], sources: [], doors: [kit(id, name, writing), start] };
}

/** `scenario/phase` */
function phasePlace(ref: string, writing: Writing): Found {
  const { content, locale, say } = writing;
  const [scenario = "", id = ""] = ref.split("/");
  const frozen = content.scenarios.get(scenario);
  const phase = frozen?.phases.find((one) => one.id === id);
  if (!frozen || !phase) return undefined;
  const title = frozen.title[locale];
  const name = say("phase-of", { phase: phase.title[locale], scenario: title });
  return { name, text: "", sources: [], doors: [kit(scenario, title, writing)] };
}

function sectionPlace(id: string, { locale, say }: Writing): Found {
  const section = SECTIONS.find((one) => one === id);
  if (section === undefined) return undefined;
  const doors = [{ href: `/feuille-de-route?lang=${locale}`, text: say("open-roadmap") }];
  return { name: TEXTS[locale][section].title, text: "", sources: [], doors };
}

function declarationPlace(id: string, { locale, say }: Writing): Found {
  const declaration = DECLARATIONS.find((one) => one === id);
  if (declaration === undefined) return undefined;
  const doors = [{ href: `/${declaration}?lang=${locale}`, text: say("open-declaration") }];
  return { name: say(`declaration-${declaration}`), text: "", sources: [], doors };
}

function resourcePlace(id: string, { content, locale, say }: Writing): Found {
  const resource = byId(id, content.library.resources);
  if (!resource) return undefined;
  const address = resource.url.replace(/^https:\/\/(www\.)?/, "");
  const doors = [{ href: resource.url, text: say("open-resource", { address }) }];
  return { name: resource.title[locale], text: resource.about[locale], sources: [], doors };
}
