/** Where the table stands, as a compact ruler: its means of the year, its four gauges. */
import { asksSupport } from "../../../game/mandate/deal.ts";
import { GAUGE_NAMES, type GaugeName } from "../../../game/activities/mandate/terms.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import type { Mandate } from "./acting.ts";
import { plain, thousands } from "./amounts.ts";
import { yearChange } from "./moved.ts";
import { percentText } from "./room-numbers.ts";

/** At this many points or below, a gauge is in danger. */
const LOW = 2;

export function Standing({ mandate: { view, t } }: { readonly mandate: Mandate }) {
  const { world, resolution } = view.team;
  const { year, years } = view.everyone;
  const { gauges } = world;
  const change = yearChange(resolution);
  return (
    <section class="hand-standing" aria-label={t("standing")}>
      <ul class="hand-means">
        <Mean t={t} icon="euro" label="means-budget" value={thousands(world.budget, locale.value)} />
        <Mean t={t} icon="day" label="means-days" value={plain(world.workdays, locale.value)} />
        {/* Learned last: before, no card asks for any. */}
        {asksSupport(year, years) && (
          <Mean t={t} icon="support" label="means-support" value={plain(world.support, locale.value)} />
        )}
      </ul>
      <ul class="hand-gauges">
        {GAUGE_NAMES.map((name) =>
          name === "footprint" ? (
            <li key={name} class="footprint">
              <GaugeName t={t} name={name} />
              <b>{change === undefined ? "–" : percentText(change.carbon, locale.value)}</b>
              <small>{t(change === undefined ? "footprint-later" : "footprint-year")}</small>
            </li>
          ) : (
            <Gauge key={name} t={t} name={name} value={gauges[name]} />
          ),
        )}
      </ul>
    </section>
  );
}

interface MeanProps {
  readonly t: Say;
  readonly icon: IconName;
  readonly label: string;
  readonly value: string;
}

const Mean = ({ t, icon, label, value }: MeanProps) => (
  <li>
    <b>
      <Icon name={icon} /> {value}
    </b>{" "}
    {t(label)}
  </li>
);

const GaugeName = ({ t, name }: { readonly t: Say; readonly name: GaugeName }) => (
  <span>
    <Icon name={name} /> {t(`gauge-${name}`)}
  </span>
);

function Gauge({ t, name, value }: { readonly t: Say; readonly name: GaugeName; readonly value: number }) {
  const isLow = value <= LOW;
  return (
    <li class={isLow ? "low" : undefined}>
      <GaugeName t={t} name={name} />
      <b>{plain(value, locale.value)}</b>
      <small>{t(isLow ? "gauge-low" : "gauge-of")}</small>
      <span class="hand-gauge" aria-hidden="true">
        <span style={{ width: `${value * 10}%` }} />
      </span>
    </li>
  );
}
