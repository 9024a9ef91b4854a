/** The end of a session: thanks, and what became of the work. */
import { Logo } from "../../ui/icon.tsx";
import { Landscape } from "../../ui/landscape.tsx";
import { LateWall } from "../own-footprint/late.tsx";
import type { PageProps } from "./page.ts";
import { Printed } from "./printed.tsx";
import { ScreenFoot } from "./screen-foot.tsx";

export function Ended(page: PageProps) {
  const { t, header, isEnding } = page;
  return (
    <div class="screen ended">
      <header class="screen-head">
        <Logo />
        <p class="screen-phase">{header.title}</p>
      </header>
      <main class="screen-stage">
        <div class="ended-words">
          <h1>{t("ended-title")}</h1>
          <Printed isNew={isEnding} />
          <p class="ended-draft">{t("ended-draft")}</p>
          <p>{t("ended-where")}</p>
        </div>
        <div class="ended-side">
          <div class="maquette">
            <Landscape terminaux="sobre" reseaux="sobre" centres="sobre" label={t("landscape-ended")} />
          </div>
          <LateWall code={header.code} />
        </div>
      </main>
      <ScreenFoot page={page} />
    </div>
  );
}
