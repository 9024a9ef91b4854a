/** The first page: two sentences, the code, the maquette where there is room; or kind words for a lost address. */
import { siteUrl } from "../../site.ts";
import type { Say } from "../../text/texts.ts";
import { Logo } from "../../ui/icon.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import { Landscape, terraceSpots } from "../../ui/landscape.tsx";
import { Piece } from "../../ui/piece.tsx";
import { looksLikeCode } from "../shared/session-code.ts";
import { JoinForm } from "./join-form.tsx";
import { usePageTitle } from "./use-page-title.ts";
import { useWide } from "./use-wide.ts";

interface HomeProps {
  readonly t: Say;
  readonly unknownPath: string;
  /** Where one opens a session. */
  readonly facilitate: string;
  /** Where one opens a barometer. */
  readonly barometer: string;
}

export function Home({ t, unknownPath, facilitate, barometer }: HomeProps) {
  const isWide = useWide();
  const path = readable(unknownPath);
  const isLost = path !== "";
  const heading = usePageTitle(t(isLost ? "page-title-lost" : "page-title"));
  return (
    <main class="front-main">
      <div class="front-words">
        <h1 ref={heading} tabIndex={-1} class={isLost ? undefined : "front-name"}>
          {!isLost && <Logo />}
          {t(isLost ? "lost-title" : "brand")}
        </h1>
        {isLost ? (
          <p>{t("lost-text", { path: `/${path}` })}</p>
        ) : (
          <p>
            {t("what")} {t("what-next")}
          </p>
        )}
      </div>
      <div class="front-model">{isWide ? <Maquette t={t} /> : <ThreePieces />}</div>
      <div class="front-doors">
        <JoinForm t={t} typed={looksLikeCode(path) ? path : ""} />
        <section class="front-host">
          <h2>{t("host-title")}</h2>
          <p>{t("host-text")}</p>
          <a class="button" href={facilitate}>
            {t("host-go")}
          </a>
          <p class="reason">
            {t("barometer-text")} <a href={barometer}>{t("barometer-go")}</a>
          </p>
          <p class="reason">
            {t("roadmap-text")} <a href={siteUrl("/feuille-de-route")}>{t("roadmap-go")}</a>
          </p>
          <p class="reason">
            {t("campaign-text")} <a href={siteUrl("/defi")}>{t("campaign-go")}</a>
          </p>
        </section>
      </div>
    </main>
  );
}

/** A path as it was typed, short enough to be shown. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path).slice(0, 40);
  } catch {
    return path.slice(0, 40); // not an address a browser would write
  }
}

const TIERS = ["terminaux", "reseaux", "centres"] as const;

const Maquette = ({ t }: { t: Say }) => (
  <Landscape label={t("landscape")}>
    {TIERS.map((tier) => (
      <span key={tier} class="front-tag" style={terraceSpots[tier]}>
        <KindTag kind={tier} boxed>
          {t(tier)}
        </KindTag>
      </span>
    ))}
  </Landscape>
);

/** On a phone: one piece of each tier, in place of the maquette. */
const ThreePieces = () => (
  <div class="front-pieces">
    <div data-kind="terminaux">
      <span class="band" />
      <Piece id="portable" size={72} />
    </div>
    <div data-kind="reseaux">
      <span class="band" />
      <Piece id="pylone" size={72} />
    </div>
    <div data-kind="centres">
      <span class="band" />
      <Piece id="hall" size={72} />
    </div>
  </div>
);
