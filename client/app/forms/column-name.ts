/** What a column of results is called: a time of the session, a term, a wave. */
import type { Say } from "../../text/texts.ts";
import type { Column } from "./api.ts";

export function columnName(t: Say, { id, rank }: Column): string {
  if (rank === null) return t(`column-${id}`);
  return t(id.startsWith("j") ? "column-term" : "column-wave", { rank });
}
