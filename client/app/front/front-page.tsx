/** The front door: what Trois Tiers is, a code to join, a way to open a session, kind words for a lost address. */
import { siteUrl } from "../../site.ts";
import "../../ui/layout-phone.css";
import "./front.css";
import "./preparing.css";
import { useEffect } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import { SobreSwitch } from "../shared/sobre-switch.tsx";
import { useLast } from "../shared/use-last.ts";
import { useTexts } from "../loaded.ts";
import { Facilitate } from "./facilitate.tsx";
import { FrontHead } from "./front-head.tsx";
import { Home } from "./home.tsx";
import { useHash } from "./use-hash.ts";

interface FrontPageProps {
  /** First part of an address that no door answers; empty at the root. */
  readonly unknownPath: string;
}

/** The way to open a session is a place of its own: the browser's Back leaves it. */
const FACILITATE = "#animer";

export function FrontPage({ unknownPath }: FrontPageProps) {
  useEffect(() => loadFont(), []);
  // Kept while the other language comes: what is being typed stays on the page.
  const t = useLast(useTexts("front"));
  const isFacilitating = useHash() === FACILITATE;
  if (!t) return null;
  const isLost = unknownPath !== "" && !isFacilitating;
  return (
    <div class="front">
      <FrontHead t={t} isHome={!isLost && !isFacilitating} />
      {isFacilitating ? (
        <Facilitate t={t} />
      ) : (
        <Home t={t} unknownPath={unknownPath} facilitate={FACILITATE} />
      )}
      <FrontFoot t={t} />
    </div>
  );
}

const FrontFoot = ({ t }: { t: Say }) => (
  <footer class="front-foot">
    <p>
      {t("foot-privacy")} <a href={siteUrl("/donnees")}>{t("foot-data")}</a>
    </p>
    <p class="accent">{t("foot-shared")}</p>
    <SobreSwitch t={t} />
  </footer>
);
