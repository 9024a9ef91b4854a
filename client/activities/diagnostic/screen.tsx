/** The diagnostic for the room: how many have answered, what tables talk about, then the matrix and what to begin with. */
import "./screen.css";
import { prioritiesOf } from "../../../game/activities/diagnostic/matrix.ts";
import type { DiagnosticShape } from "../../../game/activities/diagnostic/state.ts";
import { Progress } from "../../ui/progress.tsx";
import type { ScreenProps } from "../contract.ts";
import { Answered } from "./answered.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { nameOf, useItems, type Items } from "./texts.ts";

interface RoomProps extends ScreenProps<DiagnosticShape> {
  readonly texts: Items;
}

/** Those that are read from the back of the room. */
const MOST_SHOWN = 5;

const PAGES = { alone: AlonePage, table: TablePage, result: ResultPage };

export function Screen(props: ScreenProps<DiagnosticShape>) {
  const { everyone, phase, leaf } = props;
  const texts = useItems(phase.id, leaf);
  const Page = PAGES[everyone.step];
  return (
    <div class="dx-room" data-step={everyone.step}>
      <Page {...props} texts={texts} />
    </div>
  );
}

function AlonePage({ t, everyone, people }: RoomProps) {
  const { done, items } = everyone;
  return (
    <>
      <h1>{t("room-alone-title")}</h1>
      <p class="follow">{t("room-alone", { count: items.length })}</p>
      <ul class="dx-rules">
        <li>{t("room-alone-importance")}</li>
        <li>{t("room-alone-performance")}</li>
        <li>{t("room-alone-none")}</li>
        <li>{t("room-alone-private")}</li>
      </ul>
      <p class="dx-count" data-counter="">
        <Progress
          done={Math.min(done, people)}
          total={people}
          label={t("room-done", { count: done, of: people })}
        />{" "}
        <span aria-hidden="true">{t("room-done", { count: done, of: people })}</span>
      </p>
    </>
  );
}

function TablePage({ t, everyone, screen, tables, texts }: RoomProps) {
  const { talk, chosenBy } = everyone;
  const seated = tables.filter(({ size }) => size > 0);
  const ready = seated.filter(({ id }) => (screen.settled[id] ?? 0) >= talk.length).length;
  return (
    <>
      <h1>{t("room-talk-title")}</h1>
      <p class="follow">{t("room-talk")}</p>
      <ol class="dx-talk">
        {talk.map((item) => (
          <li key={item} class="card">
            <b>{nameOf(texts, item)}</b>
            <span>{texts.get(item)?.statement}</span>
          </li>
        ))}
      </ol>
      <p>{t(`talk-by-${chosenBy ?? "deck"}`)}</p>
      <p class="dx-count" data-counter="">
        {t("room-ready", { count: ready, of: seated.length })}
      </p>
    </>
  );
}

function ResultPage({ t, everyone, texts }: RoomProps) {
  const { results } = everyone;
  const priorities = prioritiesOf(results);
  const rankOf = (id: string) => results.findIndex((result) => result.id === id) + 1;
  const silent = results.filter(({ cell }) => cell === null);
  const contested = results.filter((result) => result.contested > 0 || result.isSplit);
  const numbers = (some: readonly { readonly id: string }[]) => some.map(({ id }) => rankOf(id)).join(", ");
  return (
    <div class="dx-result">
      <div class="dx-grid">
        <h1>{t("room-result-title")}</h1>
        <MatrixTable t={t} everyone={everyone} />
        {silent.length > 0 && <p>{t("room-silent", { count: silent.length, list: numbers(silent) })}</p>}
        {contested.length > 0 && (
          <p>{t("room-contested", { count: contested.length, list: numbers(contested) })}</p>
        )}
      </div>
      <div class="dx-side">
        <h2>{t(priorities.length > 0 ? "room-first" : "result-empty")}</h2>
        <ul class="dx-first">
          {priorities.slice(0, MOST_SHOWN).map(({ id, level }) => (
            <li key={id}>
              <b>{rankOf(id)}</b> <span>{nameOf(texts, id)}</span>{" "}
              <small>{t(`level-${level ?? "next"}`)}</small>
            </li>
          ))}
        </ul>
        {priorities.length > MOST_SHOWN && <p>{t("room-more", { count: priorities.length - MOST_SHOWN })}</p>}
        <Moved results={results} t={t} />
        <Answered t={t} everyone={everyone} />
      </div>
    </div>
  );
}

/** Against the earlier pass, when there is one: how many are further, how many less. */
function Moved({
  t,
  results,
}: Pick<RoomProps, "t"> & { readonly results: RoomProps["everyone"]["results"] }) {
  const both = results.flatMap(({ cell, before }) =>
    cell && before ? [cell.performance - before.performance] : [],
  );
  if (both.length === 0) return null;
  const [further, less] = [both.filter((by) => by > 0).length, both.filter((by) => by < 0).length];
  return <p class="follow">{t("room-moved", { further, less, same: both.length - further - less })}</p>;
}
