/** The year's sentences, then the epilogue: sealed levers beside the model's answer, and every table's mandate. */
import type { Ruler } from "../../../game/activities/mandate/state.ts";
import { TIERS } from "../../../game/footprint/terms.ts";
import { locale } from "../../text/texts.ts";
import { KindSign } from "../../ui/kind-tag.tsx";
import type { TableLabel } from "../contract.ts";
import { heaviestFirst } from "./levers.ts";
import { percentText } from "./room-numbers.ts";
import { RoomPage, Source, type RoomView } from "./room-page.tsx";
import { MOST_CARDS, RulerTable } from "./room-ruler-table.tsx";
import { RulerBody } from "./room-rulers.tsx";
import { boundOf } from "./room-state.ts";
import { leverName, useLevers } from "./texts.ts";

/** The sentence of this year, once it came: a table tells one a year, and may miss some. */
function saidNow({ screen, word }: RoomView, id: string): string {
  if (!screen.ready.includes(id)) return "";
  return word(screen.told[id]?.at(-1));
}

export function SentencePage(room: RoomView) {
  const { t, seated } = room;
  const said = seated.filter(({ id }) => saidNow(room, id) !== "").length;
  return (
    <RoomPage room={room}>
      <div class="mandate-sentences" data-many={manyOf(seated.length)}>
        <h1>{t("room-sentence-title")}</h1>
        <p class="mandate-count" data-counter="">
          {t("room-sentence-count", { count: said, of: seated.length })}
        </p>
        <ul>
          {seated.map((table) => {
            const text = saidNow(room, table.id);
            return (
              <li key={table.id} class={text ? "card" : "awaited"}>
                <h2>{table.name}</h2>
                <p>{text || t("room-sentence-awaited")}</p>
              </li>
            );
          })}
        </ul>
      </div>
    </RoomPage>
  );
}

const manyOf = (count: number) => (count <= 3 ? "three" : count <= 4 ? "few" : count <= 9 ? "some" : "many");

export function EpiloguePage(room: RoomView) {
  const { t, seated, screen, everyone } = room;
  const known = seated.flatMap((table) => {
    const ruler: Ruler | undefined = screen.rulers[table.id];
    return ruler ? [{ table, ruler }] : [];
  });
  const bound = boundOf(known.map(({ ruler }) => ruler));
  return (
    <RoomPage room={room}>
      <div class="mandate-epilogue" data-many={manyOf(seated.length)}>
        <section class="mandate-answers">
          <h1>{t("room-epilogue-title")}</h1>
          <Answers room={room} />
          <p class="mandate-source">{t("room-epilogue-model")}</p>
        </section>
        <section class="mandate-stories">
          <div class="mandate-stories-head">
            <h2>{t("room-epilogue-tables")}</h2>
            <p class="mandate-note">{t("room-epilogue-home", { count: everyone.keeps })}</p>
          </div>
          {known.length > MOST_CARDS ? (
            <RulerTable t={t} known={known} hasTiers />
          ) : (
            <ul>
              {known.map(({ table, ruler }) => (
                <li key={table.id} class="card">
                  <h3>{table.name}</h3>
                  <div>
                    <RulerBody {...{ t, ruler, bound }} />
                  </div>
                  <div>
                    <Tiers room={room} ruler={ruler} />
                    <Story room={room} table={table} />
                  </div>
                </li>
              ))}
            </ul>
          )}
          <Source room={room} />
        </section>
      </div>
    </RoomPage>
  );
}

/** The model's answer, heaviest first, with the tables that had sealed each lever. */
function Answers({ room }: { readonly room: RoomView }) {
  const { t, everyone, screen, seated, leaf } = room;
  const names = useLevers(leaf);
  const levers = heaviestFirst(everyone.levers ?? []);
  const most = Math.max(1, ...levers.map(({ effect }) => Math.abs(effect)));
  return (
    <ol class="mandate-answer">
      {levers.map(({ id, effect }) => {
        const sealedBy = seated.filter((table) => screen.sealed[table.id] === id);
        return (
          <li key={id}>
            <p>
              <span>{leverName(names, id)}</span> <b>{percentText(effect, locale.value)}</b>
            </p>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width="100" height="6" />
              <rect class={effect > 0 ? "more" : "less"} width={(100 * Math.abs(effect)) / most} height="6" />
            </svg>
            {sealedBy.length > 0 && (
              <p class="mandate-sealed-by">
                {t("room-sealed-by", { tables: sealedBy.map(({ name }) => name).join(", ") })}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Carbon and matter of each tier since the first day. */
function Tiers({ room: { t }, ruler }: { readonly room: RoomView; readonly ruler: Ruler }) {
  const { tiers } = ruler;
  return (
    <table class="mandate-tiers">
      <caption class="visually-hidden">{t("room-tiers-caption")}</caption>
      <thead>
        <tr>
          <td />
          {TIERS.map((tier) => (
            <th key={tier} scope="col">
              <KindSign kind={tier} />
              <span class="visually-hidden">{t(`room-tier-${tier}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(["carbon", "matter"] as const).map((what) => (
          <tr key={what}>
            <th scope="row">{t(`room-${what}`)}</th>
            {TIERS.map((tier) => (
              <td key={tier}>{percentText(tiers[tier][what], locale.value, 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Story({ room, table }: { readonly room: RoomView; readonly table: TableLabel }) {
  const last = room.word(room.screen.told[table.id]?.at(-1));
  return last === "" ? null : (
    <p class="mandate-story">
      <q>{last}</q>
    </p>
  );
}
