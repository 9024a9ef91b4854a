/** What teams wrote that a balance keeps: ideas with their votes, thanks, reasons of corrections; small teams unnamed. */
import { plainWords } from "../../roadmap/plain-words.ts";
import type { Corrected, Reading } from "./lines.ts";
import type { Balance } from "./schema.ts";

type Said = Pick<Balance, "ideas" | "thanks" | "corrections">;

interface Heard {
  readonly corrections: readonly Corrected[];
  readonly team: string | undefined;
}

export function saidOf(reading: Reading, heard: Heard): Said {
  const { campaign } = reading;
  const isThere = (id: string) => campaign.teams[id]?.isRemoved === false;
  const ideas = Object.values(campaign.ideas).filter(({ team }) => isThere(team));
  const voters = Object.entries(campaign.votes).filter(([voter]) => isThere(voter));
  return {
    ideas: ideas
      .map(({ id, team, text }) => ({
        ...{ text: plainWords(text) ?? "–", team: nameOf(reading, team) },
        votes: voters.filter(([voter, idea]) => idea === id && voter !== team).length,
      }))
      .sort((a, b) => b.votes - a.votes),
    thanks: campaign.thanks
      .filter(({ from, to }) => isThere(from) && isThere(to))
      .map(({ from, to, why }) => ({
        ...{ from: nameOf(reading, from), to: nameOf(reading, to), why: plainWords(why) ?? "–" },
      })),
    corrections: correctionsOf(reading, heard),
  };
}

/** null for a team that is never read apart. */
const nameOf = ({ groups }: Reading, id: string): string | null =>
  groups.find(({ teams }) => teams.includes(id))?.name ?? null;

/** Those of teams that are read; a captain's balance tells its own alone. */
function correctionsOf(reading: Reading, { corrections, team }: Heard): Balance["corrections"] {
  const { campaign, groups, locale } = reading;
  const lines = new Map<string, Balance["corrections"][number]>();
  for (const one of corrections) {
    if (team !== undefined && one.team !== team) continue;
    if (!groups.some(({ teams }) => teams.includes(one.team))) continue;
    const mission = campaign.deck.missions.find(({ id }) => id === one.mission);
    const line = {
      ...{ team: nameOf(reading, one.team), mission: mission?.title[locale] ?? one.mission },
      why: plainWords(one.why) ?? "–",
    };
    const key = JSON.stringify(line);
    lines.set(key, { ...line, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return [...lines.values()];
}
