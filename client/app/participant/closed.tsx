/** Why the session does not open, what to do, and a field for another code. */
import { useEffect } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Header } from "../../ui/header.tsx";
import { useTexts } from "../loaded.ts";
import { CodeForm } from "../shared/code-form.tsx";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { inGroups } from "../shared/session-code.ts";
import { useLast } from "../shared/use-last.ts";

interface ClosedProps {
  readonly code: string;
  readonly t: Say;
  /** A refusal code. */
  readonly why: string;
}

export function Closed({ code, t, why }: ClosedProps) {
  const refusal = useLast(useTexts("refusals"));
  useEffect(() => {
    document.title = t("page-title-alone", { title: t("closed-title") });
  }, [t]);
  return (
    <div class="phone door">
      <Header logo title={t("brand")} />
      <main class="phone-main">
        <h1>{t("closed-title")}</h1>
        <div role="alert">{refusal && <p>{refusal(why)}</p>}</div>
        <p class="lede">{t("closed-tried", { code: inGroups(code) })}</p>
        <CodeForm t={t} />
        <div>
          <Button look="quiet" onPress={() => location.reload()}>
            {t("retry")}
          </Button>
        </div>
        <div class="aside">
          <LanguageChoice t={t} />
        </div>
      </main>
    </div>
  );
}
