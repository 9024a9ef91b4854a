/** A workshop played in the page: the participant's own screens over a local link, and a conductor under them. */
import { useEffect, useState } from "preact/hooks";
import type { DiscoveryContent, DiscoveryEntry } from "../../game/scenario/discovery.ts";
import { useLoaded, useTexts } from "../app/loaded.ts";
import { Inside } from "../app/participant/inside.tsx";
import { useIsLate } from "../app/participant/opening.tsx";
import { forgetDrafts, forgetKept } from "../app/shared/kept-drafts.ts";
import { useLast } from "../app/shared/use-last.ts";
import { LocalLink } from "../link/local.ts";
import { LocalStore } from "../link/local-store.ts";
import type { Say } from "../text/texts.ts";
import { Button } from "../ui/button.tsx";
import { loadFont } from "../ui/font.ts";
import { Conductor } from "./conductor.tsx";
import { fetchContent } from "./content.ts";

interface PlayProps {
  /** Sentences of the discovery site. */
  readonly t: Say;
  readonly entry: DiscoveryEntry;
}

export function Play({ t, entry }: PlayProps) {
  const content = useLast(useLoaded(entry.file, () => fetchContent(entry)));
  const words = useLast(useTexts("participant"));
  if (!content || !words) return <Coming t={t} />;
  return <Opened {...{ t, entry, content, words }} />;
}

const SLOW_MS = 8_000;

function Coming({ t }: { readonly t: Say }) {
  const isLate = useIsLate(SLOW_MS);
  return (
    <main class="discovery-wait">
      <h1>{t("coming")}</h1>
      <div role="status">{isLate && <p>{t("late")}</p>}</div>
      {isLate && <Button onPress={() => location.reload()}>{t("reload")}</Button>}
    </main>
  );
}

interface OpenedProps extends PlayProps {
  readonly content: DiscoveryContent;
  /** Sentences of the participant's pages. */
  readonly words: Say;
}

function Opened({ t, entry, content, words }: OpenedProps) {
  const [game, again] = useState(0);
  const [link, setLink] = useState<LocalLink>();
  useEffect(() => {
    const store = new LocalStore(entry.id);
    const robots = ["robot-1", "robot-2"].map((key) => t(key));
    const opened = new LocalLink({ frozen: content.frozen, content: entry.content, store, robots });
    setLink(opened);
    return () => opened.close();
  }, [game]);
  useEffect(() => loadFont(), []);
  const header = useLast(
    useLoaded(
      `header ${game} ${link !== undefined}`,
      () => link?.header() ?? Promise.reject(new Error("not open")),
    ),
  );
  if (!link || !header) return null;
  const replay = () => {
    link.forget();
    forgetDrafts(entry.id);
    forgetKept(entry.id);
    setLink(undefined);
    again(game + 1);
  };
  return (
    <Inside
      key={game}
      code={entry.id}
      t={words}
      link={link}
      header={header}
      under={(door) => <Conductor {...{ t, door, link, content }} onReplay={replay} />}
    />
  );
}
