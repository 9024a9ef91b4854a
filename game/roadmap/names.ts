/** How an action and its table are called throughout the document. */
import { shortened } from "./plain-words.ts";
import type { RoadmapTexts } from "./prose.ts";
import type { Roadmap, RoadmapAction } from "./schema.ts";

/** In a summary table: number, beginning of the title, and whether it is contested. The fiche has it whole. */
export function actionName({ code, title, debate }: RoadmapAction, { words }: RoadmapTexts): string {
  const mark = debate === null ? "" : ` (${words.contested})`;
  return `${code} ${shortened(title, 90)}${mark}`;
}

/** Name of the table an action comes from; its identifier when the session no longer lists it. */
export function tableName({ origin }: RoadmapAction, { sessions }: Roadmap): string {
  const session = sessions.find(({ code }) => code === origin.session) ?? sessions[0];
  return session?.tables.find(({ id }) => id === origin.team)?.name ?? origin.team;
}
