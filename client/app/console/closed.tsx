/** The door stays closed, and no key would open it: an unknown code, too many tries, a session that is gone. */
import { useEffect } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Header } from "../../ui/header.tsx";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { inGroups } from "../shared/session-code.ts";

interface ClosedProps {
  readonly t: Say;
  readonly code: string;
  readonly reason: string;
}

export function Closed({ t, code, reason }: ClosedProps) {
  const name = t("console-of", { code: inGroups(code) });
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <div class="phone">
      <Header logo title={name}>
        <LanguageChoice t={t} />
      </Header>
      <main class="phone-main">
        <h1>{t("closed-title")}</h1>
        <p>{reason}</p>
        <p>
          <a class="button" href="/">
            {t("closed-home")}
          </a>
        </p>
      </main>
    </div>
  );
}
