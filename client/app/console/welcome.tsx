/** Faire entrer: the code and the address to give, the écran to open, the number of tables, the entrance to close. */
import { MAX_TABLES } from "../../../game/engine/session.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { CopyLink } from "../links/copy-link.tsx";
import { screenLink } from "../links/screen-link.ts";
import { isThisMachineOnly, typedAddress } from "../links/session-address.ts";
import { inGroups, spelled } from "../shared/session-code.ts";
import { Control } from "./control.tsx";
import type { Desk } from "./desk.ts";
import { siteUrl } from "../../site.ts";

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

/** The room: what is projected, how many tables, whether newcomers may come in. */
export function Room({ desk }: { desk: Desk }) {
  const { t, flow, steer } = desk;
  return (
    <div class="room">
      <OpenScreen desk={desk} />
      <Button
        size="small"
        look="quiet"
        icon="lock"
        onPress={() => void steer.send({ type: "session/lock", isLocked: !flow.isLocked })}
      >
        {t(flow.isLocked ? "unlock" : "lock")}
      </Button>
      <p class="reason room-note">{t("open-screen-what")}</p>
      {flow.isLocked && <p class="reason room-note">{t("locked-what")}</p>}
      <div class="room-note">
        <Disclosure summary={t("screen-elsewhere")}>
          <ScreenLink desk={desk} />
        </Disclosure>
      </div>
    </div>
  );
}

/** A link, so that it also opens where pop-ups are blocked; a window of its own when the browser lets it. */
function OpenScreen({ desk: { t, code } }: { desk: Desk }) {
  const url = siteUrl(`/ecran/${code}`);
  const open = (event: MouseEvent) => {
    if (window.open(url, `trois-tiers-ecran-${code}`, "popup,width=1280,height=720")) event.preventDefault();
  };
  return (
    <a class="button small" href={url} target="_blank" onClick={open}>
      {t("open-screen")}
    </a>
  );
}

/** For a computer that is not this one: the link holds the écran's key, which opens nothing else. */
function ScreenLink({ desk: { t, code, header } }: { desk: Desk }) {
  const url = screenLink(code, header.joinUrl);
  if (url === undefined) return <p class="reason">{t("screen-link-unknown")}</p>;
  return (
    <div class="screen-link">
      <p class="reason">{t("screen-link-what")}</p>
      <CopyLink t={t} url={url} name={t("screen-link")} />
      {isThisMachineOnly(typedAddress(header.joinUrl, code)) && (
        <p class="reason">{t("screen-link-only-here")}</p>
      )}
    </div>
  );
}

export function TableCount({ desk: { t, tables, steer } }: { desk: Desk }) {
  const count = tables.length;
  const against = count > 1 ? steer.refusal({ type: "session/setTables", count: count - 1 }) : undefined;
  const set = (next: number) => void steer.send({ type: "session/setTables", count: next });
  return (
    <fieldset class="table-count">
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
