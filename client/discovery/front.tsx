/** The first screen: what this is, that nothing leaves the device, the two workshops, and what the real one adds. */
import { useEffect, useState } from "preact/hooks";
import type { DiscoveryEntry, DiscoveryIndex } from "../../game/scenario/discovery.ts";
import { LanguageChoice } from "../app/shared/language-choice.tsx";
import { SobreSwitch } from "../app/shared/sobre-switch.tsx";
import { forgetDrafts, forgetKept } from "../app/shared/kept-drafts.ts";
import { LocalStore } from "../link/local-store.ts";
import { siteUrl } from "../site.ts";
import { locale, type Say } from "../text/texts.ts";
import { Button } from "../ui/button.tsx";
import { Callout } from "../ui/callout.tsx";
import { Header } from "../ui/header.tsx";
import { useIsLate } from "../app/participant/opening.tsx";
import { RealWorkshop } from "./real-workshop.tsx";

interface FrontProps {
  readonly t: Say;
  /** Undefined until it is fetched. */
  readonly index: DiscoveryIndex | undefined;
}

export function Front({ t, index }: FrontProps) {
  useEffect(() => {
    document.title = t("page-title");
  }, [t]);
  return (
    <div class="phone door">
      <Header logo title={t("brand")} sub={t("here")} />
      <main class="phone-main discovery-front">
        <div>
          <h1 tabIndex={-1}>{t("title")}</h1>
          <p class="lede">{t("lede")}</p>
        </div>
        <Callout look="tip">
          <p>
            <b>{t("private-title")}</b> {t("private")}
          </p>
        </Callout>
        <h2>{t("choose")}</h2>
        {index ? <Choices t={t} index={index} /> : <Fetching t={t} />}
        <RealWorkshop t={t} />
        <div class="aside door-menu-foot">
          <LanguageChoice t={t} />
          <SobreSwitch t={t} />
          <a href={siteUrl("/licences.txt")}>{t("licences")}</a>
          {index && <p class="lede">{t("version", { version: index.version })}</p>}
          <p>{t("not-evaluated")}</p>
        </div>
      </main>
    </div>
  );
}

const SLOW_MS = 5_000;

function Fetching({ t }: { readonly t: Say }) {
  const isLate = useIsLate(SLOW_MS);
  return (
    <div role="status">
      <p>{t(isLate ? "late" : "coming")}</p>
      {isLate && <Button onPress={() => location.reload()}>{t("reload")}</Button>}
    </div>
  );
}

function Choices({ t, index: { scenarios } }: { readonly t: Say; readonly index: DiscoveryIndex }) {
  const [erased, erase] = useState(0);
  const isKept = scenarios.some(({ id }) => new LocalStore(id).kept() !== undefined);
  const forgetAll = () => {
    for (const { id } of scenarios) {
      new LocalStore(id).forget();
      forgetDrafts(id);
      forgetKept(id);
    }
    erase(erased + 1);
  };
  return (
    <>
      <ul class="discovery-choices">
        {scenarios.map((entry) => (
          <Choice key={`${entry.id} ${erased}`} t={t} entry={entry} />
        ))}
      </ul>
      <div role="status">{erased > 0 && !isKept && <p>{t("erased")}</p>}</div>
      {isKept && (
        <div class="discovery-erase">
          <p class="lede">{t("kept")}</p>
          <Button look="quiet" onPress={forgetAll}>
            {t("erase")}
          </Button>
        </div>
      )}
    </>
  );
}

function Choice({ t, entry }: { readonly t: Say; readonly entry: DiscoveryEntry }) {
  const language = locale.value;
  const kept = new LocalStore(entry.id).kept();
  const canGoOn = kept?.content === entry.content;
  return (
    <li class="card">
      <div class="card-body discovery-choice">
        <h3>{entry.title[language]}</h3>
        <p>{entry.summary[language]}</p>
        <p class="lede">
          {t("minutes", { count: entry.minutes })} ·{" "}
          {entry.phases.map(({ title }) => title[language]).join(", ")}
        </p>
        <a class="button primary normal" href={`#${entry.id}`}>
          <span>
            {t(canGoOn ? "go-on" : "play")}
            <span class="visually-hidden"> {entry.title[language]}</span>
          </span>
        </a>
      </div>
    </li>
  );
}
