/** One beat of the year's resolution on a phone. */
import type { Resolution } from "../../../game/activities/mandate/state.ts";
import { locale } from "../../text/texts.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import { Portrait } from "../../ui/portrait.tsx";
import type { Mandate } from "./acting.ts";
import { GaugesMoved } from "./gauges-moved.tsx";
import { MovedTable } from "./moved-table.tsx";
import { gaugesMoved, movedBetween } from "./moved.ts";
import { Rebound, Skipped } from "./returned.tsx";
import { revealedText } from "./revealed.ts";
import { kindOf, titleOf, useRoles, type Actions } from "./texts.ts";

interface BeatProps {
  readonly mandate: Mandate;
  readonly resolution: Resolution;
  readonly actions: Actions;
}

/** What took effect, then how much it moved, then what the common stock gave. */
export function Gained({ mandate, resolution, actions }: BeatProps) {
  const { t, view } = mandate;
  const { before, gained, acted, gauges } = resolution;
  const table = <MovedTable t={t} caption={t("gained-caption")} moved={movedBetween(before, gained)} />;
  const hasFelt = gaugesMoved(gauges.before, gauges.gained).length > 0;
  const pages = [
    ...(acted.length > 0 || hasFelt
      ? [{ id: "acted", body: <Acted {...{ mandate, resolution, actions }} /> }]
      : []),
    ...(acted.length > 0 ? [{ id: "moved", body: table }] : []),
    ...(view.team.stock?.got ? [{ id: "stock", body: <FromStock mandate={mandate} /> }] : []),
  ];
  return (
    <>
      <h1 tabIndex={-1}>{t(acted.length === 0 ? "gained-none" : "gained")}</h1>
      <Paged t={t} words="back" pages={pages} />
    </>
  );
}

const Acted = ({ mandate: { t }, resolution: { acted, gauges }, actions }: BeatProps) => (
  <>
    <ul class="hand-titles">
      {acted.map((id) => (
        <li key={id}>
          <KindSign kind={kindOf(actions[id])} /> {titleOf(actions, id)}
        </li>
      ))}
    </ul>
    <GaugesMoved t={t} from={gauges.before} to={gauges.gained} />
  </>
);

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

/** One rebound at a time, then the steps that were missed, then what people felt of it all. */
export function Back({ mandate, resolution, actions }: BeatProps) {
  const { t } = mandate;
  const { opened, back, skipped } = resolution;
  const pages = [
    ...opened.map((id) => ({ id, body: <Rebound t={t} text={actions[id]} back={back[id]} /> })),
    ...inPairs(skipped).map((two) => ({
      id: two.map(({ action, without }) => `${action} ${without}`).join(),
      body: <Skipped {...{ t, skipped: two, actions }} />,
    })),
    ...(hasAfter(mandate, resolution)
      ? [{ id: "after", body: <AfterBack {...{ mandate, resolution, actions }} /> }]
      : []),
  ];
  return (
    <>
      <h1 tabIndex={-1}>{t(opened.length === 0 ? "back-none" : "back")}</h1>
      <Paged t={t} words="back" pages={pages} />
    </>
  );
}

/** Two short sentences share a page: a project whose steps were all left out has six. */
const inPairs = <T,>(items: readonly T[]): readonly (readonly T[])[] =>
  items.flatMap((_, at) => (at % 2 === 0 ? [items.slice(at, at + 2)] : []));

const hasAfter = ({ view }: Mandate, { gauges, opened }: Resolution) =>
  opened.length > 0 ||
  view.team.world.hidden.length > 0 ||
  gaugesMoved(gauges.gained, gauges.cameBack).length > 0;

function AfterBack({ mandate: { t, view }, resolution: { gauges, opened } }: BeatProps) {
  const { length } = view.team.world.hidden;
  return (
    <>
      {opened.length > 0 && <p class="lede">{t("back-lede")}</p>}
      <GaugesMoved t={t} from={gauges.gained} to={gauges.cameBack} />
      {length > 0 && <p>{t("back-waiting", { count: length })}</p>}
    </>
  );
}

/** The table of what moved, then each thing that somebody knew. */
export function Where({ mandate, resolution, actions }: BeatProps) {
  const { t } = mandate;
  const { before, gained, cameBack, revealed } = resolution;
  const moved = (
    <MovedTable
      t={t}
      caption={t("where-caption")}
      moved={movedBetween(before, cameBack)}
      back={movedBetween(gained, cameBack)}
    />
  );
  const pages = [
    { id: "moved", body: moved },
    ...revealed.map((one) => ({
      id: one.confidence,
      body: <Revealed {...{ mandate, actions, revealed: one }} />,
    })),
  ];
  return (
    <>
      <h1 tabIndex={-1}>{t("where")}</h1>
      <Paged t={t} words="where" pages={pages} />
    </>
  );
}

interface RevealedProps extends Omit<BeatProps, "resolution"> {
  readonly revealed: Resolution["revealed"][number];
}

/** What somebody knew and was true, in numbers: its own words stay with the one who held it. */
function Revealed({ mandate: { t, view, leaf }, revealed, actions }: RevealedProps) {
  const roles = useRoles(leaf) ?? [];
  const role = roles.find(({ id }) => id === revealed.role)?.name ?? "–";
  return (
    <section class="hand-revealed">
      <h2>{t("revealed")}</h2>
      <div class="with-portrait">
        <Portrait role={revealed.role} />
        <p>
          <b>{revealedText(revealed, t, locale.value)}</b>
          <small>
            {t("revealed-by", { role, action: titleOf(actions, revealed.action) })}
            {view.seat.confidence?.id === revealed.confidence && ` ${t("revealed-own")}`}
          </small>
        </p>
      </div>
    </section>
  );
}
