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
import { useLoaded, useTexts } from "../loaded.ts";
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
      {hash === BAROMETER && <LateBarometer t={t} />}
      {isHome && <Home t={t} unknownPath={unknownPath} facilitate={FACILITATE} barometer={BAROMETER} />}
      <FrontFoot t={t} />
    </div>
  );
}

/** Fetched by the few who open one: it draws a QR code. */
function LateBarometer({ t }: { t: Say }) {
  const page = useLast(useLoaded("barometer", () => import("./barometer.tsx")));
  return page ? <page.Barometer t={t} /> : null;
}

const FrontFoot = ({ t }: { t: Say }) => (
  <section class="front-foot" aria-label={t("front-foot")}>
    <p>
      {t("foot-privacy")} <a href={siteUrl("/donnees")}>{t("foot-data")}</a>
    </p>
    <p class="accent">{t("foot-shared")}</p>
    <SobreSwitch t={t} />
  </section>
);
