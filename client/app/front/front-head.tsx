/** The top of the front door: the mark, the way home, the other language. */
import { locale, setLanguage, type Say } from "../../text/texts.ts";
import { Logo } from "../../ui/icon.tsx";
import { siteUrl } from "../../site.ts";

interface FrontHeadProps {
  readonly t: Say;
  /** At home the mark stands with the page's title, below. */
  readonly isHome: boolean;
}

export function FrontHead({ t, isHome }: FrontHeadProps) {
  const other = locale.value === "fr" ? "en" : "fr";
  return (
    <header class={isHome ? "front-head home" : "front-head"}>
      {!isHome && (
        <a class="front-mark" href={siteUrl("/")}>
          <Logo />
          {t("brand")}
        </a>
      )}
      <button type="button" class="button quiet small" lang={other} onClick={() => setLanguage(other)}>
        {t("other-language")}
      </button>
    </header>
  );
}
