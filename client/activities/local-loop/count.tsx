/** The count of a trimestre: three numbers for the territory, and what the table itself has left. */
import { Torn } from "../../ui/torn.tsx";
import type { Place } from "./acting.ts";
import { Counts } from "./parts.tsx";
import { euros } from "./texts.ts";

export function CountStep({ place }: { readonly place: Place }) {
  const { t, deck, territory, own, view } = place;
  const hasStopped = territory.stops.includes(view.everyone.quarter);
  return (
    <>
      <h1 tabIndex={-1}>{t("count-title")}</h1>
      <Counts {...{ t, deck, territory }} isBrief />
      {hasStopped ? (
        <Torn>
          <p>{t("stopped")}</p>
        </Torn>
      ) : (
        territory.falls > 0 && <p class="loop-warning">{t("falling")}</p>
      )}
      {own.kind !== "workshop" && (
        <p class="loop-purse">{t(`own-${own.kind}`, { euros: euros(own.purse), count: own.stock })}</p>
      )}
    </>
  );
}
