/** « Écoconception »: the score of progress, what weighs in it, and every criterion with its evidence. */
import { progressOf } from "../../../game/declarations/counts.ts";
import type { Say } from "../../text/texts.ts";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { AboutPage, AboutPart, Lines } from "./about-page.tsx";
import { askDeclaration, type AuthoritySaid, type DeclarationRead } from "./api.ts";
import { FaultyFile, Said } from "./authority-words.tsx";
import { CountsTable } from "./counts-table.tsx";
import { CriteriaTable } from "./criteria-table.tsx";
import { dayInWords } from "./day-in-words.ts";
import { Answered } from "./declared.tsx";
import { PrintButton } from "./print-button.tsx";
import { useAsked, useAuthority } from "./use-asked.ts";

export function EcodesignPage() {
  const t = useLast(useTexts("front", "declarations", "ecodesign"));
  const asked = useAsked("declaration rgesn", () => askDeclaration("rgesn"));
  const said = useAuthority();
  if (!t) return null;
  return (
    <AboutPage t={t} title={t("eco-title")}>
      <p class="lede">{t("eco-lede")}</p>
      <FaultyFile t={t} said={said} />
      <Answered t={t} asked={asked}>
        {(declaration) => <Declared t={t} declaration={declaration} />}
      </Answered>
      <Here t={t} said={said} />
      <PrintButton t={t} />
    </AboutPage>
  );
}

function Declared({ t, declaration }: { readonly t: Say; readonly declaration: DeclarationRead }) {
  const { criteria, version, date } = declaration;
  const { percent, met, applicable, byLevel } = progressOf(criteria);
  return (
    <>
      <AboutPart title={t("eco-score-title")}>
        {percent !== null && <p class="about-verdict">{t("eco-score", { percent })}</p>}
        <p>{t("eco-met", { met, applicable, version, date: dayInWords(date) })}</p>
        {byLevel.length > 0 && (
          <Lines
            lines={byLevel.map((one) =>
              t("eco-level", {
                ...{ level: t(`level-${one.level}`), weight: one.weight },
                ...{ met: one.met, applicable: one.applicable },
              }),
            )}
          />
        )}
        <p>{t("eco-how-scored")}</p>
        <p>{t("eco-self")}</p>
        <CountsTable t={t} standard="rgesn" criteria={criteria} />
      </AboutPart>
      <AboutPart title={t("criteria-title", { count: criteria.length })}>
        <CriteriaTable t={t} standard="rgesn" criteria={criteria} />
      </AboutPart>
    </>
  );
}

/** A program is half of it: the other half is the machine it runs on, which is the authority's. */
const Here = ({ t, said }: { readonly t: Say; readonly said: AuthoritySaid | undefined }) => (
  <AboutPart title={t("eco-here-title")}>
    <p>{t("eco-here")}</p>
    <dl class="about-terms">
      <div>
        <dt>{t("eco-host")}</dt>
        <dd>
          <Said t={t} words={said?.authority.data?.host} />
        </dd>
      </div>
    </dl>
  </AboutPart>
);
