/** What a workshop with people adds to a game alone, and how a public body installs it. */
import type { Say } from "../text/texts.ts";
import { Disclosure } from "../ui/disclosure.tsx";

const ADDED = ["people", "screen", "map", "roadmap", "kit"] as const;

export const RealWorkshop = ({ t }: { readonly t: Say }) => (
  <section class="card" aria-labelledby="real-title">
    <div class="card-body discovery-real">
      <h2 id="real-title">{t("real-title")}</h2>
      <ul>
        {ADDED.map((name) => (
          <li key={name}>{t(`real-${name}`)}</li>
        ))}
      </ul>
      <Disclosure summary={t("install-title")}>
        <ol>
          <li>{t("install-get")}</li>
          <li>{t("install-start")}</li>
          <li>{t("install-share")}</li>
        </ol>
        <p>{t("install-dsi")}</p>
      </Disclosure>
    </div>
  </section>
);
