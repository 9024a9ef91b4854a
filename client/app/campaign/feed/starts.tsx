/** For who organises: whether a team's captain went through the first questions, and what was left aside. */
import type { Say } from "../../../text/texts.ts";
import { dayWords } from "../day-words.ts";
import type { Desk } from "../desk-api.ts";

export const StartState = ({ t, team }: { readonly t: Say; readonly team: Desk["teams"][number] }) => (
  <p class="reason">
    {team.startedOn === null ? t("started-not") : t("started", { day: dayWords(team.startedOn) })}{" "}
    {team.aside.length > 0 && t("started-aside", { count: team.aside.length })}
  </p>
);
