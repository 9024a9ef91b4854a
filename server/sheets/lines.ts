/** Lines of actions: which fiche each one is, what it says of it, and what is to be checked. */
import { newFiche } from "../../game/workspace/fiche.ts";
import { FicheFields, type Fiche, type Workspace } from "../../game/workspace/schema.ts";
import { lastDayOf } from "../../game/workspace/when.ts";
import { keptFiches } from "../../game/workspace/workspace.ts";
import { THEMES, type Theme } from "../../game/scenario/themes.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { folded } from "../import/columns.ts";
import { hintAt, wrongAt, type RowRead } from "./read-table.ts";
import type { Plan } from "./schema.ts";
import { guessedAmong, keyNamed, type HintKey, type ProblemKey } from "./words.ts";

export interface ActionLine extends RowRead {
  readonly key: string;
  /** As written. */
  readonly word: string;
  readonly theme: Theme | undefined;
  /** The one that is there, and whose words it replaces. */
  readonly there: Fiche | undefined;
  readonly isStuck: boolean;
  readonly isDouble: boolean;
}

export interface Known {
  readonly workspace: Workspace;
  readonly locale: Locale;
  readonly themes: Plan["themes"];
}

export const textIn = ({ values }: Pick<RowRead, "values">, name: string): string =>
  typeof values[name] === "string" ? values[name] : "";

const isTheme = (key: string | undefined): key is Theme => THEMES.some((theme) => theme === key);

/** As its author said; else by its name, else by words of its subject. */
export function themeOf(word: string, said: Plan["themes"]): Theme | undefined {
  const key = Object.hasOwn(said, word) ? said[word] : undefined;
  if (word === "") return key;
  return [key, keyNamed("themes", word), guessedAmong("themes", word)].find(isTheme);
}

type Row = RowRead & { readonly key: string };

export function actionLines(rows: readonly Row[], known: Known): ActionLine[] {
  const codes = counted(rows.map((row) => textIn(row, "code")));
  const kept = keptFiches(known.workspace);
  const ownCodes = counted(kept.map(({ code }) => code ?? ""));
  const titles = new Set(kept.map(({ title }) => folded(title)));
  const ids = new Set<string>();
  return rows.map((row) => {
    const [id, code, title] = [textIn(row, "id"), textIn(row, "code"), textIn(row, "title")];
    const isTwice = id !== "" && ids.has(id);
    ids.add(id);
    const isOnce = codes.get(code) === 1 && ownCodes.get(code) === 1;
    const there =
      id === ""
        ? isOnce
          ? kept.find((fiche) => fiche.code === code)
          : undefined
        : known.workspace.fiches[id];
    const word = textIn(row, "theme");
    const theme = themeOf(word, known.themes) ?? there?.theme;
    const said = { table: "actions", locale: known.locale } as const;
    const at = { line: row.line };
    const problems: ProblemKey[] = [
      ...(title === "" && !there ? (["no-title"] as const) : []),
      ...(theme === undefined ? (["no-theme"] as const) : []),
      ...(isTwice ? (["same-id"] as const) : []),
    ];
    const isDouble = !there && titles.has(folded(title)) && title !== "";
    const isSame = code !== "" && !there && ((codes.get(code) ?? 0) > 1 || ownCodes.has(code));
    const hints: HintKey[] = [...(isDouble ? (["same-title"] as const) : []), ...hintsOf(row)];
    row.told.push(
      ...problems.map((problem) => wrongAt({ ...at, name: NAMED[problem] ?? "title" }, problem, said)),
      ...(isSame ? [hintAt({ ...at, name: "code" }, "same-code", { ...said, said: { code } })] : []),
      ...hints.map((hint) => hintAt(at, hint, said)),
    );
    return { ...row, word, theme, there, isDouble, isStuck: problems.length > 0 };
  });
}

const NAMED: Readonly<Partial<Record<ProblemKey, string>>> = { "no-theme": "theme", "same-id": "id" };

function hintsOf(row: Row): HintKey[] {
  const [start, due] = ["start", "deadline"].map((name) => lastDayOf(textIn(row, name)));
  return [
    ...(start && due && due < start ? (["deadline-before-start"] as const) : []),
    ...(textIn(row, "indicator") !== "" && textIn(row, "indicatorUnit") === ""
      ? (["indicator-without-unit"] as const)
      : []),
  ];
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A fiche not read again yet: its values come from cells. */
export type Draft = Readonly<Record<string, unknown>> &
  Pick<Fiche, "id" | "indicators" | "milestones" | "proofs" | "reviews" | "origins">;

/** What the line says replaces what was there; an empty cell leaves it as it is. */
export function draftOf(line: ActionLine, id: string): Draft {
  const base = line.there ?? { ...newFiche(id, { title: "–", theme: line.theme ?? "gouvernance" }), id };
  const fields = Object.entries(line.values).filter(([name]) => Object.hasOwn(FicheFields.shape, name));
  return {
    ...base,
    ...Object.fromEntries(fields),
    ...(line.theme && { theme: line.theme }),
    ...{ gain: gainOf(line, "gain", base.gain), gainMatter: gainOf(line, "gainMatter", base.gainMatter) },
    ...(!line.there && line.values.version !== undefined && { version: line.values.version }),
  };
}

type Gain = Fiche["gain"];

/** Its four parts have a column each. */
function gainOf({ values }: ActionLine, name: "gain" | "gainMatter", base: Gain): unknown {
  const part = (one: string) => values[`${name}${one}`];
  const [low, high] = [part("Low"), part("High")];
  if ([low, high, part("Unit"), part("Hypothesis")].every((one) => one === undefined)) return base;
  return {
    ...{ low: low ?? base?.low ?? high, high: high ?? base?.high ?? low },
    ...{ unit: part("Unit") ?? base?.unit, hypothesis: part("Hypothesis") ?? base?.hypothesis },
  };
}

/** A gain of which a part is missing: told, and left as it was. */
export function gainsChecked(draft: Draft, line: ActionLine, locale: Locale): Draft {
  let checked = draft;
  for (const name of ["gain", "gainMatter"] as const) {
    if (FicheFields.shape[name].safeParse(draft[name]).success) continue;
    line.told.push(
      wrongAt({ line: line.line, name: `${name}Hypothesis` }, "gain-part", { table: "actions", locale }),
    );
    checked = { ...checked, [name]: line.there?.[name] ?? null };
  }
  return checked;
}
