/** The bench in the README: its rows, when, on what machine and by which command, between two marks. */
import { readFileSync } from "node:fs";
import { arch, availableParallelism, platform, totalmem } from "node:os";
import { z } from "zod";
import type { Row } from "./bench-rows.ts";

const Report = z.object({
  date: z.string(),
  load: z.number(),
  rows: z.array(
    z.object({
      ...{ id: z.string(), value: z.number(), unit: z.string() },
      ...{ limit: z.number().nullable(), floor: z.number().nullable(), held: z.boolean().nullable() },
    }),
  ),
});
export type Report = z.output<typeof Report>;

/** Several runs as one: of a row measured twice the later stands; the date is the last one, the load the highest. */
export function together(reports: readonly Report[]): Report {
  const inOrder = reports.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const rows = new Map<string, Row>();
  for (const report of inOrder) for (const row of report.rows) rows.set(row.id, row);
  return {
    date: inOrder.at(-1)?.date ?? "",
    load: Math.max(0, ...reports.map(({ load }) => load)),
    rows: [...rows.values()],
  };
}

export const readReports = (paths: readonly string[]): Report =>
  together(paths.map((path) => Report.parse(JSON.parse(readFileSync(path, "utf8")))));

/** In neutral words: what somebody needs to compare, and nothing that tells whose machine it is. */
export const machineWords = (): string =>
  `${availableParallelism()} cœurs ${arch()}, ${Math.round(totalmem() / 1024 ** 3)} Go de mémoire, ${platform()}, Node ${process.versions.node.split(".")[0] ?? ""}`;

const number = (value: number) =>
  value.toLocaleString("fr-FR", { maximumFractionDigits: 2 }).replaceAll("\u202f", "\u00a0");
const orNone = (value: number | null) => (value === null ? "" : number(value));
const HELD = { true: "oui", false: "**non**", null: "" } as const;

export function benchTable({ date, load, rows }: Report, machine: string, command: string): string {
  const bound = rows.filter(({ held }) => held !== null);
  const kept = bound.filter(({ held }) => held === true).length;
  const lines = rows.map(({ id, value, unit, limit, floor, held }) =>
    [`\`${id}\``, number(value), unit, orNone(limit), orNone(floor), HELD[`${held}`]].join(" | "),
  );
  return [
    `Lu le ${date.slice(0, 10)}, par \`${command}\`, sur ${machine} ; charge de la machine au départ : ${number(load)}. Limites tenues : ${kept} sur ${bound.length}.`,
    "",
    "| mesure | valeur | unité | limite | plancher | tenue |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines.map((line) => `| ${line} |`),
  ].join("\n");
}

const MARK = /(<!-- bench -->\n)[\s\S]*?(<!-- fin bench -->)/;

/** @throws when the marks are gone */
export function withBench(readme: string, table: string): string {
  if (!MARK.test(readme)) throw new Error("README.md has lost its marks « bench »");
  const kept = `<!-- prettier-ignore-start -->\n${table}\n<!-- prettier-ignore-end -->\n`;
  return readme.replace(MARK, (_all, open: string, close: string) => `${open}${kept}${close}`);
}
