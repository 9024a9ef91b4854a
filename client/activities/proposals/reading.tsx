/** The room's proposals on a phone, three at a time; each may be joined, and left again. */
import { useState } from "preact/hooks";
import { useActing } from "../../app/shared/acting.ts";
import { Button } from "../../ui/button.tsx";
import { reasonOf, type Own } from "./acting.ts";
import { rotated, type Shown } from "./words.ts";

/** What a phone shows without scrolling. */
const A_PAGE = 3;

export function Reading({ own, onAdd }: { readonly own: Own; readonly onAdd: () => void }) {
  const { t, seat, shown, view } = own;
  const [page, turn] = useState(0);
  const others = rotated(
    shown.filter(({ proposal }) => !view.seat.own.includes(proposal.id)),
    seat,
  );
  const pages = Math.max(1, Math.ceil(others.length / A_PAGE));
  const at = page % pages;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("read-title")}</h1>
        <p class="lede">{t(others.length === 0 ? "read-empty" : "read-lede")}</p>
      </div>
      <ul class="proposal-list">
        {others.slice(at * A_PAGE, (at + 1) * A_PAGE).map((one) => (
          <li key={one.proposal.id} class="card">
            <Card own={own} one={one} />
          </li>
        ))}
      </ul>
      <div class="proposal-foot">
        {pages > 1 && (
          <Button look="primary" onPress={() => turn(at + 1)}>
            {t(at + 1 < pages ? "read-next" : "read-again")}
          </Button>
        )}
        {pages > 1 && (
          <p class="lede" role="status">
            {t("read-page", { page: at + 1, pages })}
          </p>
        )}
        <Button look="quiet" icon="plus" onPress={onAdd}>
          {t("add")}
        </Button>
      </div>
    </>
  );
}

function Card({ own, one: { proposal, said } }: { readonly own: Own; readonly one: Shown }) {
  const { t, view } = own;
  const { busy, act } = useActing(own);
  const isOn = view.seat.also.includes(proposal.id);
  const command = { type: "proposals/also", proposal: proposal.id, isOn: !isOn } as const;
  return (
    <div class="card-body">
      <p class="proposal-said">{said}</p>
      <div class="actions">
        <Button
          icon="support"
          chosen={isOn}
          busy={busy}
          name={`${t("also")}, ${said}`}
          reason={reasonOf(own, command)}
          onPress={() => void act(command)}
        >
          {t("also")}
        </Button>
      </div>
    </div>
  );
}
