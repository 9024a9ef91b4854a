/** One beat of the year's resolution on a phone. */
import type { Resolution } from "../../../game/activities/mandate/state.ts";
import { locale } from "../../text/texts.ts";
import { KindSign } from "../../ui/kind-tag.tsx";
import { Torn } from "../../ui/torn.tsx";
import type { Mandate } from "./acting.ts";
import { MovedTable } from "./moved-table.tsx";
import { movedBetween } from "./moved.ts";
import { kindOf, titleOf, type Actions } from "./texts.ts";

interface BeatProps {
  readonly mandate: Mandate;
  readonly resolution: Resolution;
  readonly actions: Actions;
}

export function Gained({ mandate: { t }, resolution: { before, gained, acted }, actions }: BeatProps) {
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
    </>
  );
}

export function Back({ mandate: { t, view }, resolution: { gained, cameBack, opened }, actions }: BeatProps) {
  const { length } = view.team.world.hidden;
  return (
    <>
      <h1 tabIndex={-1}>{t(opened.length === 0 ? "back-none" : "back")}</h1>
      {opened.length > 0 && <p class="lede">{t("back-lede")}</p>}
      {opened.map((id) => (
        <Torn key={id}>
          <h2>
            <KindSign kind="rebond" /> {titleOf(actions, id)}
          </h2>
          <p>{actions[id]?.rebound}</p>
        </Torn>
      ))}
      {opened.length > 0 && (
        <MovedTable t={t} caption={t("back-caption")} moved={movedBetween(gained, cameBack)} look="torn" />
      )}
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

/** What somebody knew and was true: its own words for the one who held it, its subject for the others. */
function Revealed({ mandate: { t, view }, resolution: { revealed }, actions }: BeatProps) {
  const own = view.seat.confidence;
  if (revealed.length === 0) return null;
  return (
    <section class="hand-revealed">
      <h2>{t("revealed")}</h2>
      <ul>
        {revealed.map(({ confidence, action }) => (
          <li key={confidence}>
            {own?.id === confidence
              ? t("revealed-own", { text: own.text[locale.value] })
              : t("revealed-other", { action: titleOf(actions, action) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
