/** « Sources et licences »: where each number comes from, what is ours, and the packages the program runs with. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { AboutPage, AboutPart, Lines } from "./about-page.tsx";
import { askPackages } from "./api.ts";
import { Answered } from "./declared.tsx";
import { FactsPart } from "./facts-part.tsx";
import { useAsked } from "./use-asked.ts";

export function SourcesPage() {
  const t = useLast(useTexts("front", "declarations", "sources"));
  if (!t) return null;
  return (
    <AboutPage t={t} title={t("sources-title")}>
      <p class="lede">{t("sources-lede")}</p>
      <FactsPart t={t} />
      <AboutPart title={t("ours-title")}>
        <Lines lines={["code", "texts", "font", "sounds"].map((key) => t(`ours-${key}`))} />
        <p>{t("ours-mention")}</p>
      </AboutPart>
      <PackagesPart t={t} />
    </AboutPage>
  );
}

/** Fetched by the few who open it. */
function PackagesPart({ t }: { readonly t: Say }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <AboutPart title={t("packages-title")}>
      <p>{t("packages-what")}</p>
      <details class="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t("packages-open")}</summary>
        {isOpen && <Packages t={t} />}
      </details>
    </AboutPart>
  );
}

function Packages({ t }: { readonly t: Say }) {
  const asked = useAsked("packages", askPackages);
  return (
    <Answered t={t} asked={asked}>
      {(groups) =>
        groups.length === 0 ? (
          <p>{t("packages-none")}</p>
        ) : (
          groups.map(({ licence, packages }) => (
            <section key={licence}>
              <h3>{t("packages-of", { licence, count: packages.length })}</h3>
              <p class="packages">{packages.join(", ")}</p>
            </section>
          ))
        )
      }
    </Answered>
  );
}
