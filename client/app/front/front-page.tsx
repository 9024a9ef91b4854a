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
import { Barometer } from "./barometer.tsx";
import { Facilitate } from "./facilitate.tsx";
import { FrontHead } from "./front-head.tsx";
import { Home } from "./home.tsx";
import { useHash } from "./use-hash.ts";

interface FrontPageProps {
  /** First part of an address that no door answers; empty at the root. */
  readonly unknownPath: string;
}

/** The ways to open a session or a barometer are places of their own: the browser's Back leaves them. */
const FACILITATE = "#animer";
const BAROMETER = "#barometre";

export function FrontPage({ unknownPath }: FrontPageProps) {
  useEffect(() => loadFont(), []);
  // Kept while the other language comes: what is being typed stays on the page.
  const t = useLast(useTexts("front"));
  const hash = useHash();
  if (!t) return null;
  const isHome = hash !== FACILITATE && hash !== BAROMETER;
  const isLost = unknownPath !== "" && isHome;
  return (
    <div class="front">
      <FrontHead t={t} isHome={isHome && !isLost} />
      {hash === FACILITATE && <Facilitate t={t} />}
      {hash === BAROMETER && <Barometer t={t} />}
      {isHome && <Home t={t} unknownPath={unknownPath} facilitate={FACILITATE} barometer={BAROMETER} />}
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
