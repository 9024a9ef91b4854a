/** The door stays closed, and no key would open it: an unknown code, too many tries, a session that is gone. */
import type { Say } from "../../text/texts.ts";
import { Gate } from "./gate.tsx";
import { siteUrl } from "../../site.ts";

interface ClosedProps {
  readonly t: Say;
  readonly code: string;
  readonly reason: string;
}

export const Closed = ({ t, code, reason }: ClosedProps) => (
  <Gate t={t} code={code} title={t("closed-title")}>
    <p>{reason}</p>
    <p>
      <a class="button" href={siteUrl("/")}>
        {t("closed-home")}
      </a>
    </p>
  </Gate>
);
