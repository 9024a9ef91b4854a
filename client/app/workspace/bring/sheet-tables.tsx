/** What each sheet of the file is, which of its columns each of our fields takes, and which axis its words stand for. */
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import type { SheetPlan, SheetTable, SheetView } from "./api.ts";

interface SheetTablesProps {
  readonly t: Say;
  readonly view: SheetView;
  readonly onTables: (tables: SheetPlan["tables"]) => void;
  readonly onTheme: (word: string, theme: string) => void;
}

export function SheetTables({ t, view, onTables, onTheme }: SheetTablesProps) {
  const { tables, themes, kinds, ourThemes } = view;
  const put = (at: number, table: SheetPlan["tables"][number]) =>
    onTables(tables.map((one, rank) => (rank === at ? table : one)));
  return (
    <>
      {tables.map((table, at) => (
        <section key={at} class="bring-table">
          <h4>{table.sheet === "" ? t("table-only") : t("table-sheet", { name: table.sheet })}</h4>
          <label class="field workspace-order">
            {t("table-kind")}
            <select
              value={table.kind}
              onChange={({ currentTarget }) => put(at, { kind: currentTarget.value, mapping: {} })}
            >
              {kinds.map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {table.kind !== "none" && <Mapping t={t} table={table} onTable={(next) => put(at, next)} />}
        </section>
      ))}
      {themes.length > 0 && (
        <section class="bring-table">
          <h4>{t("themes-title")}</h4>
          <p>{t("themes-what")}</p>
          {themes.map(({ word, theme, count }) => (
            <label key={word} class="field workspace-order">
              {t(word === "" ? "theme-none" : "theme-word", { word, lines: count })}
              <select
                value={theme ?? ""}
                onChange={({ currentTarget }) => onTheme(word, currentTarget.value)}
              >
                {theme === null && <option value="">{t("theme-ask")}</option>}
                {ourThemes.map(({ name, label }) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </section>
      )}
    </>
  );
}

interface MappingProps {
  readonly t: Say;
  readonly table: SheetTable;
  readonly onTable: (table: SheetPlan["tables"][number]) => void;
}

/** Fields that found their column first; the others are folded, and as many. */
function Mapping({ t, table, onTable }: MappingProps) {
  const { kind, mapping, fields, columns } = table;
  // Those shown at first stay in place while their columns change.
  const [known] = useState(() => new Set(Object.keys(mapping)));
  const isFirst = ({ name }: { name: string }) => known.has(name) || name === "title" || name === "name";
  const used = new Set(Object.values(mapping));
  const left = columns.filter(({ title }, at) => title !== "" && !used.has(at));
  const field = ({ name, label }: SheetTable["fields"][number]) => (
    <label key={name} class="field workspace-order bring-field">
      {label}
      <select
        value={String(mapping[name] ?? "")}
        onChange={({ currentTarget: { value } }) => {
          const others = Object.entries(mapping).filter(([one]) => one !== name);
          const all = value === "" ? others : [...others, [name, Number(value)] as const];
          onTable({ kind, mapping: Object.fromEntries(all) });
        }}
      >
        <option value="">{t("column-none")}</option>
        {columns.map(({ letters, title, sample }, at) => (
          <option key={at} value={String(at)}>
            {t("column", { letters, title, sample: sample.slice(0, 24) })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details class="bring-mapping">
      <summary>{t("mapping", { mapped: used.size, columns: columns.length })}</summary>
      {left.length > 0 && (
        <p>
          {t("mapping-left", { columns: left.map(({ letters, title }) => `${letters} ${title}`).join(", ") })}
        </p>
      )}
      <div class="bring-fields">{fields.filter(isFirst).map(field)}</div>
      <details>
        <summary>{t("mapping-others")}</summary>
        <div class="bring-fields">{fields.filter((one) => !isFirst(one)).map(field)}</div>
      </details>
    </details>
  );
}
