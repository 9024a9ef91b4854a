/** Le Mandat in the console. */
import type { MandateShape } from "../../../game/activities/mandate/state.ts";
import type { ConsoleProps } from "../contract.ts";

export const Console = ({ t }: ConsoleProps<MandateShape>) => <p>{t("loading")}</p>;
