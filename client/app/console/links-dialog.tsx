/** Every door's link: to run the session together, to look on, for the room, for one's own device. */
import { Dialog } from "../../ui/dialog.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { CopyLink } from "../links/copy-link.tsx";
import { isThisMachineOnly, typedAddress } from "../links/session-address.ts";
import type { Desk } from "./desk.ts";

interface LinksDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

const DOORS = ["console", "reader", "screen", "watch", "join"] as const;

export function LinksDialog({ desk: { t, links, code, isReader }, onClose }: LinksDialogProps) {
  return (
    <Dialog open title={t("links-title")} onClose={onClose} closeLabel={t("close")}>
      {!links && <p>{t(isReader ? "links-reader" : "links-coming")}</p>}
      {links && isThisMachineOnly(typedAddress(links.join, code)) && (
        <p class="strong">{t("links-only-here")}</p>
      )}
      {links &&
        DOORS.map((door) => {
          const url = links[door];
          return (
            url !== null && (
              <section key={door} class="door-link">
                <h3>{t(`link-${door}`)}</h3>
                <p class="reason">{t(`link-${door}-what`)}</p>
                <CopyLink t={t} url={url} name={t(`link-${door}`)} />
                {door === "console" && (
                  <Disclosure summary={t("link-console-qr")}>
                    <p class="reason">{t("link-console-qr-what")}</p>
                    <QrCode text={url} label={t("link-console-qr-label")} />
                  </Disclosure>
                )}
              </section>
            )
          );
        })}
    </Dialog>
  );
}
