/** Medals by group, the highest first where ranks are not shown; nobody without one is named. */
import type { Say } from "../../text/texts.ts";
import { Drawing } from "../../ui/drawing.tsx";
import type { About } from "./leaves.ts";
import type { CeremonyBalance } from "../../../game/activities/ceremony/schema.ts";
import { nameOf } from "./words.ts";

type Medals = CeremonyBalance["medals"];

/** One line for each group: its name, its rank when ranks are on, what it has. */
export const MedalLines = ({
  t,
  about,
  medals,
}: {
  readonly t: Say;
  readonly about: About;
  readonly medals: Medals;
}) => (
  <ul class="ceremony-medals" data-many={medals.length > MANY}>
    {medals.map(({ team, rank, steps, progress }) => (
      <li key={team} class="card">
        <b>{rank === null ? nameOf(t, about, team) : t("ranked", { rank, name: nameOf(t, about, team) })}</b>
        {steps && (
          <span class="ceremony-won">
            <Drawing series="badges" id={steps} width={56} />{" "}
            {t("medal-steps", { medal: t(`medal-${steps}`) })}
          </span>
        )}
        {progress && (
          <span class="ceremony-won">
            <Drawing series="badges" id={progress} width={56} />{" "}
            {t("medal-progress", { medal: t(`medal-${progress}`) })}
          </span>
        )}
      </li>
    ))}
  </ul>
);

/** Above it, lines are told in three columns. */
const MANY = 6;
