/** An obligation in words, of the legal frame or the authority's own. */
import { isDuty } from "../../../game/scenario/duties.ts";
import type { Say } from "../../text/texts.ts";

export const dutyInWords = (t: Say, duty: string): string => (isDuty(duty) ? t(`duty-${duty}`) : duty);
