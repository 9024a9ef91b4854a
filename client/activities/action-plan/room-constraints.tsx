/** What the room is asked once each table met its constraint. */
import type { Say } from "../../text/texts.ts";

export const Asked = ({ t }: { readonly t: Say }) => (
  <section class="plan-room-rule plan-room-asked card">
    <h2>{t("constraints")}</h2>
    <p>{t("room-constraint")}</p>
    <p>
      <b>{t("constraint-ask")}</b>
    </p>
    <p class="plan-room-note">{t("room-constraint-game")}</p>
  </section>
);
