/** How an author says what each table of their file is, and which column is what. */
import { z } from "zod";
import { Theme } from "../../game/scenario/catalogue.ts";
import { COLUMNS, isReading, TABLES } from "./columns.ts";

/** Spreadsheets have no more. */
const place = z.int().min(0).max(16_383);
const NAMES = new Set(Object.values(COLUMNS).flatMap((columns) => columns.map(({ name }) => name)));
const Field = z.string().refine((name) => NAMES.has(name) || isReading(name));

export const Plan = z.strictObject({
  tables: z
    .array(z.strictObject({ kind: z.enum([...TABLES, "none"]), mapping: z.record(Field, place) }))
    .max(20),
  /** A word of their theme column → a theme of ours; the empty one stands for lines without any. */
  themes: z.record(z.string().max(1_000), Theme).default({}),
});
export type Plan = z.output<typeof Plan>;
