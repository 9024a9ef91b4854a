/** Where the debrief stands: felt, seen, real life, next, kept. */
import type { DebriefShape } from "../../../game/activities/debrief/rules.ts";
import type { Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import { stopNow, stopsOf } from "./prompts.ts";

interface TrailProps {
  readonly t: Say;
  readonly everyone: DebriefShape["everyone"];
}

export function Trail({ t, everyone }: TrailProps) {
  const stops = stopsOf(everyone);
  const now = stops.indexOf(stopNow(everyone));
  return (
    <ol class="debrief-trail" aria-label={t("trail")}>
      {stops.map((stop, index) => (
        <li
          key={stop}
          data-state={index < now ? "done" : index === now ? "now" : "later"}
          aria-current={index === now && "step"}
        >
          {index < now && <Icon name="tick" />}
          {t(`stop-${stop}`)}
        </li>
      ))}
    </ol>
  );
}
