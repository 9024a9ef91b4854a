/** The moment before the session answers, and what to do when it lasts. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Header } from "../../ui/header.tsx";
import { Quiet } from "../../ui/quiet.tsx";
import { inGroups } from "../shared/session-code.ts";

interface OpeningProps {
  readonly code: string;
  readonly t: Say;
}

const SLOW_MS = 6_000;

/** @returns true once a component has been there for a while */
export function useIsLate(after: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLate(true), after);
    return () => clearTimeout(wait);
  }, [after]);
  return isLate;
}

export function Opening({ code, t }: OpeningProps) {
  const isSlow = useIsLate(SLOW_MS);
  useEffect(() => {
    document.title = t("page-title-alone", { title: t("session", { code: inGroups(code) }) });
  }, [t]);
  return (
    <div class="phone door">
      <Header logo title={t("brand")} sub={t("session", { code: inGroups(code) })} />
      <main class="phone-main" aria-busy={!isSlow}>
        <h1>{t("opening")}</h1>
        {isSlow && <Quiet id="lost" />}
        <div role="status">{isSlow && <p class="lede">{t("opening-slow")}</p>}</div>
        {isSlow && (
          <div>
            <Button onPress={() => location.reload()}>{t("reload")}</Button>
          </div>
        )}
      </main>
    </div>
  );
}
