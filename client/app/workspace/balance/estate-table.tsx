/** Years beside each other: what the model says of each estate, with its range. */
import type { KnownEstate } from "../../../../game/workspace/schema.ts";
import type { Say } from "../../../text/texts.ts";
import type { WorkspaceDesk } from "../desk.ts";
import { rough } from "./numbers.ts";

/** As in the document. */
const MOST_YEARS = 3;
const KILO = 1_000;

type Range = KnownEstate["carbon"]["total"];

export function EstateTable({ t, desk }: { readonly t: Say; readonly desk: WorkspaceDesk }) {
  const years = Object.entries(desk.workspace.estates)
    .sort(([one], [other]) => one.localeCompare(other))
    .slice(-MOST_YEARS);
  if (years.length === 0) return <p class="callout">{t("estate-none")}</p>;
  const tonnes = (of: (estate: KnownEstate) => Range) => (estate: KnownEstate) => ranged(t, of(estate), KILO);
  const rows: readonly (readonly [string, (estate: KnownEstate) => string])[] = [
    ["agents", ({ estate }) => rough(estate.agents)],
    ["carbon", tonnes(({ carbon }) => carbon.total)],
    ["per-agent", ({ carbon }) => ranged(t, carbon.perAgent)],
    ["terminaux", tonnes(({ carbon }) => carbon.tiers.terminaux)],
    ["reseaux", tonnes(({ carbon }) => carbon.tiers.reseaux)],
    ["centres", tonnes(({ carbon }) => carbon.tiers.centres)],
    ["matter", tonnes(({ matter }) => matter.total)],
    ["matter-per-agent", ({ matter }) => ranged(t, matter.perAgent)],
    ["weighed", ({ weighed }) => weighed],
  ];
  return (
    <div class="balance-scroll" tabIndex={0} role="region" aria-label={t("estate-caption")}>
      <table class="balance-table">
        <caption>{t("estate-caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("estate-by-year")}</th>
            {years.map(([year]) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{t(`row-${name}`)}</th>
              {years.map(([year, estate]) => (
                <td key={year}>{cell(estate)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ranged(t: Say, { low, value, high }: Range, unit = 1): string {
  if (low === high) return rough(value / unit);
  return t("range", { value: rough(value / unit), low: rough(low / unit), high: rough(high / unit) });
}
