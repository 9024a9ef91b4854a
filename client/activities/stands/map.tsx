/** The room's stands on a phone: three at hand, then the whole plan, numbered as the signs on the tables. */
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Piece } from "../../ui/piece.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Own } from "./acting.ts";
import { peopleAt, proposed } from "./places.ts";
import type { StandText } from "./room.ts";

interface MapProps {
  readonly own: Own;
  readonly onOpen: (stand: string) => void;
}

export function StandMap({ own, onOpen }: MapProps) {
  const { t, view, room, now, seat, isTablet } = own;
  const { everyone, seat: mine } = view;
  const { finished } = mine.visit;
  const near = everyone.isTogether
    ? room.filter(({ id }) => !finished.includes(id))
    : proposed(room, mine.visit, everyone, { now: now(), seat });
  const isTalk = everyone.isTogether && everyone.step === "closing";
  const list = (stands: readonly StandText[]) => (
    <ul class="stand-list">
      {stands.map((stand) => (
        <li key={stand.id}>
          <StandRow {...{ own, stand, onOpen }} />
        </li>
      ))}
    </ul>
  );
  const hasTicket = Object.keys(mine.tickets).length > 0;
  return (
    <>
      <h1 tabIndex={-1}>{t(isTalk ? "talk-title" : near.length === 0 ? "all-done-title" : "map-title")}</h1>
      <p class="lede">
        {t(
          isTalk
            ? "talk-lede"
            : near.length === 0
              ? "all-done"
              : finished.length > 0
                ? "map-lede-again"
                : "map-lede",
        )}
      </p>
      {list(near)}
      {room.length > near.length && (
        <Disclosure summary={t("map-all", { count: room.length })}>{list(room)}</Disclosure>
      )}
      <div class="stand-foot">
        {everyone.hasRepairs && everyone.step === "open" && (
          <Button icon="plus" onPress={() => own.goTo("ticket")}>
            {t(hasTicket ? "ticket-more" : "ticket-new")}
          </Button>
        )}
        <Button look="quiet" onPress={() => own.goTo("mine")}>
          {t(isTablet ? "mine-tablet" : "mine-open")}
        </Button>
      </div>
    </>
  );
}

interface StandRowProps extends MapProps {
  readonly stand: StandText;
}

function StandRow({ own, stand, onOpen }: StandRowProps) {
  const { t, view, room, now } = own;
  const { id, name, piece, minutes } = stand;
  const { visit } = view.seat;
  const { busy, act } = useActing(own);
  const isDone = visit.finished.includes(id);
  const people = peopleAt(view.everyone, id, now());
  const reason = reasonOf(own, { type: "stands/open", stand: id });
  const state = isDone
    ? t("stand-done")
    : people > 0
      ? t("stand-people", { count: people })
      : t("stand-free");
  return (
    <button
      type="button"
      class="card-row stand-row"
      data-kind="usages"
      data-done={isDone}
      aria-disabled={reason !== undefined || busy !== undefined}
      onClick={() => {
        if (reason === undefined && busy === undefined)
          void act({ type: "stands/open", stand: id }).then((isOpen) => isOpen && onOpen(id));
      }}
    >
      <span class="stand-number" aria-hidden="true">
        {room.findIndex((one) => one.id === id) + 1}
      </span>
      <span>
        <b>{name}</b>
        <small>
          {isDone && <Icon name="tick" />} {state} · {t("minutes", { count: minutes })}
        </small>
      </span>
      <Piece id={piece} size={52} />
    </button>
  );
}
