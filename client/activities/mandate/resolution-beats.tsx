/** One beat of the year's resolution on a phone. */
import type { Resolution } from "../../../game/activities/mandate/state.ts";
import { locale } from "../../text/texts.ts";
import { KindSign } from "../../ui/kind-tag.tsx";
import type { Mandate } from "./acting.ts";
import { GaugesMoved } from "./gauges-moved.tsx";
import { MovedTable } from "./moved-table.tsx";
import { movedBetween } from "./moved.ts";
import { Returned, Skipped } from "./returned.tsx";
import { revealedText } from "./revealed.ts";
import { kindOf, titleOf, useRoles, type Actions } from "./texts.ts";

interface BeatProps {
  readonly mandate: Mandate;
  readonly resolution: Resolution;
  readonly actions: Actions;
}

export function Gained({ mandate, resolution, actions }: BeatProps) {
  const { t } = mandate;
  const { before, gained, acted, gauges } = resolution;
  return (
    <>
      <h1 tabIndex={-1}>{t(acted.length === 0 ? "gained-none" : "gained")}</h1>
      <ul class="hand-titles">
        {acted.map((id) => (
          <li key={id}>
            <KindSign kind={kindOf(actions[id])} /> {titleOf(actions, id)}
          </li>
        ))}
      </ul>
      {acted.length > 0 && (
        <MovedTable t={t} caption={t("gained-caption")} moved={movedBetween(before, gained)} />
      )}
      <GaugesMoved t={t} from={gauges.before} to={gauges.gained} />
      <FromStock mandate={mandate} />
    </>
  );
}

/** What the table received of what it asked. */
function FromStock({ mandate: { t, view } }: { readonly mandate: Mandate }) {
  const { stock } = view.team;
  if (stock?.got == null) return null;
  const isCut = stock.got < (stock.asked ?? 0);
  return (
    <p class="hand-strained">
      <span>
        {t("stock-got", { count: stock.got, of: stock.asked ?? 0 })} {isCut && t("stock-cut")}
      </span>
    </p>
  );
}

export function Back({ mandate, resolution, actions }: BeatProps) {
  const { t, view } = mandate;
  const { gauges, opened, back, skipped } = resolution;
  const { length } = view.team.world.hidden;
  return (
    <>
      <h1 tabIndex={-1}>{t(opened.length === 0 ? "back-none" : "back")}</h1>
      {opened.length === 1 && <p class="lede">{t("back-lede")}</p>}
      <Returned {...{ t, opened, back, actions }} />
      <Skipped {...{ t, skipped, actions }} />
      <GaugesMoved t={t} from={gauges.gained} to={gauges.cameBack} />
      {length > 0 && <p>{t("back-waiting", { count: length })}</p>}
    </>
  );
}

export function Where({ mandate, resolution, actions }: BeatProps) {
  const { t } = mandate;
  const { before, gained, cameBack } = resolution;
  return (
    <>
      <h1 tabIndex={-1}>{t("where")}</h1>
      <MovedTable
        t={t}
        caption={t("where-caption")}
        moved={movedBetween(before, cameBack)}
        back={movedBetween(gained, cameBack)}
      />
      <Revealed {...{ mandate, resolution, actions }} />
    </>
  );
}

/** What somebody knew and was true, in numbers: its own words stay with the one who held it. */
function Revealed({ mandate: { t, view, leaf }, resolution: { revealed }, actions }: BeatProps) {
  const roles = useRoles(leaf) ?? [];
  if (revealed.length === 0) return null;
  return (
    <section class="hand-revealed">
      <h2>{t("revealed")}</h2>
      <ul>
        {revealed.map((one) => (
          <li key={one.confidence}>
            <b>{revealedText(one, t, locale.value)}</b>
            <small>
              {t("revealed-by", {
                role: roles.find(({ id }) => id === one.role)?.name ?? "–",
                action: titleOf(actions, one.action),
              })}
              {view.seat.confidence?.id === one.confidence && ` ${t("revealed-own")}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
