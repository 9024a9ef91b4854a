/** The room's network: an address and a QR code for each interface, and what to do when phones do not come in. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { QrCode } from "../../ui/qr-code.tsx";
import { isThisMachineOnly } from "../links/session-address.ts";
import { networkAddresses, type ReachedAt } from "./api.ts";

export function RoomNetwork({ t }: { readonly t: Say }) {
  const [found, setFound] = useState<readonly ReachedAt[] | "failed">();
  useEffect(() => {
    void networkAddresses().then((addresses) => setFound(addresses ?? "failed"));
  }, []);
  const addresses = found === undefined || found === "failed" ? [] : found;
  return (
    <>
      <h1>{t("room-title")}</h1>
      <p class="lede">{t("room-lede")}</p>
      <section class="network-block" aria-labelledby="addresses">
        <h2 id="addresses">{t("addresses-title")}</h2>
        <p role="status">
          {found === undefined && t("addresses-loading")}
          {found === "failed" && t("addresses-failed")}
          {addresses.length > 1 && t("addresses-many")}
        </p>
        <ul class="network-addresses">
          {addresses.map((address) => (
            <Address key={address.url} t={t} address={address} />
          ))}
        </ul>
      </section>
      <Advice t={t} />
    </>
  );
}

/** The QR opens the trial: whoever reaches it has the right network, and the console knows. */
function Address({ t, address: { name, url } }: { readonly t: Say; readonly address: ReachedAt }) {
  const short = url.replace(/^https?:\/\//, "");
  return (
    <li class="card card-body network-address">
      <div>
        {name !== null && <p class="lede">{t("interface", { name })}</p>}
        <p class="network-url">{short}</p>
        {isThisMachineOnly(short) && <p>{t("only-here")}</p>}
      </div>
      <QrCode text={`${url}/essai`} label={t("qr")} />
    </li>
  );
}

const WAYS_OUT = ["hotspot", "table", "paper"] as const;

const Advice = ({ t }: { readonly t: Say }) => (
  <section class="network-block" aria-labelledby="advice">
    <h2 id="advice">{t("advice-title")}</h2>
    <p>{t("advice-same")}</p>
    <p>{t("advice-isolates")}</p>
    <ol class="network-ways">
      {WAYS_OUT.map((way) => (
        <li key={way}>
          <h3>{t(`${way}-title`)}</h3>
          <p>{t(`${way}-text`)}</p>
          {way === "hotspot" && <p>{t("hotspot-then")}</p>}
        </li>
      ))}
    </ol>
    <p class="lede">{t("firewall")}</p>
  </section>
);
