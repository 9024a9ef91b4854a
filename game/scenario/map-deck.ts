/** What a deck of concepts must hold to be played. */
import { closedOf, linksOf, pathsOf } from "../activities/causal-map/figures.ts";
import type { Figure, MapDeck } from "../activities/causal-map/schema.ts";
import { linkIdOf, ZONES } from "../activities/causal-map/terms.ts";
import type { Fact } from "./facts.ts";
import type { Problem } from "./problem.ts";

type Path = (string | number)[];
type Game = MapDeck["games"][number];

class Checker {
  readonly problems: Problem[] = [];
  readonly #deck: MapDeck;
  readonly #cards: ReadonlySet<string>;

  constructor(deck: MapDeck) {
    this.#deck = deck;
    this.#cards = new Set(deck.cards.map(({ id }) => id));
  }

  say(path: Path, message: string): void {
    this.problems.push({ path, message });
  }

  zones(): void {
    this.#deck.zones.forEach(({ id }, index) => {
      if (id !== ZONES[index])
        this.say(["zones", index, "id"], `zone number ${index + 1} is ${ZONES[index] ?? ""}`);
    });
  }

  cards(facts: ReadonlyMap<string, Fact>): void {
    this.#deck.cards.forEach((card, index) => {
      if (this.#deck.cards.findIndex(({ id }) => id === card.id) !== index)
        this.say(["cards", index, "id"], `two cards are called ${card.id}`);
      card.facts.forEach((id, place) => {
        if (!facts.has(id))
          this.say(
            ["cards", index, "facts", place],
            `no fact is called ${id}; see scenarios/facts/facts.json`,
          );
      });
    });
  }

  links(): void {
    const seen = new Set<string>();
    this.#deck.links.forEach(({ from, to }, index) => {
      this.#known(from, ["links", index, "from"]);
      this.#known(to, ["links", index, "to"]);
      if (from === to) this.say(["links", index, "to"], `${from} leads to itself`);
      if (seen.has(linkIdOf(from, to))) this.say(["links", index], `${from} leads to ${to} twice`);
      seen.add(linkIdOf(from, to));
    });
    this.#deck.misconceptions.forEach(({ from, to, sign }, index) => {
      this.#known(from, ["misconceptions", index, "from"]);
      this.#known(to, ["misconceptions", index, "to"]);
      if (this.#deck.links.some((link) => link.from === from && link.to === to && link.sign === sign))
        this.say(["misconceptions", index], `${from} → ${to} is a link of this deck`);
    });
  }

  /** A figure announced must be buildable from the deck's own links, or nobody could ever find it. */
  figures(): void {
    this.#deck.figures.forEach((figure, index) => {
      const at = ["figures", index];
      const missing = linksOf(figure.kind, pathsOf(figure)).filter((link) => !this.#signs[link]);
      for (const link of missing)
        this.say(at, `${figure.id} passes by ${link}, which is no link of this deck`);
      if (missing.length === 0) this.#shape(figure, at);
    });
  }

  #shape(figure: Figure, at: Path): void {
    const ends =
      figure.kind === "opposition" ? figure.paths.map((path) => [path[0], path.at(-1)].join()) : [];
    if (new Set(ends).size > 1) this.say(at, `the two paths of ${figure.id} do not have the same ends`);
    else if (closedOf(this.#signs, [figure]).length === 0)
      this.say(
        at,
        figure.kind === "loop"
          ? `${figure.id} holds itself back: an announced loop feeds itself`
          : `the two paths of ${figure.id} go the same way: an opposition has contrary signs`,
      );
  }

  get #signs() {
    return Object.fromEntries(this.#deck.links.map(({ from, to, sign }) => [linkIdOf(from, to), { sign }]));
  }

  games(): void {
    this.#deck.games.forEach((game, index) => {
      const dealt = game.lots.flatMap(({ cards }) => cards);
      game.lots.forEach((lot, place) => {
        lot.cards.forEach((card, order) => {
          const at = ["games", index, "lots", place, "cards", order];
          this.#known(card, at);
          if (dealt.indexOf(card) !== dealt.lastIndexOf(card)) this.say(at, `${card} is dealt twice`);
          this.#tied(card, { game, place }, at);
        });
      });
    });
  }

  /** A card of the first lot leads somewhere; a later one is tied to a card already on the table. */
  #tied(card: string, { game, place }: { readonly game: Game; readonly place: number }, at: Path): void {
    const others = game.lots
      .filter((_, index) => (place === 0 ? true : index < place))
      .flatMap(({ cards }) => cards);
    const isTied = this.#deck.links.some(
      ({ from, to }) => (from === card && others.includes(to)) || (to === card && others.includes(from)),
    );
    if (isTied) return;
    this.say(
      at,
      place === 0
        ? `${card} is tied to no card of this game`
        : `${card} is tied to no card of an earlier lot`,
    );
  }

  #known(card: string, at: Path): void {
    if (!this.#cards.has(card)) this.say(at, `no card of this deck is called ${card}`);
  }
}

/** What a deck's shape cannot say: no dangling link, no isolated card, figures that can be found. */
export function checkMapDeck(deck: MapDeck, facts: ReadonlyMap<string, Fact>): Problem[] {
  const checker = new Checker(deck);
  checker.zones();
  checker.cards(facts);
  checker.links();
  checker.figures();
  checker.games();
  return checker.problems;
}
