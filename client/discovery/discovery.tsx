/** Which page shows: the front one, or the workshop that the fragment names. */
import { useEffect } from "preact/hooks";
import type { DiscoveryEntry } from "../../game/scenario/discovery.ts";
import { useHash } from "../app/front/use-hash.ts";
import { useLoaded, useTexts } from "../app/loaded.ts";
import { useLast } from "../app/shared/use-last.ts";
import type { Say } from "../text/texts.ts";
import { fetchIndex } from "./content.ts";
import { Front } from "./front.tsx";

/** The engine and the screens are no part of the first screen. */
const loadPlay = () => import("./play.tsx");

export function Discovery() {
  const t = useLast(useTexts("discovery"));
  const index = useLast(useLoaded("index", fetchIndex));
  const asked = useHash().slice(1);
  const entry = index?.scenarios.find(({ id }) => id === asked);
  if (!t) return null;
  if (entry) return <Playing key={entry.id} t={t} entry={entry} />;
  return <Front t={t} index={index} />;
}

interface PlayingProps {
  readonly t: Say;
  readonly entry: DiscoveryEntry;
}

function Playing({ t, entry }: PlayingProps) {
  const play = useLast(useLoaded("play", loadPlay));
  useEffect(() => window.scrollTo({ top: 0 }), []);
  if (play) return <play.Play t={t} entry={entry} />;
  return (
    <main class="discovery-wait">
      <h1>{t("coming")}</h1>
    </main>
  );
}
