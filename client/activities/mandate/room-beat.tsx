/** One beat of a resolution, alone in its column: what was gained, what came back, where it went. */
import type { Resolution } from "../../../game/activities/mandate/state.ts";
import { TIERS } from "../../../game/footprint/terms.ts";
import { locale, type Say } from "../../text/texts.ts";
import { KindSign, KindTag } from "../../ui/kind-tag.tsx";
import { Torn } from "../../ui/torn.tsx";
import { BEATS, type Beat } from "./beats.ts";
import { weightText } from "./room-numbers.ts";
import type { RoomView } from "./room-page.tsx";
import { movedBetween, totalOf, type Moved } from "./room-state.ts";
import { kindOf, useActions, type Actions } from "./texts.ts";

interface TabsProps {
  readonly t: Say;
  readonly beat: Beat;
  readonly onChoose: (beat: Beat) => void;
}

export const BeatTabs = ({ t, beat, onChoose }: TabsProps) => (
  <div class="mandate-beats" role="group" aria-label={t("room-beats")}>
    {BEATS.map((id, index) => (
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
  const { acted, opened } = resolution;
  const actions = useActions(room.leaf, [...acted, ...opened]);
  if (!actions) return null;
  const Panel = { gained: Gained, back: Back, where: Where }[beat];
  return <Panel {...{ room, resolution, actions }} />;
}

interface BeatProps {
  readonly room: RoomView;
  readonly resolution: Resolution;
  readonly actions: Actions;
}

function Gained({ room: { t }, resolution: { before, gained, acted }, actions }: BeatProps) {
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
    </section>
  );
}

function Back({ room, resolution: { gained, cameBack, opened }, actions }: BeatProps) {
  const { t, screen } = room;
  const hidden = screen.shown?.faceDown.length ?? 0;
  if (opened.length === 0)
    return (
      <section class="mandate-beat card">
        <h2>{t("room-back-nothing")}</h2>
        <p>{hidden > 0 ? t("room-facedown", { count: hidden }) : t("room-back-none-left")}</p>
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
            </li>
          ))}
          {opened.length > MOST && <li>{t("room-more", { count: opened.length - MOST })}</li>}
        </ul>
        <Amounts t={t} moved={totalOf(movedBetween(gained, cameBack))} />
      </Torn>
    </section>
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

function Where({ room: { t }, resolution: { before, gained, cameBack } }: BeatProps) {
  const [net, back] = [movedBetween(before, cameBack), movedBetween(gained, cameBack)];
  const cell = (moved: number, returned: number) => (
    <td>
      <b>{weightText(moved, locale.value)}</b>
      {Math.round(returned) !== 0 && (
        <small>{t("room-of-which", { back: weightText(returned, locale.value) })}</small>
      )}
    </td>
  );
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
            <th scope="col">{t("room-carbon-a-year")}</th>
            <th scope="col">{t("room-matter-a-year")}</th>
          </tr>
        </thead>
        <tbody>
          {TIERS.map((tier) => (
            <tr key={tier}>
              <th scope="row">
                <KindTag kind={tier}>{t(`room-tier-${tier}`)}</KindTag>
              </th>
              {cell(net[tier].carbon, back[tier].carbon)}
              {cell(net[tier].matter, back[tier].matter)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
