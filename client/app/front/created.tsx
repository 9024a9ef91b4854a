/** A session was created: the way into its console, its écran, the code to give, and the link to keep. */
import { useId } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { CopyLink } from "../links/copy-link.tsx";
import { isThisMachineOnly, typedAddress } from "../links/session-address.ts";
import { inGroups, spelled } from "../shared/session-code.ts";
import type { CreatedSession } from "./api.ts";
import { Untouched } from "./untouched.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface CreatedProps {
  readonly t: Say;
  readonly session: CreatedSession;
}

export function Created({ t, session }: CreatedProps) {
  const { code, consoleUrl, screenUrl } = session;
  const heading = usePageTitle(t("page-title-created", { code: inGroups(code) }));
  return (
    <main class="front-page">
      <div class="front-words">
        <h1 ref={heading} tabIndex={-1}>
          {t("created-title")}
        </h1>
        <p>{t("created-lede")}</p>
      </div>
      <div class="front-created">
        <div class="front-ways">
          <a class="button primary front-big" href={consoleUrl}>
            {t("open-console")}
          </a>
          <p class="reason">{t("open-console-hint")}</p>
          <a class="button" href={screenUrl} target="_blank" rel="noopener">
            {t("open-screen")}
          </a>
          <p class="reason">{t("open-screen-hint")}</p>
          <KeepLink t={t} url={fromElsewhere(session)} />
          <Untouched t={t} />
        </div>
        <ComeIn t={t} session={session} />
      </div>
    </main>
  );
}

/** What the room will need. */
function ComeIn({ t, session: { code, joinUrl } }: CreatedProps) {
  const address = typedAddress(joinUrl, code);
  return (
    <section class="card front-come-in">
      <h2>{t("come-in-title")}</h2>
      <p class="front-address">{address}</p>
      <p class="front-given">
        <span class="visually-hidden">{t("come-in-code", { code: spelled(code) })}</span>
        <span aria-hidden="true">{inGroups(code)}</span>
      </p>
      <p class="reason">
        {isThisMachineOnly(address) ? t("come-in-only-here") : t("come-in-link", { url: joinUrl })}
      </p>
    </section>
  );
}

/** Kept to be opened on another computer: by the address the room uses, when this one is of this machine alone. */
function fromElsewhere({ code, joinUrl, consoleUrl }: CreatedSession): string {
  const { host, pathname, hash } = new URL(consoleUrl);
  if (!isThisMachineOnly(host)) return consoleUrl;
  return `${joinUrl.slice(0, -code.length)}${pathname.slice(pathname.indexOf("console/"))}${hash}`;
}

function KeepLink({ t, url }: { readonly t: Say; readonly url: string }) {
  const id = useId();
  return (
    <section class="callout tip front-keep">
      <h2>{t("keep-title")}</h2>
      <p id={id}>{t("keep-text")}</p>
      <CopyLink t={t} url={url} name={t("keep-title")} describedBy={id} size="normal" />
    </section>
  );
}
