/** The room's view of a mandate: its name, until the écran is drawn. */
import type { MandateShape } from "../../../game/activities/mandate/state.ts";
import type { ScreenProps } from "../contract.ts";

export const Screen = ({ phase }: ScreenProps<MandateShape>) => <h1>{phase.title}</h1>;
