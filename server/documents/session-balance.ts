/** The anonymised balance of one session as a file: data in the published form, or a page to read whole. */
import { z } from "zod";
import { sessionBalanceDocument } from "../../game/session-balance/document.ts";
import { SessionBalance } from "../../game/session-balance/schema.ts";
import en from "../../game/session-balance/text/en.json" with { type: "json" };
import fr from "../../game/session-balance/text/fr.json" with { type: "json" };
import type { Locale } from "../../game/scenario/text.ts";
import { WORDINGS } from "../dossier/texts.ts";
import type { RoadmapFile } from "./index.ts";
import { printed } from "./printed.ts";

/** Not DOCX: it writes in itself the day on which it was made, which is often that of the session. */
export const SESSION_BALANCE_FORMATS = ["json", "odt", "html", "md"] as const;
export const SESSION_BALANCE_TEXTS = { fr, en };

interface Options {
  readonly locale: Locale;
  /** Address of the print styles as the browser will ask for them. */
  readonly stylesheet: string;
}

/** Its name says the month alone: a code would lead back to the session. */
export async function writeSessionBalance(
  format: (typeof SESSION_BALANCE_FORMATS)[number],
  balance: SessionBalance,
  { locale, stylesheet }: Options,
): Promise<RoadmapFile> {
  const words = SESSION_BALANCE_TEXTS[locale];
  const name = `${words.filename}-${balance.month}`;
  if (format === "json") {
    // What is not of the published form is refused here rather than written.
    const body = `${JSON.stringify(SessionBalance.parse(balance), null, 2)}\n`;
    return { body, contentType: "application/json; charset=utf-8", filename: `${name}.json` };
  }
  const { words: dossier, texts } = WORDINGS[locale];
  const tree = sessionBalanceDocument(balance, { words, dossier, texts, locale });
  return printed(format, tree, { name, stylesheet });
}

export function sessionBalanceJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(SessionBalance, { target: "draft-2020-12" });
  return { ...schema, title: "Trois Tiers – anonymised balance of a session, version 1" };
}
