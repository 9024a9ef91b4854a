/** A campaign that bots play day after day by its own rules, for a rehearsal: the same seed gives the same weeks. */
import { diceOver, wordOf, type Dice } from "../engine/dice.ts";
import { daysLater } from "../workspace/when.ts";
import { apply } from "./apply.ts";
import { isOpen } from "./calendar.ts";
import { declare } from "./declare.ts";
import { newCampaign } from "./new.ts";
import type { Campaign, CampaignChange, CampaignDeck, Declaration } from "./schema.ts";
import { gaugeOf, type Gauge } from "./standing.ts";
import { alreadyOf, count, noTotals } from "./totals.ts";
import type { Played } from "./views.ts";

interface Week {
  readonly week: number;
  /** What people declared and captains wrote, accepted. */
  readonly accepted: number;
  /** As it stands at the end of the week. */
  readonly gauge: Gauge;
}

export interface Simulated {
  readonly played: Played;
  readonly weeks: readonly Week[];
  /** Codes of what the rules refused. */
  readonly refusals: readonly string[];
}

/** A Monday; rules read no clock. */
const STARTS = "2027-03-01";
const DAYS = 7;

/** @param teams names and people, as an organiser would list them */
export function simulate(
  deck: CampaignDeck,
  seed: string,
  teams: readonly { readonly name: string; readonly people: number }[],
): Simulated {
  const play = new Simulating(deck, seed);
  teams.forEach(({ name, people }, at) =>
    play.change({ type: "team/add", id: `team${at + 10}`, name, people, day: STARTS }),
  );
  const weeks = Array.from({ length: deck.weeks }, (_, at) => play.week(at + 1));
  const today = daysLater(STARTS, deck.weeks * DAYS);
  const { campaign, totals, refusals } = play;
  return { played: { campaign, totals, today }, weeks, refusals };
}

class Simulating {
  campaign: Campaign;
  readonly totals = noTotals();
  readonly refusals: string[] = [];
  readonly #dice: Dice;
  #made = 0;

  constructor(deck: CampaignDeck, seed: string) {
    this.#dice = diceOver({ dice: wordOf(`campaign ${seed}`) });
    const begun = { id: "rehearsal", locale: "fr", title: deck.title.fr, organiser: null } as const;
    this.campaign = newCampaign({ ...begun, starts: STARTS, daySeconds: null }, deck);
  }

  change(change: CampaignChange): number {
    const applied = apply(this.campaign, change);
    if (applied.ok) this.campaign = applied.campaign;
    else this.refusals.push(applied.refusal);
    return applied.ok ? 1 : 0;
  }

  week(week: number): Week {
    let accepted = this.#captains(week);
    for (let at = 0; at < DAYS; at += 1) {
      const day = daysLater(STARTS, (week - 1) * DAYS + at);
      // Two days of seven nobody works.
      if (at < DAYS - 2) accepted += this.#day(day);
    }
    return { week, accepted, gauge: gaugeOf(this.campaign, this.totals) };
  }

  #teams = () => Object.values(this.campaign.teams);

  /** A third of each team does one of the open missions. */
  #day(day: string): number {
    const missions = this.campaign.deck.missions.filter((mission) => isOpen(this.campaign, mission, day));
    let accepted = 0;
    for (const { id: team, people } of this.#teams())
      for (let person = 0; person < people; person += 1) {
        const mission = missions[this.#dice.pick(missions.length)];
        if (!mission || this.#dice.roll() > 1 / 3) continue;
        const amount = 1 + (mission.unit === undefined ? 0 : this.#dice.pick(mission.cap));
        accepted += this.#declare({ team, device: `${team}p${person}`, mission: mission.id, day, amount });
      }
    return accepted;
  }

  #declare(said: Omit<Declaration, "id">): number {
    this.#made += 1;
    const declaration = { ...said, id: `row${String(this.#made).padStart(6, "0")}` };
    const already = alreadyOf(this.totals, declaration);
    const answer = declare(this.campaign, { declaration, today: said.day, already, isSure: true });
    if (answer.kind === "taken") count(this.totals, this.campaign, declaration);
    else if (answer.kind === "refused") this.refusals.push(answer.refusal);
    return answer.kind === "taken" ? 1 : 0;
  }

  /** Readings each week; an idea the first, thanks the second, a preference the last. */
  #captains(week: number): number {
    const day = daysLater(STARTS, (week - 1) * DAYS);
    const all = this.#teams();
    return all.reduce((sum, team, at) => {
      const other = all[(at + 1) % all.length] ?? team;
      const idea = { id: `idea${at + 10}`, team: team.id, text: `Idée ${at + 1}` };
      const changes: CampaignChange[] = [
        ...this.campaign.deck.meters.map(({ id: meter }): CampaignChange => {
          const value = Math.max(1, 100 - 8 * (week - 1) + this.#dice.pick(10));
          return { type: "team/read", team: team.id, meter, reading: { day, value, people: team.people } };
        }),
        ...(week === 1 ? [{ type: "idea/add" as const, idea }] : []),
        ...(week === 2 && all.length > 1
          ? [
              {
                ...{ type: "team/thank" as const },
                thanks: { from: team.id, to: other.id, day, why: "Un coup de main" },
              },
            ]
          : []),
        ...(week === this.campaign.deck.weeks ? this.#preference(team.id) : []),
      ];
      return sum + changes.reduce((done, change) => done + this.change(change), 0);
    }, 0);
  }

  #preference(team: string): CampaignChange[] {
    const others = Object.values(this.campaign.ideas).filter((idea) => idea.team !== team);
    const idea = others[this.#dice.pick(others.length)];
    return idea ? [{ type: "idea/prefer", team, idea: idea.id }] : [];
  }
}
