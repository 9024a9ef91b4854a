/** One beat of a resolution, alone in its column: what was gained, what came back, where it went. */
import type { Resolution } from "../../../game/activities/mandate/state.ts";
import { TIERS } from "../../../game/footprint/terms.ts";
import { locale, type Say } from "../../text/texts.ts";
import { KindSign, KindTag } from "../../ui/kind-tag.tsx";
import { Torn } from "../../ui/torn.tsx";
import type { Beat } from "./beats.ts";
import { GaugesMoved } from "./gauges-moved.tsx";
import { revealedText } from "./revealed.ts";
import { RoomCredits } from "./sources.tsx";
import { StockPanel } from "./room-stock.tsx";
import { weightText } from "./room-numbers.ts";
import type { RoomView } from "./room-page.tsx";
import { movedBetween, totalOf, type Moved } from "./room-state.ts";
import { kindOf, useActions, type Actions } from "./texts.ts";

interface TabsProps {
  readonly t: Say;
  readonly beats: readonly Beat[];
  readonly beat: Beat;
  readonly onChoose: (beat: Beat) => void;
}

export const BeatTabs = ({ t, beats, beat, onChoose }: TabsProps) => (
  <div class="mandate-beats" role="group" aria-label={t("room-beats")}>
    {beats.map((id, index) => (
      <button key={id} type="button" aria-pressed={id === beat} onClick={() => onChoose(id)}>
        <span aria-hidden="true">{index + 1}</span> {t(`room-beat-${id}`)}
      </button>
    ))}
  </div>
);

interface PanelProps {
  readonly room: RoomView;
  readonly beat: Beat;
  readonly resolution: Resolution;
}

/** Above it a title is not read from the back of the room. */
const MOST = 2;

export function BeatPanel({ room, beat, resolution }: PanelProps) {
  const { acted, opened, skipped, revealed } = resolution;
  const told = [...skipped, ...revealed].map(({ action }) => action);
  const actions = useActions(room.leaf, [...acted, ...opened, ...told]);
  if (beat === "stock") return <StockPanel room={room} />;
  if (!actions) return null;
  const Panel = { gained: Gained, back: Back, where: Where }[beat];
  return <Panel {...{ room, resolution, actions }} />;
}

interface BeatProps {
  readonly room: RoomView;
  readonly resolution: Resolution;
  readonly actions: Actions;
}

function Gained({ room: { t }, resolution: { before, gained, acted, gauges }, actions }: BeatProps) {
  return (
    <section class="mandate-beat card">
      <h2>{t("room-gained")}</h2>
      {acted.length === 0 ? (
        <p>{t("room-gained-nothing")}</p>
      ) : (
        <ul class="mandate-titles">
          {acted.slice(0, MOST).map((id) => (
            <li key={id}>
              <KindSign kind={kindOf(actions[id])} /> {actions[id]?.title}
            </li>
          ))}
          {acted.length > MOST && <li>{t("room-more", { count: acted.length - MOST })}</li>}
        </ul>
      )}
      <Amounts t={t} moved={totalOf(movedBetween(before, gained))} />
      <GaugesMoved t={t} from={gauges.before} to={gauges.gained} />
    </section>
  );
}

function Back({ room, resolution, actions }: BeatProps) {
  const { t, screen } = room;
  const { gained, cameBack, opened, gauges } = resolution;
  const hidden = screen.shown?.faceDown.length ?? 0;
  if (opened.length === 0)
    return (
      <section class="mandate-beat card">
        <h2>{t("room-back-nothing")}</h2>
        <p>{hidden > 0 ? t("room-facedown", { count: hidden }) : t("room-back-none-left")}</p>
        <Missed {...{ room, resolution, actions }} />
      </section>
    );
  return (
    <section class="mandate-beat torn-beat">
      <Torn>
        <h2>
          <KindSign kind="rebond" /> {t("room-back")}
        </h2>
        <ul class="mandate-titles">
          {opened.slice(0, MOST).map((id) => (
            <li key={id}>
              <b>{actions[id]?.title}</b>
              {opened.length === 1 && <span>{actions[id]?.rebound}</span>}
              <small>{struckText(resolution, id, t)}</small>
            </li>
          ))}
          {opened.length > MOST && <li>{t("room-more", { count: opened.length - MOST })}</li>}
        </ul>
        <Amounts t={t} moved={totalOf(movedBetween(gained, cameBack))} />
        <GaugesMoved t={t} from={gauges.gained} to={gauges.cameBack} />
      </Torn>
      <Origins t={t} opened={opened.slice(0, MOST)} actions={actions} />
      <Missed {...{ room, resolution, actions }} />
    </section>
  );
}

/** A rebound that did not move the footprint says where it struck. */
function struckText({ back }: Resolution, id: string, t: Say): string {
  const { carbon = 0, matter = 0 } = back[id] ?? {};
  if (carbon === 0 && matter === 0) return t("room-struck");
  return "";
}

interface OriginsProps {
  readonly t: Say;
  readonly opened: readonly string[];
  readonly actions: Actions;
}

/** The facts that the opened rebounds reproduce; the others are the game's. */
function Origins({ t, opened, actions }: OriginsProps) {
  const facts = opened.flatMap((id) => actions[id]?.documented ?? []);
  return facts.length === 0 ? (
    <p class="mandate-source">{t("back-hypothesis")}</p>
  ) : (
    <RoomCredits t={t} facts={facts} />
  );
}

/** The first step left out that was met, in its sentence. */
function Missed({ room: { t }, resolution: { skipped }, actions }: BeatProps) {
  const [first] = skipped;
  if (!first) return null;
  return (
    <p class="mandate-note">
      <b>{t("room-skipped")}</b> {actions[first.action]?.skipped[first.without]}
      {skipped.length > 1 && ` ${t("room-more", { count: skipped.length - 1 })}`}
    </p>
  );
}

/** Both sums on one line, carbon and matter side by side. */
const Amounts = ({ t, moved }: { readonly t: Say; readonly moved: Moved }) => (
  <dl class="mandate-amounts">
    {(["carbon", "matter"] as const).map((what) => (
      <div key={what}>
        <dt>{t(`room-${what}-a-year`)}</dt>
        <dd>{weightText(moved[what], locale.value)}</dd>
      </div>
    ))}
  </dl>
);

function Where({ room, resolution, actions }: BeatProps) {
  const { t } = room;
  const { before, gained, cameBack, revealed } = resolution;
  const [net, back] = [movedBetween(before, cameBack), totalOf(movedBetween(gained, cameBack))];
  const cells = ({ carbon, matter }: Moved) =>
    [carbon, matter].map((moved, index) => <td key={index}>{weightText(moved, locale.value)}</td>);
  return (
    <section class="mandate-beat card">
      <table class="mandate-where">
        <caption>
          <h2>{t("room-where")}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t("room-terrace")}</span>
            </th>
            <th scope="col">{t("room-carbon")}</th>
            <th scope="col">{t("room-matter")}</th>
          </tr>
        </thead>
        <tbody>
          {TIERS.map((tier) => (
            <tr key={tier}>
              <th scope="row">
                <KindTag kind={tier}>{t(`room-tier-${tier}`)}</KindTag>
              </th>
              {cells(net[tier])}
            </tr>
          ))}
          {(back.carbon !== 0 || back.matter !== 0) && (
            <tr class="back">
              <th scope="row">{t("room-of-which")}</th>
              {cells(back)}
            </tr>
          )}
        </tbody>
      </table>
      <Revealed {...{ room, revealed, actions }} />
    </section>
  );
}

interface RevealedProps {
  readonly room: RoomView;
  readonly revealed: Resolution["revealed"];
  readonly actions: Actions;
}

/** What somebody at the table knew, in numbers and never in their words: one of them, the phones have them all. */
function Revealed({ room: { t }, revealed: [first], actions }: RevealedProps) {
  if (!first) return null;
  return (
    <div class="mandate-revealed">
      <h3>{t("room-revealed")}</h3>
      <p>
        <b>{revealedText(first, t, locale.value)}</b> {actions[first.action]?.title}
      </p>
    </div>
  );
}
