/** Faire entrer: the code and the address to give, the écran and the links, the number of tables, the entrance to close. */
import { MAX_TABLES } from "../../../game/engine/session.ts";
import { locale } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { CopyLink } from "../links/copy-link.tsx";
import { typedAddress } from "../links/session-address.ts";
import { inGroups, spelled } from "../shared/session-code.ts";
import { Control } from "./control.tsx";
import type { Desk } from "./desk.ts";
import { siteUrl } from "../../site.ts";
import type { Grasp } from "./hand.ts";
import { Held } from "./held.tsx";
import { openScreen } from "./screen-window.ts";

export function Welcome({ desk }: { desk: Desk }) {
  const { t, code, header } = desk;
  return (
    <div class="welcome">
      <div class="welcome-way">
        <p>{t("join-at")}</p>
        <p class="welcome-address">{typedAddress(header.joinUrl, code)}</p>
        <p class="welcome-code" aria-hidden="true">
          {inGroups(code)}
        </p>
        <p class="visually-hidden">{t("code-is", { code: spelled(code) })}</p>
        <CopyLink t={t} url={header.joinUrl} name={t("join-link")} />
      </div>
      <QrCode text={header.joinUrl} label={t("qr")} />
    </div>
  );
}

interface RoomProps {
  readonly desk: Desk;
  readonly onHand: Grasp;
}

/** The room: what is projected, the links to hand over, whether newcomers may come in. */
export function Room({ desk, onHand }: RoomProps) {
  const { t, code, flow, steer } = desk;
  return (
    <div class="room">
      <OpenScreen desk={desk} />
      <Button size="small" look="quiet" onPress={() => onHand({ on: "room", do: "links" })}>
        {t("links")}
      </Button>
      <a
        class="button small quiet"
        href={siteUrl(`/api/sessions/${code}/kit?lang=${locale.value}`)}
        target="_blank"
        rel="noopener"
      >
        {t("kit")}
      </a>
      <Held desk={desk}>
        <Button
          size="small"
          look="quiet"
          icon="lock"
          onPress={() => void steer.send({ type: "session/lock", isLocked: !flow.isLocked })}
        >
          {t(flow.isLocked ? "unlock" : "lock")}
        </Button>
      </Held>
      <p class="reason room-note">{t("open-screen-what")}</p>
      {flow.isLocked && <p class="reason room-note">{t("locked-what")}</p>}
    </div>
  );
}

/** A link, so that it also opens where pop-ups are blocked; a window of its own when the browser lets it. */
function OpenScreen({ desk: { t, code } }: { desk: Desk }) {
  const url = siteUrl(`/ecran/${code}`);
  const open = (event: MouseEvent) => {
    if (openScreen(code)) event.preventDefault();
  };
  return (
    <a class="button small" href={url} target="_blank" onClick={open}>
      {t("open-screen")}
    </a>
  );
}

/** Those that joined another one keep their number: the count goes over them. */
export function TableCount({ desk }: { desk: Desk }) {
  const { t, tables, closed, steer } = desk;
  const count = tables.length + closed.length;
  const against = count > 1 ? steer.refusal({ type: "session/setTables", count: count - 1 }) : undefined;
  const set = (next: number) => void steer.send({ type: "session/setTables", count: next });
  return (
    <fieldset class="table-count" disabled={desk.isReader}>
      <legend class="visually-hidden">{t("tables-number")}</legend>
      <Control
        size="square"
        icon="minus"
        name={t("table-less")}
        reason={count <= 1 ? t("one-table-least") : against && t(`short-${against}`)}
        onPress={() => set(count - 1)}
      />
      <output>{t("tables-count", { count })}</output>
      <Control
        size="square"
        icon="plus"
        name={t("table-more")}
        reason={count >= MAX_TABLES ? t("tables-most") : undefined}
        onPress={() => set(count + 1)}
      />
    </fieldset>
  );
}
