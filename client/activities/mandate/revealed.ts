/** What a confidence that was true changed: the number announced, and the real one. */
import type { Revealed } from "../../../game/activities/mandate/state.ts";
import type { Locale, Say } from "../../text/texts.ts";
import { plain, thousands } from "./amounts.ts";

/** « Prix réel : 12 k€ (annoncé : 8 k€) » */
export function revealedText({ kind, announced, real }: Revealed, t: Say, language: Locale): string {
  const isMoney = kind === "price" || kind === "rebound";
  const said = (value: number) => (isMoney ? thousands(value, language) : plain(value, language));
  return t(`revealed-${kind}`, { real: said(real), announced: said(announced) });
}
