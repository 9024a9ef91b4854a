/** Why the session does not open, what to do, and a field for another code. */
import { useEffect } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Header } from "../../ui/header.tsx";
import { Quiet } from "../../ui/quiet.tsx";
import { closingOf, mayOpenLater } from "../shared/closing.ts";
import { CodeForm } from "../shared/code-form.tsx";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { inGroups } from "../shared/session-code.ts";

interface ClosedProps {
  readonly code: string;
  readonly t: Say;
  /** A refusal code. */
  readonly why: string;
}

export function Closed({ code, t, why }: ClosedProps) {
  const closing = closingOf(why);
  const isLater = mayOpenLater(closing);
  useEffect(() => {
    document.title = t("page-title-alone", { title: t("closed-title") });
  }, [t]);
  const again = (
    <div>
      <Button look={isLater ? "primary" : "quiet"} onPress={() => location.reload()}>
        {t("retry")}
      </Button>
    </div>
  );
  return (
    <div class="phone door">
      <Header logo title={t("brand")} />
      <main class="phone-main">
        <Quiet id={isLater ? "lost" : "unknown"} />
        <h1>{t("closed-title")}</h1>
        <div role="alert">
          <p>{t(`closed-${closing}`)}</p>
        </div>
        <p class="lede">{t("closed-tried", { code: inGroups(code) })}</p>
        {isLater && again}
        <CodeForm t={t} />
        {!isLater && again}
        <div class="aside">
          <LanguageChoice t={t} also={["own"]} />
        </div>
      </main>
    </div>
  );
}
