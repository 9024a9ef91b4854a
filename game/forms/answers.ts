/** What one person sends, cut into lines that nothing joins: one for each item, each text, and the sheet itself. */
import type { FormAnswers, FormBody } from "./schema.ts";
import { openParts } from "./terms.ts";

/** An answer to one question of one part; no two lines of a sheet say that they are of one person. */
export interface Line {
  readonly question: string;
  readonly body: string;
}

/** How the lines of a part are named: its sheets, an item, a text. */
export const sheetsOf = (part: string) => `${part} sheet`;
export const itemOf = (part: string, id: string) => `${part} item ${id}`;
export const textOf = (part: string, id: string) => `${part} text ${id}`;

export type Read =
  | { readonly ok: true; readonly lines: readonly Line[] }
  | { readonly ok: false; readonly refusal: "form-part" | "form-question" | "form-empty" };

export function linesOf(form: FormBody, { part, answers, texts }: FormAnswers): Read {
  if (!openParts(form).includes(part)) return { ok: false, refusal: "form-part" };
  const ranks = Object.entries(answers);
  const written = Object.entries(texts);
  const isAsked = ([id, rank]: readonly [string, number]) =>
    form.items.some((item) => item.id === id && rank < item.steps.length);
  if (!ranks.every(isAsked) || !written.every(([id]) => form.texts.some((text) => text.id === id)))
    return { ok: false, refusal: "form-question" };
  if (ranks.length + written.length === 0) return { ok: false, refusal: "form-empty" };
  return {
    ok: true,
    lines: [
      { question: sheetsOf(part), body: "" },
      ...ranks.map(([id, rank]) => ({ question: itemOf(part, id), body: String(rank) })),
      ...written.map(([id, text]) => ({ question: textOf(part, id), body: text.words })),
    ],
  };
}
