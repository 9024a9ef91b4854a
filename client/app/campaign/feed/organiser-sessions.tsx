/** For who organises: a whole session brought for a team. */
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import type { OpenDesk } from "../desk-api.ts";
import { BringForm } from "./sessions.tsx";

export function OrganiserSessions({ t, open }: { readonly t: Say; readonly open: OpenDesk }) {
  const { sessions, isOver, teams } = open.desk.everyone;
  const [team, choose] = useState("");
  if (!sessions || isOver) return null;
  return (
    <section class="campaign-part">
      <h2>{t("sessions")}</h2>
      <p>{t("sessions-what", { steps: sessions.steps, count: sessions.counted })}</p>
      <label class="field">
        {t("session-team")}
        <select value={team} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{t("thanks-choose")}</option>
          {teams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {team !== "" && <BringForm key={team} t={t} open={open} team={team} />}
    </section>
  );
}
