/** What a council said of an action, with its words: those that were erased are left out. */
import type { Pitch, Said } from "../engine/outcome.ts";
import type { PleadedAction } from "./input.ts";

/** @param read the words of a sentence; empty once they were erased */
export function pleadedOf(pitch: Pitch, table: string, read: (said: Said) => string): PleadedAction {
  const { decision, votes, reasons, said, amendment, proposed, objections, note, facts } = pitch;
  const all = (list: readonly Said[]) => list.map(read).filter((text) => text !== "");
  const optional = (key: string, text: Said | null) => {
    const words = text === null ? "" : read(text);
    return words === "" ? {} : { [key]: words };
  };
  return {
    table,
    ...(decision !== null && { decision }),
    votes,
    reasons: Object.entries(reasons).map(([id, count]) => ({ id, votes: count })),
    said: all(said),
    ...optional("amendment", amendment),
    proposed: all(proposed),
    objections: objections
      .map(({ role, text, isByCouncil, answer, convinced }) => ({
        ...{ role, text: read(text), isByCouncil, convinced },
        ...optional("answer", answer),
      }))
      .filter(({ text }) => text !== ""),
    ...optional("forElus", note.elus),
    ...optional("forServices", note.services),
    facts,
  };
}
