/** The way in, readable from the back of the room: address, code, QR code. */
import type { SessionHeader } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { isThisMachineOnly, typedAddress } from "../links/session-address.ts";
import { inGroups } from "../shared/session-code.ts";

interface JoinCardProps {
  readonly t: Say;
  readonly header: SessionHeader;
  readonly isLocked: boolean;
}

export function JoinCard({ t, header: { code, joinUrl }, isLocked }: JoinCardProps) {
  const address = typedAddress(joinUrl, code);
  const isHere = isThisMachineOnly(address);
  return (
    <section class="card join">
      <h2>
        {isLocked && <Icon name="lock" />} {t(isLocked ? "join-locked" : "join-title")}
      </h2>
      <p class="address">
        <VisuallyHidden>{t("join-address")}</VisuallyHidden>
        {address}
      </p>
      <p class="join-code">
        <VisuallyHidden>{t("join-code")}</VisuallyHidden>
        {inGroups(code)}
      </p>
      <QrCode text={joinUrl} label={t("join-qr", { address: joinUrl })} />
      <p class="centred">{t(isLocked ? "join-locked-detail" : isHere ? "join-only-here" : "join-scan")}</p>
    </section>
  );
}

/** The same, small, for those who come in late. */
export function LateJoin({ t, header: { code, joinUrl }, isLocked }: JoinCardProps) {
  return (
    <p class="late-join">
      <span>{t(isLocked ? "join-late-locked" : "join-late")}</span>
      <span>
        {typedAddress(joinUrl, code)} <b class="chip">{inGroups(code)}</b>
      </span>
    </p>
  );
}
