/** The result ticket: what this visit did and kept, short enough to be printed; then the device goes to the next person. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useActing } from "../../app/shared/acting.ts";
import type { Own } from "./acting.ts";
import { messageOf } from "./room.ts";

interface MineProps {
  readonly own: Own;
  readonly onTablet: (isTablet: boolean) => void;
}

export function Mine({ own, onTablet }: MineProps) {
  const { t, view, isTablet } = own;
  const { everyone, seat } = view;
  const { visit, tickets } = seat;
  const nothing = visit.finished.length === 0 && Object.keys(tickets).length === 0;
  return (
    <>
      <h1 tabIndex={-1}>{t("mine-title")}</h1>
      {nothing ? <p class="lede">{t("mine-nothing")}</p> : <Receipt own={own} />}
      {!nothing && <Leave own={own} />}
      {!nothing && !isTablet && (
        <Button look="quiet" onPress={() => print()}>
          {t("print")}
        </Button>
      )}
      <div class="stand-foot no-print">
        <Button look="quiet" onPress={() => own.goTo("map")}>
          {t("back-to-map")}
        </Button>
        <Disclosure summary={t("for-team")}>
          <div class="stand-foot">
            <Button look="quiet" chosen={isTablet} onPress={() => onTablet(!isTablet)}>
              {t(isTablet ? "tablet-off" : "tablet-on")}
            </Button>
            {isTablet && <p class="reason">{t("tablet-explained")}</p>}
            {everyone.hasRepairs && !isTablet && (everyone.hasBenches || seat.bench) && (
              <Button look="quiet" onPress={() => own.goTo("bench")}>
                {t("bench-open")}
              </Button>
            )}
          </div>
        </Disclosure>
      </div>
    </>
  );
}

function Receipt({ own }: { readonly own: Own }) {
  const { t, view, room, word } = own;
  const { visit, tickets } = view.seat;
  const done = room.filter(({ id }) => visit.finished.includes(id));
  return (
    <div class="card stand-receipt">
      <div class="card-body">
        <p>{t("receipt-title")}</p>
        {done.length > 0 && (
          <ul>
            {done.map(({ id, name }) => {
              const message = visit.kept[id];
              return (
                <li key={id}>
                  <small>{name}</small>
                  {message !== undefined && <b>{messageOf(room, id, message)}</b>}
                </li>
              );
            })}
          </ul>
        )}
        {Object.values(tickets).map(({ number, object, state, outcome }) => (
          <p key={number}>
            {t("receipt-ticket", { number, object: word(object) })}{" "}
            <b>{outcome ? t(`outcome-${outcome}`) : t(`ticket-${state}`)}</b>
          </p>
        ))}
      </div>
    </div>
  );
}

/** On a tablet the next person begins at once; on one's own phone it is asked twice, because the tickets go. */
function Leave({ own }: { readonly own: Own }) {
  const { t, isTablet, view } = own;
  const [isAsked, ask] = useState(false);
  const { busy, act } = useActing(own);
  const leave = () => void act({ type: "stands/leave" });
  if (isTablet)
    return (
      <Button look="primary" busy={busy} onPress={leave}>
        {t("next-visitor")}
      </Button>
    );
  if (!isAsked)
    return (
      <Button look="quiet" onPress={() => ask(true)}>
        {t("leave")}
      </Button>
    );
  const hasLive = Object.values(view.seat.tickets).some(({ state }) => state !== "done" && state !== "gone");
  return (
    <div class="callout tip no-print">
      <p>{t(hasLive ? "leave-ticket" : "leave-sure")}</p>
      <div class="actions">
        <Button busy={busy} onPress={leave}>
          {t("leave-yes")}
        </Button>
        <Button look="quiet" onPress={() => ask(false)}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
