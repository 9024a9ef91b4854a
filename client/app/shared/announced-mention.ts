/** What this service announces of its accessibility, as the server wrote it in the page; never better than it is. */
import { MENTIONS, type Mention } from "../../../game/declarations/mention.ts";

export const announcedMention = (): Mention =>
  MENTIONS.find((one) => one === document.documentElement.dataset.accessibility) ?? "none";
