/** The results of a form, for its organiser: the key of the link becomes a cookie, and leaves the address at once. */
import "../front/front.css";
import { useEffect, useState } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import type { Say } from "../../text/texts.ts";
import type { Outcome } from "../front/ask.ts";
import { FrontHead } from "../front/front-head.tsx";
import { keyInAddress } from "../links/key-in-address.ts";
import { PastedKey } from "../links/pasted-key.tsx";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { locale } from "../../text/texts.ts";
import { askResults, enterResults, type FormResults } from "./api.ts";
import { Results } from "./results.tsx";

export function ResultsDoor({ id }: { readonly id: string }) {
  const t = useLast(useTexts("front", "forms"));
  const { results, enter, reload } = useResults(id);
  useEffect(() => {
    if (t) document.title = t("results-page-title");
  }, [t]);
  if (!t) return null;
  return (
    <div class="front form-results-page">
      <FrontHead t={t} isHome={false} />
      <main class="front-page">
        {!results && <p role="status">{t("form-coming")}</p>}
        {results?.ok === false && (
          <Closed
            t={t}
            message={results.problem.message ?? t("form-network")}
            isKeyWanted={results.problem.refusal === "form-key-wrong"}
            onKey={(key) => void enter(key)}
          />
        )}
        {results?.ok && <Results t={t} id={id} results={results.value} onChange={reload} />}
      </main>
    </div>
  );
}

function useResults(id: string) {
  const [results, setResults] = useState<Outcome<FormResults>>();
  const load = async () => setResults(await askResults(id));
  const enter = async (key: string) => {
    const entered = await enterResults(id, key);
    if (entered.ok) await load();
    else setResults(entered);
  };
  const [firstKey] = useState(keyInAddress);
  const [isEntered, setEntered] = useState(firstKey === "");
  useEffect(() => {
    if (isEntered) void load();
    else void enter(firstKey).then(() => setEntered(true));
  }, [locale.value]);
  return { results, enter, reload: () => void load() };
}

interface ClosedProps {
  readonly t: Say;
  readonly message: string;
  readonly isKeyWanted: boolean;
  readonly onKey: (key: string) => void;
}

function Closed({ t, message, isKeyWanted, onKey }: ClosedProps) {
  return (
    <section class="form-narrow">
      <h1>{t("results-closed")}</h1>
      <p role="status">{message}</p>
      {isKeyWanted ? (
        <PastedKey label={t("results-key")} action={t("results-open")} onKey={onKey} />
      ) : (
        <a class="button" href={siteUrl("/")}>
          {t("results-home")}
        </a>
      )}
    </section>
  );
}
