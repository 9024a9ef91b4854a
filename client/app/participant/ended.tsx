/** The end: thanks, what stays and what is erased, and the way to another session. */
import { siteUrl } from "../../site.ts";
import { LateFootprint } from "../own-footprint/late.tsx";
import { Quiet } from "../../ui/quiet.tsx";
import { CodeForm } from "../shared/code-form.tsx";
import { useLoaded } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import type { Door } from "./door.ts";
import { KeptHere } from "./kept-here.tsx";

export const Ended = ({ door }: { door: Door }) =>
  door.people.length > 0 ? <Thanks door={door} /> : <TooLate door={door} />;

/** Nobody of this device played: there is nothing to thank for, and nothing of theirs was kept. */
const TooLate = ({ door, door: { t } }: { door: Door }) => (
  <>
    <Quiet id="ended" />
    <div>
      <h1 tabIndex={-1}>{t("ended-late-title")}</h1>
      <p class="lede">{t("ended-late-text")}</p>
    </div>
    <After door={door} />
    <CodeForm t={t} />
  </>
);

const Thanks = ({ door, door: { t, link } }: { door: Door }) => (
  <>
    <Quiet id="ended" />
    <div>
      <h1 tabIndex={-1}>{t("ended-title")}</h1>
      <p class="lede">{t("ended-text")}</p>
    </div>
    <section class="card" aria-labelledby="kept-title">
      <div class="card-body">
        <h2 id="kept-title">{t("ended-kept-title")}</h2>
        <p>{t("ended-kept")}</p>
        <p class="lede">{t("ended-draft")}</p>
      </div>
    </section>
    <KeptHere door={door} />
    {!link.isLocal && <LateFootprint code={door.code} level={2} />}
    <section class="card" aria-labelledby="erased-title">
      <div class="card-body">
        <h2 id="erased-title">{t("ended-erased-title")}</h2>
        <p>{t("ended-erased")}</p>
        {!link.isLocal && (
          <p>
            <a href={siteUrl("/donnees")} target="_blank" rel="noopener">
              {t("menu-data")}
            </a>
          </p>
        )}
      </div>
    </section>
    {!link.isLocal && <After door={door} />}
    {!link.isLocal && (
      <section class="aside door-form" aria-labelledby="next-title">
        <h2 id="next-title">{t("ended-next")}</h2>
        <CodeForm t={t} />
      </section>
    )}
  </>
);

/** Fetched at the end alone: nobody pays for it while they play. */
function After({ door }: { door: Door }) {
  const loaded = useLast(useLoaded("after-end", () => import("./after-end/after-end.tsx")));
  return loaded ? <loaded.AfterEnd door={door} /> : null;
}
