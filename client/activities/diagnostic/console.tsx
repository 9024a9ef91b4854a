/** The diagnostic in the console: who is done, each table's values, what is contested or not assessed. */
import "./console.css";
import type { DiagnosticShape } from "../../../game/activities/diagnostic/state.ts";
import type { ConsoleProps } from "../contract.ts";
import { Answered } from "./answered.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { nameOf, useItems, valueWords, type Items } from "./texts.ts";
import { ValueState } from "./value-state.tsx";

interface DeskProps extends ConsoleProps<DiagnosticShape> {
  readonly texts: Items;
}

export function Console(props: ConsoleProps<DiagnosticShape>) {
  const { everyone, t, phase, leaf } = props;
  const desk: DeskProps = { ...props, texts: useItems(phase.id, leaf) };
  return (
    <div class="dx-console">
      <p>
        <b>{t(`step-${everyone.step}`)}</b>
      </p>
      <p>{t(`console-${everyone.step}`)}</p>
      {everyone.step === "alone" && <p>{t("console-done", { count: everyone.done })}</p>}
      {everyone.step === "table" && <Values {...desk} />}
      {everyone.step === "result" && <Results {...desk} />}
    </div>
  );
}

function Values({ t, everyone, teams, tables, texts, word }: DeskProps) {
  const { talk, chosenBy } = everyone;
  return (
    <>
      <p>{t(`talk-by-${chosenBy ?? "deck"}`)}</p>
      {talk.map((item) => (
        <section key={item} class="dx-desk-item">
          <h3>{nameOf(texts, item)}</h3>
          <ul>
            {tables
              .filter(({ size }) => size > 0)
              .map(({ id, name }) => {
                const value = teams[id]?.values[item];
                const reasons = value?.objections.flatMap(({ reason }) => reason ?? []) ?? [];
                return (
                  <li key={id}>
                    <b>{name}</b> {value ? valueWords(t, value.cell) : t("talk-none")}{" "}
                    <ValueState t={t} value={value} />
                    {reasons.map((reason) => (
                      <q key={reason}>{word(reason)}</q>
                    ))}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </>
  );
}

function Results({ t, everyone, texts }: DeskProps) {
  return (
    <>
      <MatrixTable t={t} everyone={everyone} />
      <ol class="dx-desk-results">
        {everyone.results.map(({ id, cell, level, from, contested, isSplit, before }) => (
          <li key={id}>
            <b>{nameOf(texts, id)}</b> {valueWords(t, cell)}
            {level && ` – ${t(`level-${level}`)}`}{" "}
            <small>
              {from && t(`from-${from}`)} {isSplit && t("split")}{" "}
              {contested > 0 && t("contested", { count: contested })}{" "}
              {before !== undefined && t("before", { value: valueWords(t, before) })}
            </small>
          </li>
        ))}
      </ol>
      <Answered t={t} everyone={everyone} />
    </>
  );
}
