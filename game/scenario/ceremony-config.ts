/** What a ceremony freezes: the balance of a campaign, with the catalogue's actions that make habits of its missions. */
import type { z } from "zod";
import type { CeremonyConfig, CeremonySettings } from "../activities/ceremony/schema.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";
import type { ScenarioFile } from "./schema.ts";

type Balance = z.output<typeof CeremonySettings>["balance"];
type Resolved = { readonly config: CeremonyConfig } | { readonly problems: readonly Problem[] };

export function ceremonyConfig(
  { most, keeps, balance }: z.output<typeof CeremonySettings>,
  { decks }: Library,
): Resolved {
  const problems: Problem[] = [...strangersIn(balance)];
  const catalogue = [...decks.values()].flatMap((deck) => (deck.kind === "actions" ? deck.actions : []));
  const held = balance.held.flatMap((one, at) => {
    const action = catalogue.find(({ id }) => id === one.action);
    if (action) return [{ ...one, action }];
    const message = `no action of the catalogue is called ${one.action}`;
    problems.push({ path: ["balance", "held", at, "action"], message });
    return [];
  });
  return problems.length > 0 ? { problems } : { config: { ...balance, most, keeps, held } };
}

/** Teams that medals, prizes and ideas name and that are not among the teams. */
function strangersIn({ teams, medals, prizes, ideas }: Balance): Problem[] {
  const known = new Set(teams.map(({ id }) => id));
  const stranger = (team: string, path: Problem["path"]): Problem[] =>
    known.has(team) ? [] : [{ path: ["balance", ...path], message: `no team is called ${team}` }];
  return [
    ...medals.flatMap(({ team }, at) => stranger(team, ["medals", at, "team"])),
    ...ideas.flatMap(({ team }, at) => stranger(team, ["ideas", at, "team"])),
    ...prizes.flatMap(({ winners, choices }, at) =>
      [...winners.map(({ team }) => team), ...choices].flatMap((team) => stranger(team, ["prizes", at])),
    ),
  ];
}

/** The scenario of a ceremony, with the balance of a campaign in place of its example. */
export const withBalance = (file: ScenarioFile, balance: Balance): ScenarioFile => ({
  ...file,
  phases: file.phases.map((phase) =>
    phase.activity === "ceremony" ? { ...phase, settings: { ...phase.settings, balance } } : phase,
  ),
});
