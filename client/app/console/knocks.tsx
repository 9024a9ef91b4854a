/** Who waits at the locked door: let in or sent away, one by one or all together. */
import { Button } from "../../ui/button.tsx";
import type { Desk } from "./desk.ts";
import { Held } from "./held.tsx";

export function Knocks({ desk }: { desk: Desk }) {
  const { t, parts, view, steer } = desk;
  const waiting = Object.entries(parts.host?.knocks ?? {}).sort(([, a], [, b]) => a.number - b.number);
  const admit = (seat: string, isAdmitted: boolean) =>
    steer.send({ type: "session/admit", seat, isAdmitted });
  const admitAll = async () => {
    for (const [seat] of waiting) if (!(await admit(seat, true))) return;
  };
  if (waiting.length === 0) return null;
  return (
    <section class="card card-body knocks" aria-labelledby="knocks-title">
      <div class="column-head">
        <h2 id="knocks-title">{t("knocks", { count: waiting.length })}</h2>
        {waiting.length > 1 && (
          <Held desk={desk}>
            <Button size="small" onPress={() => void admitAll()}>
              {t("admit-all")}
            </Button>
          </Held>
        )}
      </div>
      <ul class="members">
        {waiting.map(([seat, { name }]) => {
          const shown = view.word(name);
          return (
            <li key={seat}>
              <span class="member">{shown}</span>
              <Held desk={desk}>
                <span class="hands">
                  <Button
                    size="small"
                    name={t("admit-who", { name: shown })}
                    onPress={() => void admit(seat, true)}
                  >
                    {t("admit")}
                  </Button>
                  <Button
                    size="small"
                    look="quiet"
                    name={t("send-away-who", { name: shown })}
                    onPress={() => void admit(seat, false)}
                  >
                    {t("send-away")}
                  </Button>
                </span>
              </Held>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
