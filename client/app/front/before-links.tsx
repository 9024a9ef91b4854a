/** For whoever prepares: the documents of a first try, and what other public bodies do; plain pages of the server. */
import { siteUrl } from "../../site.ts";
import { locale, type Say } from "../../text/texts.ts";

const PAGES = [
  { path: "/pilote", name: "pilot", what: "pilot-what" },
  { path: "/terrain", name: "terrain", what: "terrain-what" },
] as const;

export const BeforeLinks = ({ t }: { readonly t: Say }) => (
  <>
    {PAGES.map(({ path, name, what }) => (
      <div key={path}>
        <a
          class="button small quiet"
          href={siteUrl(`${path}?lang=${locale.value}`)}
          target="_blank"
          rel="noopener"
        >
          {t(name)}
        </a>
        <p class="reason">{t(what)}</p>
      </div>
    ))}
  </>
);
