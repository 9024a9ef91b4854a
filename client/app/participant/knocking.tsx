/** At a locked door: the place is promised, the page opens by itself, and whoever no longer waits may say so. */
import { useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Piece } from "../../ui/piece.tsx";
import { LanguageChoice } from "../shared/language-choice.tsx";
import type { Door } from "./door.ts";
import { useWithdrawal } from "./use-withdrawal.ts";

export function Knocking({ door }: { door: Door }) {
  const { t, header } = door;
  const { busy, error, withdraw } = useWithdrawal(door);
  return (
    <>
      <div class="door-turn">
        <Piece id="pion" />
        <h1 tabIndex={-1}>{t("knock-title")}</h1>
        <p class="lede">{t("knock-text")}</p>
        <p class="error" role="alert">
          {error}
        </p>
        <Button look="quiet" busy={busy} onPress={() => void withdraw()}>
          {t("knock-withdraw")}
        </Button>
      </div>
      <div class="aside door-foot">
        <p>{header.title}</p>
        <LanguageChoice t={t} also={["own"]} />
      </div>
    </>
  );
}

/** Somebody of a shared device waits while the others already play. */
export const KnockingToo = ({ door }: { door: Door }) =>
  door.people.length > 0 && door.knocking.length > 0 ? <Waiting door={door} /> : null;

function Waiting({ door }: { door: Door }) {
  const { t, knocking, announcer } = door;
  const { busy, error, withdraw } = useWithdrawal(door);
  const before = useRef<EventTarget | null>(null);
  const go = async () => {
    if (!(await withdraw())) return;
    announcer.say(t("knock-withdrawn"));
    // The button leaves with the notice: whoever pressed it goes back to what they were doing.
    if (before.current instanceof HTMLElement && before.current.isConnected)
      before.current.focus({ preventScroll: true });
  };
  return (
    <aside
      class="door-notice"
      aria-label={t("knock-title")}
      onFocusIn={(event) => {
        before.current = event.relatedTarget;
      }}
    >
      <p role="status">{error ?? t("knock-here", { count: knocking.length })}</p>
      <Button look="quiet" size="small" busy={busy} onPress={() => void go()}>
        {t("knock-withdraw")}
      </Button>
    </aside>
  );
}
