/** The rulers of many tables as one table of numbers: cards would be too small to read. In the order of the tables. */
import type { Ruler } from "../../../game/activities/mandate/state.ts";
import { TIERS } from "../../../game/footprint/terms.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import type { TableLabel } from "../contract.ts";
import { percentText, plainText } from "./room-numbers.ts";
import { GAUGES } from "./room-rulers.tsx";

/** Above it, rulers are a table. */
export const MOST_CARDS = 6;

const FOOTPRINTS = ["carbon", "matter"] as const;

interface RulerTableProps {
  readonly t: Say;
  readonly known: readonly { readonly table: TableLabel; readonly ruler: Ruler }[];
  readonly shown?: string | undefined;
  readonly hasTiers?: boolean;
}

export function RulerTable({ t, known, shown, hasTiers = false }: RulerTableProps) {
  const percent = (value: number | undefined) =>
    value === undefined ? "" : percentText(value, locale.value, 0);
  return (
    <table class="mandate-ruler-table">
      <caption class="visually-hidden">{t("room-rulers-caption")}</caption>
      <thead>
        <tr>
          <td />
          {known.map(({ table }) => (
            <th key={table.id} scope="col" data-shown={table.id === shown}>
              {table.name}
              {table.id === shown && <span class="visually-hidden"> {t("room-shown")}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FOOTPRINTS.map((what) => (
          <tr key={what}>
            <th scope="row">{t(`room-${what}`)}</th>
            {known.map(({ table, ruler }) => (
              <td key={table.id}>{percent(ruler[what])}</td>
            ))}
          </tr>
        ))}
        {hasTiers &&
          TIERS.flatMap((tier) =>
            FOOTPRINTS.map((what) => (
              <tr key={`${tier} ${what}`}>
                <th scope="row">
                  <KindSign kind={tier} /> <span class="visually-hidden">{t(`room-tier-${tier}`)}</span>{" "}
                  {t(`room-${what}`)}
                </th>
                {known.map(({ table, ruler }) => (
                  <td key={table.id}>{percent(ruler.tiers[tier][what])}</td>
                ))}
              </tr>
            )),
          )}
        {GAUGES.map((gauge) => (
          <tr key={gauge}>
            <th scope="row">
              <Icon name={gauge} /> {t(`room-gauge-${gauge}`)}
            </th>
            {known.map(({ table, ruler }) => (
              <td key={table.id}>{plainText(ruler.gauges[gauge], locale.value, 1)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
