/** From a deck, its catalogue and an estate to what a table plays: every number resolved, or every mistake said. */
import type { CatalogueAction } from "../scenario/catalogue.ts";
import { numbersOf } from "../footprint/change.ts";
import type { Parameters } from "../footprint/schema.ts";
import type { Problem } from "../scenario/problem.ts";
import { numberOf, sourceOf, type Numbers } from "./amounts.ts";
import type { Amount, MandateDeck, NewsDeck, OptionFile, PlayableFile } from "./schema.ts";
import type { Effect, Playable, Rebound, Setup, TakeBack } from "./world.ts";

export interface Sources {
  readonly catalogue: ReadonlyMap<string, CatalogueAction>;
  readonly estate: Parameters;
  /** Facts and hypotheses, by id. */
  readonly numbers: Numbers;
}

export type Resolving =
  | { readonly setup: Setup; readonly problems?: undefined }
  | { readonly setup?: undefined; readonly problems: readonly Problem[] };

type Path = (string | number)[];

/** Budgets and prices are written for a thousand agents. */
const AGENTS = 1000;

export function resolveMandate(deck: MandateDeck, sources: Sources, years: number): Resolving {
  const resolver = new Resolver(deck, sources);
  const setup = resolver.setup(years);
  return resolver.problems.length > 0 ? { problems: resolver.problems } : { setup };
}

/** What the council asks of a table that lost a gauge, over the same numbers. */
export function resolveCouncil(deck: MandateDeck, sources: Sources) {
  const resolver = new Resolver(deck, sources);
  return { council: resolver.council(), problems: resolver.problems };
}

/** The news over the same numbers: what they change, and what they propose, exists. */
export function resolveNews(deck: MandateDeck, { news }: NewsDeck, sources: Sources) {
  const resolver = new Resolver(deck, sources);
  return {
    news: news.map((file, index) => resolver.news(file, ["news", index])),
    problems: resolver.problems,
  };
}

class Resolver {
  readonly problems: Problem[] = [];
  readonly #deck: MandateDeck;
  readonly #sources: Sources;
  readonly #scale: number;
  readonly #paths: ReadonlyMap<string, number>;

  constructor(deck: MandateDeck, sources: Sources) {
    this.#deck = deck;
    this.#sources = sources;
    this.#scale = sources.estate.agents / AGENTS;
    const counters = deck.counters.map(({ id, start }, index): [string, number] => [
      `compteur.${id}`,
      this.#number(start, ["counters", index, "start"]),
    ]);
    const growths = deck.drifts.map(({ on, yearly }, index): [string, number] => [
      growthOf(on),
      this.#number(yearly, ["drifts", index, "yearly"]) - 1,
    ]);
    this.#paths = new Map([...numbersOf(sources.estate), ...counters, ...growths]);
  }

  setup(years: number): Setup {
    const { rules, drifts } = this.#deck;
    const [budget, workdays] = [rules.budget * this.#scale, rules.workdays * this.#scale];
    const { start, support } = rules;
    return {
      years,
      budget,
      workdays,
      yearly: rules.yearly,
      guardShare: rules.guardShare,
      percentPerPoint: rules.percentPerPoint,
      start: {
        year: 1,
        numbers: Object.fromEntries(this.#paths),
        gauges: start,
        ...{ budget, workdays, support, taken: [], hidden: [], lessons: [] },
      },
      drifts: {
        ...hostingDrifts(this.#sources.estate),
        ...Object.fromEntries(
          drifts.map(({ on }, index) => [this.#known(on, ["drifts", index, "on"]), growthOf(on)]),
        ),
      },
      actions: Object.fromEntries(
        this.#deck.actions.map((file, index) => [file.action, this.#playable(file, ["actions", index])]),
      ),
    };
  }

  news(file: NewsDeck["news"][number], at: Path) {
    const { id, title, text, from, gauges, facts, proposes = null, options = [], vignette } = file;
    if (proposes !== null && !this.#deck.actions.some(({ action }) => action === proposes))
      this.#say([...at, "proposes"], `no action of the deck is called ${proposes}`);
    const effects = (list: typeof file.effects, path: Path) =>
      list.map((effect, index) => this.#effect(effect, [...path, "effects", index]));
    return {
      ...{ id, title, text, from, gauges, facts, proposes, ...(vignette && { vignette }) },
      effects: effects(file.effects, at),
      options: options.map((option, index) => this.#option(option, [...at, "options", index])),
    };
  }

  /** The two conditions of the council for each gauge. */
  council() {
    const { council } = this.#deck.rules;
    const both = (gauge: keyof typeof council) =>
      council[gauge].map((option, index) => this.#option(option, ["rules", "council", gauge, index]));
    return {
      service: both("service"),
      security: both("security"),
      inclusion: both("inclusion"),
      footprint: both("footprint"),
    };
  }

  #option(option: OptionFile, at: Path) {
    return {
      ...option,
      price: option.price * this.#scale,
      days: option.days * this.#scale,
      effects: option.effects.map((effect, index) => this.#effect(effect, [...at, "effects", index])),
    };
  }

  #playable(file: PlayableFile, at: Path): Playable {
    const known = this.#sources.catalogue.get(file.action);
    const { prices, days } = this.#deck.rules;
    if (!known) this.#say([...at, "action"], `no action of the catalogue is called ${file.action}`);
    if (this.#deck.actions.findIndex(({ action }) => action === file.action) !== at[1])
      this.#say([...at, "action"], `${file.action} is written twice`);
    file.needs.forEach((need, index) => {
      if (need === file.action || !this.#deck.actions.some(({ action }) => action === need))
        this.#say([...at, "needs", index], `no other action of this deck is called ${need}`);
    });
    const effects = file.effects.map((effect, index) => this.#effect(effect, [...at, "effects", index]));
    return {
      id: file.action,
      tiers: known?.tiers ?? [],
      price: (file.price ?? prices[known?.cost ?? 0]) * this.#scale,
      days: (file.days ?? days[(known?.effort ?? 1) - 1] ?? 0) * this.#scale,
      support: file.support,
      delay: file.delay,
      needs: file.needs,
      effects,
      gauges: file.gauges,
      guardTimes: 1,
      rebound: this.#rebound(file, known, effects, [...at, "rebound"]),
      skipped: file.skipped.map(({ without, effects: costs, gauges }, index) => {
        const path = [...at, "skipped", index];
        if (!this.#deck.actions.some(({ action }) => action === without))
          this.#say([...path, "without"], `no action of this deck is called ${without}`);
        return {
          without,
          effects: costs.map((effect, place) => this.#effect(effect, [...path, "effects", place])),
          gauges,
        };
      }),
    };
  }

  #rebound(
    { rebound }: PlayableFile,
    known: CatalogueAction | undefined,
    own: readonly Effect[],
    at: Path,
  ): Rebound | null {
    if (!rebound) return null;
    if (known && !known.guards[rebound.guard])
      this.#say([...at, "guard"], `${known.id} has no guard number ${rebound.guard}`);
    if (rebound.documented !== undefined && !this.#sources.numbers.has(rebound.documented))
      this.#say([...at, "documented"], `no fact is called ${rebound.documented}`);
    const effects = rebound.effects.map((effect, index): Effect | TakeBack => {
      const path = [...at, "effects", index];
      if ("do" in effect) return this.#effect(effect, path);
      if (!own.some(({ on }) => on === effect.on))
        this.#say([...path, "on"], `the action does not change ${effect.on}: nothing of it can come back`);
      return { on: effect.on, takesBack: this.#number(effect.takesBack, [...path, "takesBack"]) };
    });
    const { family, mechanism, documented = null, gauges, guard } = rebound;
    return { family, mechanism, documented, effects, gauges, guard };
  }

  #effect(effect: PlayableFile["effects"][number], at: Path): Effect {
    const on = this.#known(effect.on, [...at, "on"]);
    return { on, do: effect.do, by: this.#number(effect.by, [...at, "by"]) };
  }

  #known(path: string, at: Path): string {
    if (!this.#paths.has(path)) this.#say(at, `no number of the estate or counter is called ${path}`);
    return path;
  }

  #number(amount: Amount, at: Path): number {
    const value = numberOf(amount, this.#sources.numbers);
    if (!Number.isFinite(value))
      this.#say(at, `no fact or hypothesis with a number is called ${sourceOf(amount) ?? "?"}`);
    return value;
  }

  #say(path: Path, message: string): void {
    this.problems.push({ path, message });
  }
}

const growthOf = (path: string) => `croissance.${path}`;

/** Each use of hosting grows as the estate's file says, and as decisions change it. */
const hostingDrifts = ({ hebergement }: Parameters): Record<string, string> =>
  Object.fromEntries(
    Object.keys(hebergement).map((use) => [`hebergement.${use}.kgParAgent`, `hebergement.${use}.croissance`]),
  );
