/** An expected gain as it is read: « de 10 à 25 t CO₂e par an ». */
import type { FicheFields } from "../../../game/workspace/schema.ts";
import type { Say } from "../../text/texts.ts";
import { hasKeys } from "../front/ask.ts";

export type Gain = NonNullable<FicheFields["gain"]>;

export const gainInWords = (t: Say, { low, high, unit }: Gain): string =>
  low === high ? t("gain-alone", { value: low, unit }) : t("gain-range", { low, high, unit });

export const isGain = (value: unknown): value is Gain => hasKeys(value, "low", "high", "unit", "hypothesis");
