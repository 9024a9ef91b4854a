/** « Plan du service »: every page that opens without a link of one's own, and what each is for. */
import { siteUrl } from "../../site.ts";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { AboutPage, AboutPart } from "./about-page.tsx";

/** Each part, then its pages: their sentence, and their address. */
const PARTS = [
  [
    "prepare",
    [
      ["session", "/#animer"],
      ["barometer", "/#barometre"],
      ["campaign", "/defi"],
      ["roadmap", "/feuille-de-route"],
      ["terrain", "/terrain"],
      ["pilot", "/pilote"],
    ],
  ],
  [
    "room",
    [
      ["network", "/reseau"],
      ["trial", "/essai"],
    ],
  ],
  [
    "about",
    [
      ["accessibility", "/accessibilite"],
      ["ecodesign", "/ecoconception"],
      ["data", "/donnees"],
      ["sources", "/sources"],
    ],
  ],
] as const;

export function MapPage() {
  const t = useLast(useTexts("front", "declarations", "service-map"));
  if (!t) return null;
  return (
    <AboutPage t={t} title={t("map-title")}>
      <p class="lede">{t("map-lede")}</p>
      <AboutPart title={t("map-join")}>
        <ul class="about-lines map-lines">
          <li>
            <a href={siteUrl("/")}>{t("map-home")}</a> {t("map-home-what")}
          </li>
        </ul>
      </AboutPart>
      {PARTS.map(([part, pages]) => (
        <AboutPart key={part} title={t(`map-${part}`)}>
          <ul class="about-lines map-lines">
            {pages.map(([page, path]) => (
              <li key={page}>
                <a href={siteUrl(path)}>{t(`map-${page}`)}</a> {t(`map-${page}-what`)}
              </li>
            ))}
          </ul>
        </AboutPart>
      ))}
      <AboutPart title={t("map-others")}>
        <p>{t("map-others-what")}</p>
      </AboutPart>
    </AboutPage>
  );
}
