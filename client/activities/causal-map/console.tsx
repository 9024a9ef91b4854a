/** La Toile in the console: what to say and do now, what each table built, a card to open for all. */
import "./console.css";
import { ZONES } from "../../../game/activities/causal-map/terms.ts";
import { useTexts } from "../../app/loaded.ts";
import { Icon } from "../../ui/icon.tsx";
import { OpenForAll } from "./desk-card.tsx";
import type { DeskProps } from "./desk-props.ts";
import { DeskTable } from "./desk-table.tsx";
import { useDealt, useZones } from "./fronts.ts";
import type { Zones } from "./room-map.ts";
import { clock, useElapsed } from "./room-time.ts";

export function Console(props: DeskProps) {
  const { everyone, tables, teams, leaf } = props;
  const t = useTexts("map-room", "refusals");
  const { fronts } = useDealt(leaf, { lot: everyone.lot, hasLevers: everyone.levers.length > 0 });
  const zoneTexts = useZones(leaf);
  if (!t) return null;
  const zones = Object.fromEntries(
    ZONES.map((id) => [id, zoneTexts.find((zone) => zone.id === id)?.title ?? "–"]),
  ) as Zones;
  const desk = { ...props, t };
  const seated = tables.filter(({ id, size }) => size > 0 && teams[id]);
  return (
    <div class="desk">
      <Where {...desk} />
      <div class="desk-now">
        <p>
          <b>{t("desk-say")}</b> <q>{t(`desk-say-${everyone.step}`)}</q>
        </p>
        <p>
          <b>{t("desk-do")}</b> {t(`desk-do-${everyone.step}`)}
        </p>
      </div>
      <OpenForAll props={desk} fronts={fronts} />
      {seated.length === 0 ? (
        <p class="lede">{t("desk-nobody")}</p>
      ) : (
        <ul class="desk-tables" aria-label={t("desk-tables")}>
          {seated.map((table) => (
            <DeskTable key={table.id} {...{ props: desk, table, fronts, zones }} />
          ))}
        </ul>
      )}
      <p class="reason">{t("desk-no-note")}</p>
    </div>
  );
}

function Where({ t, everyone, now }: DeskProps) {
  const { step, since, lot, lots } = everyone;
  const elapsed = useElapsed(since, now);
  return (
    <div class="desk-where">
      <span class="chip">{t(`desk-step-${step}`)}</span>
      {(step === "lot" || step === "talk") && <small>{t("desk-lot", { rank: lot + 1, total: lots })}</small>}
      <span class="desk-time">
        <Icon name="time" /> {t("desk-since", { time: clock(elapsed) })}
      </span>
    </div>
  );
}
