/** What the open activity has to show the facilitator: answers, plans, sentences. */
import type { Desk } from "./desk.ts";

export function ActivityPanel({ desk }: { desk: Desk }) {
  const { t, phase, flow } = desk;
  if (!phase || flow.status === "lobby") return null;
  return (
    <section class="activity" aria-labelledby="activity-title">
      <div class="column-head">
        <h2 id="activity-title">{t("in-the-room")}</h2>
        <small>{phase.title}</small>
      </div>
    </section>
  );
}
