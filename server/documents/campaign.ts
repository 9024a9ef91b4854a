/** The balance of a campaign as a file: its data in the published form, a table, or a document. */
import { z } from "zod";
import { balanceDocument } from "../../game/campaign/balance/document.ts";
import { balanceRows } from "../../game/campaign/balance/rows.ts";
import { Balance } from "../../game/campaign/balance/schema.ts";
import en from "../../game/campaign/balance/text/en.json" with { type: "json" };
import fr from "../../game/campaign/balance/text/fr.json" with { type: "json" };
import type { BalanceTexts } from "../../game/campaign/balance/words.ts";
import type { Block } from "../../game/roadmap/tree.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { csvOf } from "./csv.ts";
import type { RoadmapFile } from "./index.ts";
import { printed, PRINTED_FORMATS } from "./printed.ts";
import { TEXTS } from "./texts.ts";

export const BALANCE_FORMATS = ["json", "csv", ...PRINTED_FORMATS] as const;
export const BALANCE_TEXTS: Readonly<Record<Locale, BalanceTexts>> = { fr, en };

export async function writeBalance(
  format: (typeof BALANCE_FORMATS)[number],
  balance: Balance,
  { code, stylesheet = "/print.css" }: { readonly code: string; readonly stylesheet?: string },
): Promise<RoadmapFile> {
  const words = BALANCE_TEXTS[balance.locale];
  const name = `${words.filename}-${code}-${balance.asOf}`;
  if (format === "json") {
    const body = `${JSON.stringify(balance, null, 2)}\n`;
    return { body, contentType: "application/json; charset=utf-8", filename: `${name}.json` };
  }
  if (format === "csv") {
    const body = csvOf([words.csvHead, ...balanceRows(balance, words)]);
    return { body, contentType: "text/csv; charset=utf-8", filename: `${name}.csv` };
  }
  const tree = balanceDocument({ balance, words, texts: TEXTS[balance.locale] }, format === "html");
  return printed(format, tree, { name, stylesheet });
}

/** For a page that has its own title. */
export const balanceBlocks = (balance: Balance): readonly Block[] =>
  balanceDocument(
    { balance, words: BALANCE_TEXTS[balance.locale], texts: TEXTS[balance.locale] },
    true,
  ).blocks.filter(({ kind }) => kind !== "title");

export function balanceJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Balance, { target: "draft-2020-12" });
  return { ...schema, title: "Trois Tiers – balance of a challenge, version 1" };
}
