/** Lines of concepts: the cards of a map, the links between them, and the one game they make. */
import type { Concept, DeckLink, MapDeck } from "../../game/activities/causal-map/schema.ts";
import { importTexts } from "./texts.ts";
import { keyOf, MOST_LINKS } from "./columns.ts";
import type { Row } from "./row.ts";

const MOST_IN_LOT = 16;

interface Read {
  readonly row: Row;
  readonly card: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly links: readonly Link[];
  /** « 1 », « 2 »…, « rebound » or « levers ». */
  readonly lot: string | undefined;
}

interface Link {
  readonly number: number;
  readonly to: string;
  readonly link: Readonly<Record<keyof Omit<DeckLink, "isDebatable">, unknown>>;
}

type Pictures = ReadonlyMap<string, Concept["zone"]>;

/** @param shipped decks of the same kind, for their pictures and for the words of the zones */
export function mapOf(rows: readonly Row[], shipped: readonly MapDeck[]) {
  const pictures: Pictures = new Map(
    shipped.flatMap(({ cards }) => cards.map(({ picture, zone }) => [picture, zone] as const)),
  );
  const read = rows.map((row) => conceptOf(row, pictures));
  checkLinks(read);
  const lots = lotsOf(read);
  return {
    zones: shipped[0]?.zones,
    cards: read.map(({ card }) => card),
    links: read.flatMap(({ links }) => links.map(({ link }) => link)),
    figures: [],
    misconceptions: [],
    lots,
  };
}

function conceptOf(row: Row, pictures: Pictures): Read {
  const id = row.needed("id") === undefined ? "" : row.id();
  const zone = row.choice("zone", ({ values }) => values.zone);
  const theme = row.optionalChoice("theme", ({ values }) => values.theme);
  const card = {
    id,
    zone,
    picture: pictureOf(row, pictures, zone),
    title: row.neededText("title"),
    back: row.neededText("back"),
    facts: row.facts(),
    question: row.neededText("question"),
    ...(theme && { theme }),
  };
  const links = Array.from({ length: MOST_LINKS }, (_, index) => linkOf(row, id, index + 1) ?? []).flat();
  return { row, card, links, lot: lotOf(row) };
}

/** Without one, the first picture of its zone. */
function pictureOf(row: Row, pictures: Pictures, zone: string | undefined): string | undefined {
  const written = row.read("picture");
  if (written !== "" && !pictures.has(written))
    row.unknown("picture", "no-picture", { value: written, known: [...pictures.keys()] });
  if (written !== "") return written;
  return [...pictures].find(([, own]) => own === zone)?.[0];
}

function linkOf(row: Row, from: string, number: number): Link | undefined {
  const to = row.read(keyOf("link", number));
  const why = row.text("why", number);
  if (to === "") {
    if (why) row.say(keyOf("link", number), "empty");
    return undefined;
  }
  const sign = row.choice(keyOf("sign", number), ({ values }) => values.sign);
  if (!why) row.say(keyOf("why", number, "fr"), "empty");
  return { number, to, link: { from, to, sign, why } };
}

function lotOf(row: Row): string | undefined {
  const written = row.needed("lot");
  if (written === undefined || /^[1-9]$/.test(written)) return written;
  return row.choice("lot", ({ values }) => values.lot);
}

function checkLinks(read: readonly Read[]): void {
  const known = read.map(({ card }) => card.id);
  for (const { row, card, links } of read) {
    links.forEach(({ to, number }, index) => {
      const key = keyOf("link", number);
      if (!known.includes(to)) row.unknown(key, "no-card", { value: to, known });
      else if (to === card.id) row.say(key, "link-to-itself");
      else if (links.findIndex((other) => other.to === to) < index) row.say(key, "link-twice", { value: to });
    });
  }
}

/** Numbered lots in their order, then what comes back, then the levers kept for the scissors. */
function lotsOf(read: readonly Read[]) {
  const names = [...new Set(read.map(({ lot }) => lot))].filter((lot) => lot !== undefined).sort(byLot);
  return names.map((name, place) => {
    const own = read.filter(({ lot }) => lot === name);
    own.slice(MOST_IN_LOT).forEach(({ row }) => {
      row.say("lot", "lot-full", { most: String(MOST_IN_LOT) });
    });
    own.forEach((one) => {
      checkTied(one, { read, earlier: names.slice(0, place), name });
    });
    return {
      id: `lot-${name}`,
      title: titleOf(name),
      cards: own.map(({ card }) => card.id),
      ...(name === "rebound" && { isRebound: true }),
      ...(name === "levers" && { isLevers: true }),
    };
  });
}

const LAST = ["rebound", "levers"];
const byLot = (one: string, other: string): number =>
  LAST.indexOf(one) - LAST.indexOf(other) || one.localeCompare(other);

const titleOf = (name: string) => ({
  fr: titleIn(importTexts.fr.lots, name),
  en: titleIn(importTexts.en.lots, name),
});
const titleIn = (lots: typeof importTexts.fr.lots, name: string): string =>
  name === "rebound" || name === "levers" ? lots[name] : lots.numbered.replace("{number}", name);

interface Lots {
  readonly read: readonly Read[];
  readonly earlier: readonly (string | undefined)[];
  readonly name: string;
}

/** A card that comes must be linked to one that is there, or nobody could do anything with it. */
function checkTied({ row, card, links: own }: Read, { read, earlier, name }: Lots): void {
  // A link to a name mistyped was told: this one is perhaps tied.
  if (own.some(({ to }) => read.every((other) => other.card.id !== to))) return;
  const isThere = ({ lot, card: other }: Read) =>
    other.id !== card.id && (earlier.length === 0 || earlier.includes(lot));
  const there = new Set(read.filter(isThere).map(({ card: other }) => other.id));
  const isTied = read.some(({ card: from, links }) =>
    links.some(({ to }) => (from.id === card.id && there.has(to)) || (to === card.id && there.has(from.id))),
  );
  if (!isTied) row.say("lot", earlier.length === 0 ? "not-tied" : "not-tied-before", { value: name });
}
