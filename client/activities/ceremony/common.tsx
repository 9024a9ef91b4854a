/** What the three doors of a ceremony show alike: the gauge, and what is said of an example or a rehearsal. */
import "./common.css";
import type { CeremonyEveryone } from "../../../game/activities/ceremony/state.ts";
import type { Say } from "../../text/texts.ts";
import { GaugeBar } from "../../ui/gauge-bar.tsx";
import { useGauge, type About } from "./leaves.ts";

/** Never mistaken for the true one. */
export function Warning({ t, about }: { readonly t: Say; readonly about: About }) {
  if (!about.isExample && !about.isRehearsal) return null;
  return <p class="ceremony-warning">{t(about.isExample ? "is-example" : "is-rehearsal")}</p>;
}

interface GaugeProps {
  readonly t: Say;
  readonly about: About;
  readonly everyone: CeremonyEveryone;
  readonly leaf: (id: string) => Promise<unknown>;
}

export function Gauge({ t, about, everyone, leaf }: GaugeProps) {
  const { stage, percent, isFull } = everyone.gauge;
  const counted = useGauge(leaf, isFull);
  return (
    <div class="ceremony-gauge">
      <GaugeBar percent={percent} />
      <ol>
        {about.stages.map((name, at) => (
          <li key={name} data-reached={at < stage}>
            <span aria-hidden="true">{at < stage ? "✓" : "·"}</span> {name}
            <span class="visually-hidden">{t(at < stage ? "stage-reached" : "stage-ahead")}</span>
          </li>
        ))}
      </ol>
      {counted && (
        <p>
          <b>{t("gauge-said", { percent, steps: counted.steps, goal: counted.goal })}</b>
        </p>
      )}
    </div>
  );
}
