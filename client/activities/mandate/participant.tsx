/** A place for the participant's view. */
import type { ParticipantProps } from "../contract.ts";

export const Participant = ({ t }: ParticipantProps) => <p class="lede">{t("loading")}</p>;
