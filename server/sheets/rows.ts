/** A workspace as tables: a row for each fiche, and for each entry of its lists. */
import type { Locale } from "../../game/scenario/text.ts";
import type { Fiche, Workspace } from "../../game/workspace/schema.ts";
import { keptFiches, votesOf } from "../../game/workspace/workspace.ts";
import { COLUMNS, yearColumns, type CellKind, type Column, type TableName } from "./columns.ts";
import { joined } from "./lists.ts";
import { neutralised } from "./neutral.ts";
import { choiceWord, nameOf, sheetTexts, titleOf } from "./words.ts";

type Value = string | number | null;
type Row = Readonly<Record<string, unknown>>;

export interface SheetTable {
  readonly name: TableName;
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Value[])[];
}

export function tableOf(name: TableName, workspace: Workspace, locale: Locale): SheetTable {
  const columns = [
    ...COLUMNS[name].filter(({ way }) => way !== "in"),
    ...(name === "indicators" ? yearColumns(yearsOf(workspace)) : []),
  ];
  return {
    name,
    title: sheetTexts[locale].tables[name],
    columns: columns.map((one) => ({ title: titleOf(name, one.name, locale), width: one.width })),
    rows: ROWS[name](workspace).map((row) => columns.map((one) => valueOf(row, one, locale))),
  };
}

/** Those kept, in the order of the document; then those that another one says. */
const listed = (workspace: Workspace): Fiche[] => [
  ...keptFiches(workspace),
  ...workspace.order.flatMap((id) => {
    const fiche = workspace.fiches[id];
    return fiche && fiche.mergedInto !== null ? [fiche] : [];
  }),
];

const yearsOf = ({ fiches }: Workspace): string[] =>
  [
    ...new Set(
      Object.values(fiches).flatMap(({ indicators }) =>
        Object.values(indicators).flatMap(({ readings }) => Object.keys(readings)),
      ),
    ),
  ].sort();

const ofFiche = ({ id, code, title }: Fiche): Row => ({ fiche: id, ficheCode: code, ficheTitle: title });

const entriesOf =
  (list: "milestones" | "proofs" | "reviews") =>
  (workspace: Workspace): Row[] =>
    listed(workspace).flatMap((fiche) => {
      const entries: Readonly<Record<string, object>> = fiche[list];
      return Object.entries(entries).map(([entry, value]) => ({ ...ofFiche(fiche), ...value, entry }));
    });

const ROWS: Readonly<Record<TableName, (workspace: Workspace) => Row[]>> = {
  actions: (workspace) => listed(workspace).map((fiche) => actionRow(fiche, workspace)),
  indicators: (workspace) =>
    listed(workspace).flatMap((fiche) =>
      Object.entries(fiche.indicators).map(([entry, { readings, ...indicator }]) => ({
        ...{ ...ofFiche(fiche), ...indicator, entry },
        ...Object.fromEntries(
          Object.entries(readings).flatMap(([year, { value, note }]): [string, unknown][] => [
            [year, value],
            [`${year} note`, note],
          ]),
        ),
      })),
    ),
  milestones: entriesOf("milestones"),
  proofs: entriesOf("proofs"),
  reviews: entriesOf("reviews"),
  origins: (workspace) =>
    listed(workspace).flatMap((fiche) =>
      fiche.origins.map(({ pitch, ...origin }) => {
        const { decision, ...votes } = pitch ?? {};
        return { ...ofFiche(fiche), ...origin, ...votes, pitch: decision };
      }),
    ),
};

function actionRow(fiche: Fiche, workspace: Workspace): Row {
  const { gain, gainMatter } = fiche;
  return {
    ...fiche,
    ...{ gainLow: gain?.low, gainHigh: gain?.high, gainUnit: gain?.unit, gainHypothesis: gain?.hypothesis },
    ...{ gainMatterLow: gainMatter?.low, gainMatterHigh: gainMatter?.high },
    ...{ gainMatterUnit: gainMatter?.unit, gainMatterHypothesis: gainMatter?.hypothesis },
    votes: votesOf(workspace, fiche.id),
  };
}

function valueOf(row: Row, { name, kind }: Column, locale: Locale): Value {
  const value = row[name];
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  return neutralised(wordsOf(value, kind, locale));
}

function wordsOf(value: unknown, kind: CellKind, locale: Locale): string {
  if (typeof value === "boolean") return choiceWord("yes", value ? "yes" : "no", locale);
  if (Array.isArray(value)) {
    const words = value.map(String);
    return joined(kind === "tiers" ? words.map((one) => nameOf("tiers", one, locale)) : words);
  }
  const text = String(value);
  switch (kind) {
    case "theme":
      return nameOf("themes", text, locale);
    case "duty":
      return nameOf("duties", text, locale);
    case "status":
    case "decision":
    case "frequency":
    case "light":
    case "verdict":
    case "vote":
      return choiceWord(kind, text, locale);
    default:
      return text;
  }
}
