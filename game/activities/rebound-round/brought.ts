/** What a table may defend: the actions it has from earlier phases, or one drawn so that nobody only watches. */
import type { TeamId } from "../../engine/actors.ts";
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import { latestOf, type Outcome, type OutcomeAction, type Said } from "../../engine/outcome.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import type { ReboundRoundConfig } from "./schema.ts";
import type { Defended, RoundTeam, Told } from "./state.ts";

/** A screen never offers more than five things. */
const MOST = 5;

const wordsOf = (said: Said | undefined): string | null => (said && "words" in said ? said.words : null);

/** A table's own words first, then what the catalogue knows. */
const known = (said: Said | undefined, own: number): Told[] => {
  const words = wordsOf(said);
  return [
    ...(words === null ? [] : [{ words }]),
    ...Array.from({ length: own }, (_, catalogue) => ({ catalogue })),
  ];
};

function broughtAs(id: string, action: OutcomeAction, found: CatalogueAction | undefined): Defended {
  return {
    id,
    action: action.catalogueId,
    title: wordsOf(action.title),
    rebound: known(action.fields.rebound, found ? 1 : 0)[0] ?? null,
    guards: known(action.fields.guard, found?.guards.length ?? 0),
    isDrawn: false,
  };
}

export function drawn(config: ReboundRoundConfig, dice: Dice): Defended {
  const { id, guards } = present(config.actions[dice.pick(config.actions.length)], "action to draw");
  return {
    ...{ id: "c1", action: id, title: null, rebound: { catalogue: 0 } },
    guards: known(undefined, guards.length),
    isDrawn: true,
  };
}

export const newTeam = (id: TeamId, choices: Defended[]): RoundTeam => ({
  ...{ id, choices, picked: present(choices[0], "choice").id, isPicked: false },
  ...{ attacks: {}, answers: {}, heard: 0 },
});

interface Sources {
  readonly config: ReboundRoundConfig;
  readonly earlier: readonly Outcome[];
}

/** What a table brings, by choice; those of a deck that the round does not have stay in what their phase left. */
export function bringBy(team: TeamId, { config, earlier }: Sources): Record<string, OutcomeAction> {
  const found = latestOf(team, earlier).filter(({ catalogueId, title }) =>
    catalogueId === null ? "words" in title : config.actions.some(({ id }) => id === catalogueId),
  );
  return Object.fromEntries(found.slice(0, MOST).map((action, index) => [`c${index + 1}`, action]));
}

export function choicesOf(
  brought: Readonly<Record<string, OutcomeAction>>,
  config: ReboundRoundConfig,
): Defended[] {
  return Object.entries(brought).map(([id, action]) =>
    broughtAs(
      id,
      action,
      config.actions.find((one) => one.id === action.catalogueId),
    ),
  );
}
