/** Mode table: the device in the middle, passed to someone, in someone's hands. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Piece } from "../../ui/piece.tsx";
import type { Door } from "./door.ts";
import type { Person } from "./people.ts";

/** Nothing private shows: anyone may take their turn. */
export function Middle({ door: { t, people, turn } }: { door: Door }) {
  return (
    <div class="door-turn">
      <Piece id="smartphone" />
      <h1 tabIndex={-1}>{t("turn-title")}</h1>
      <p class="lede">{t("turn-middle")}</p>
      <ul>
        {people.map(({ seat, name }) => (
          <li key={seat}>
            <Button onPress={() => turn.passTo(seat)}>{name}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Between two people: the one who receives the device says so. */
export function Pass({ door: { t, turn }, to }: { door: Door; to: Person }) {
  const [isTaking, setTaking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const take = async () => {
    setTaking(true);
    setFailed(false);
    if (await turn.take()) return;
    setTaking(false);
    setFailed(true);
  };
  return (
    <div class="door-turn">
      <Piece id="pion" />
      <h1 tabIndex={-1}>{t("pass-title", { name: to.name })}</h1>
      <p class="lede">{t("pass-text", { name: to.name })}</p>
      <p class="error" role="alert">
        {hasFailed && t("pass-failed")}
      </p>
      <Button look="primary" busy={isTaking ? t("pass-busy") : undefined} onPress={() => void take()}>
        {t("pass-me")}
      </Button>
      <Button look="quiet" onPress={turn.putBack}>
        {t("back")}
      </Button>
    </div>
  );
}

/** Above the activity: whose it is, and the way back to the middle of the table. */
export const InHands = ({ door: { t, turn }, holder }: { door: Door; holder: Person }) => (
  <div class="door-hands">
    <p>{t("turn-name", { name: holder.name })}</p>
    <Button look="quiet" size="small" onPress={turn.putBack}>
      {t("turn-back")}
    </Button>
  </div>
);
