/** From a challenge into a roadmap: what may enter is ticked, where it enters is said, and only then is it brought. */
import { useRef, useState } from "preact/hooks";
import { siteUrl } from "../../../site.ts";
import { locale, type Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyLink } from "../../links/copy-link.tsx";
import { useFocusKept } from "../../shared/use-focus-kept.ts";
import type { OpenDesk } from "../desk-api.ts";
import { askEntries, type Brought, type Entries } from "./api.ts";
import { EntryTicks } from "./entry-ticks.tsx";
import { useChosen } from "./use-chosen.ts";
import { WhereForm } from "./where-form.tsx";

interface EnteringProps {
  readonly t: Say;
  readonly open: OpenDesk;
}

export function EnteringPart({ t, open }: EnteringProps) {
  const { role, everyone } = open.desk;
  const isAmong = everyone.between === "authorities";
  // Each authority brings its own by its captain; services are one authority, and its organiser brings.
  const isAsked = isAmong ? role === "captain" : role === "organiser";
  if (!isAsked && !(isAmong && role === "organiser")) return null;
  return (
    <section class="campaign-part">
      <h2>{t("entering")}</h2>
      <p>{t(isAsked ? "entering-what" : "entering-captains")}</p>
      {isAsked && <Listed t={t} open={open} />}
    </section>
  );
}

function Listed({ t, open: { id } }: EnteringProps) {
  const [listed, setListed] = useState<{ readonly language: string; readonly entries: Entries }>();
  const [problem, setProblem] = useState<string>();
  const [brought, setBrought] = useState<Brought>();
  const language = locale.value;
  const list = async () => {
    setBrought(undefined);
    const asked = await askEntries(id);
    setProblem(asked.ok ? undefined : (asked.problem.message ?? t("network")));
    if (asked.ok) setListed({ language, entries: asked.value });
  };
  const entries = listed?.language === language ? listed.entries : undefined;
  // What was pressed goes away once it is brought: the focus stays near.
  const block = useRef<HTMLDivElement>(null);
  useFocusKept(block);
  return (
    <div ref={block} class="campaign-part">
      {!entries && <Button onPress={() => void list()}>{t("entering-open")}</Button>}
      <p role="status">{problem ?? (brought && t("entering-done", { ...brought }))}</p>
      {brought && (
        <>
          <CopyLink t={t} url={brought.url} name={t("entering-keep-link")} />
          <p>
            <a class="button" href={siteUrl(pathOf(brought.url))}>
              {t("entering-see")}
            </a>
          </p>
          <p class="reason">{t("entering-undo")}</p>
        </>
      )}
      {entries && (
        <Choice
          {...{ t, id, entries }}
          onBrought={(done) => {
            setBrought(done);
            setListed(undefined);
          }}
        />
      )}
    </div>
  );
}

/** As this site is reached from here: another name of the server would ask for a key again. */
const pathOf = (url: string) => url.slice(url.indexOf("/feuille-de-route/"));

interface ChoiceProps {
  readonly t: Say;
  readonly id: string;
  readonly entries: Entries;
  readonly onBrought: (brought: Brought) => void;
}

function Choice({ t, id, entries: { entries, threshold }, onBrought }: ChoiceProps) {
  const chosen = useChosen(entries);
  if (entries.length === 0) return <p>{t("entering-none")}</p>;
  return (
    <>
      <p>{t("entering-threshold", threshold)}</p>
      <EntryTicks {...{ t, entries, chosen }} />
      <WhereForm {...{ t, id, chosen: chosen.all, onBrought }} />
    </>
  );
}
