/** The results of a form, for its organiser: the key of the link becomes a cookie, and leaves the address at once. */
import "../front/front.css";
import { useEffect, useState } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { Outcome } from "../front/ask.ts";
import { FrontHead } from "../front/front-head.tsx";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { locale } from "../../text/texts.ts";
import { askResults, enterResults, type FormResults } from "./api.ts";
import { Results } from "./results.tsx";

/** Read once: pages get projected, and an address is read over a shoulder. */
function keyInAddress(): string {
  const key = location.hash.slice(1);
  if (key !== "") history.replaceState(null, "", location.pathname + location.search);
  return key;
}

/** What a person pasted: a link, or its end. */
const keyIn = (pasted: string) => pasted.trim().split("#").at(-1) ?? "";

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
  const [pasted, setPasted] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (keyIn(pasted) !== "") onKey(keyIn(pasted));
  };
  return (
    <section class="form-narrow">
      <h1>{t("results-closed")}</h1>
      <p role="status">{message}</p>
      {isKeyWanted ? (
        <form class="form-page" onSubmit={submit}>
          <Field
            label={t("results-key")}
            value={pasted}
            onInput={setPasted}
            native={{ autocomplete: "off", autocapitalize: "off", spellcheck: false }}
          />
          <Button look="primary">{t("results-open")}</Button>
        </form>
      ) : (
        <a class="button" href={siteUrl("/")}>
          {t("results-home")}
        </a>
      )}
    </section>
  );
}
