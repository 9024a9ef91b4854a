/** The actions as rows, one column per field: what CSV and XLSX share. */
import { tableName } from "../../game/roadmap/names.ts";
import { type RoadmapTexts, wordFor } from "../../game/roadmap/prose.ts";
import type { Roadmap, RoadmapAction } from "../../game/roadmap/schema.ts";

export type Value = string | number | null;

interface Column {
  readonly title: string;
  /** Characters, for formats that set a width. */
  readonly width: number;
  readonly value: (action: RoadmapAction) => Value;
}

export function actionColumns(roadmap: Roadmap, texts: RoadmapTexts): readonly Column[] {
  const { fiche, columns, words } = texts;
  const codes = new Map(roadmap.actions.map(({ id, code }) => [id, code]));
  const column = (title: string, width: number, value: Column["value"]): Column => ({ title, width, value });
  return [
    column(columns.code, 7, ({ code }) => code),
    column(columns.title, 44, ({ title }) => title),
    column(columns.theme, 26, ({ theme }) => texts.themes[theme]),
    column(fiche.tiers, 20, ({ tiers }) => tiers.map((tier) => texts.tiers[tier]).join(words.and)),
    column(fiche.owner, 22, ({ owner }) => owner),
    column(fiche.deadline, 14, ({ deadline }) => deadline),
    column(fiche.indicator, 28, ({ indicator }) => indicator),
    column(fiche.startValue, 18, ({ startValue }) => startValue),
    column(fiche.rebound, 32, ({ rebound }) => rebound),
    column(fiche.guard, 32, ({ guard }) => guard),
    column(fiche.tried, 14, ({ trial }) => (trial?.verdict ? fiche.verdicts[trial.verdict] : null)),
    column(columns.impact, 9, ({ impact }) => impact),
    column(columns.feasibility, 11, ({ feasibility }) => feasibility),
    column(columns.votes, 10, ({ votes }) => votes),
    column(fiche.duty, 26, ({ duty }) => (duty === null ? null : wordFor(texts.duties, duty))),
    column(fiche.debateFor, 28, ({ debate }) => debate?.for ?? null),
    column(fiche.debateAgainst, 28, ({ debate }) => debate?.against ?? null),
    column(columns.state, 14, ({ isComplete }) => (isComplete ? columns.complete : words.toFill)),
    column(fiche.sameAs, 12, ({ sameAs }) => sameAs.map((id) => codes.get(id) ?? id).join(words.and)),
    column(columns.points, 11, ({ game }) => game.points),
    column(columns.days, 11, ({ game }) => game.days),
    column(columns.table, 18, (action) => tableName(action, roadmap)),
    column(columns.session, 10, ({ origin }) => origin.session),
    column(columns.summary, 44, ({ summary }) => summary),
    column(columns.id, 20, ({ id }) => id),
  ];
}
