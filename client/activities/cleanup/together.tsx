/** What everyone did together: devices first and large, then people, then data in a line. No team is named. */
import { rounded } from "../../../game/activities/cleanup/lines.ts";
import type { Totals } from "../../../game/activities/cleanup/state.ts";
import { ACTS } from "../../../game/activities/cleanup/terms.ts";
import type { Say } from "../../text/texts.ts";
import { Piece } from "../../ui/piece.tsx";
import type { Sheet } from "./sheet.ts";

interface TogetherProps {
  readonly t: Say;
  readonly sheet: Sheet;
  readonly totals: Totals;
  /** Side of each device's picture, in pixels. */
  readonly size: number;
}

export function Together({ t, sheet, totals, size }: TogetherProps) {
  const people = peopleIn(totals);
  return (
    <div class="cl-together">
      <ul class="cl-wall">
        {sheet.devices.map(({ id, name, piece }) => {
          const kept = ACTS.reduce((sum, act) => sum + (totals[`reemploi-${id}-${act}`]?.amount ?? 0), 0);
          const recycled = totals[`recyclage-${id}`];
          const isEmpty = kept === 0 && !recycled;
          return (
            <li key={id} class="card" data-empty={isEmpty}>
              <Piece id={piece} size={size} />
              <p>
                <b>{name}</b>
                {kept > 0 && (
                  <span class="cl-kept">
                    <strong>{t("wall-count", { amount: kept })}</strong> {t("wall-kept", { count: kept })}
                  </span>
                )}
                {isEmpty && <small>{t("wall-none")}</small>}
                {recycled && (
                  <small>
                    {t(recycled.more > 0 ? "wall-recycled-kg" : "wall-recycled", {
                      count: recycled.amount,
                      kg: recycled.more,
                    })}
                  </small>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <p class="cl-data">
        {people > 0 && <b>{t("wall-people", { count: people })}</b>} {dataWords(t, sheet, totals)}
      </p>
    </div>
  );
}

const peopleIn = (totals: Totals) =>
  Object.entries(totals)
    .filter(([id]) => id.startsWith("sensibilisation-"))
    .reduce((sum, [, { amount }]) => sum + amount, 0);

/** By unit, whatever the place: « 74 e-mails · 12 Go ». */
function dataWords(t: Say, sheet: Sheet, totals: Totals): string {
  const sums = new Map<string, number>();
  for (const { id, unit } of sheet.data) {
    const amount = totals[`donnees-${id}`]?.amount ?? 0;
    if (amount > 0) sums.set(unit, rounded((sums.get(unit) ?? 0) + amount));
  }
  const said = [...sums].map(([unit, amount]) => t("wall-datum", { unit, amount }));
  return said.length === 0 ? t("wall-data-none") : `${t("wall-data")} ${said.join(" · ")}`;
}
