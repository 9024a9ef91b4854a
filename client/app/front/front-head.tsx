/** The top of the front door: the mark, the way home, the other language. */
import { locale, setLocale, type Say } from "../../text/texts.ts";
import { Logo } from "../../ui/icon.tsx";

interface FrontHeadProps {
  readonly t: Say;
  /** At home the name of the game is the page's title, below. */
  readonly isHome: boolean;
}

export function FrontHead({ t, isHome }: FrontHeadProps) {
  const other = locale.value === "fr" ? "en" : "fr";
  return (
    <header class="front-head">
      {isHome ? (
        <span class="front-mark">
          <Logo />
        </span>
      ) : (
        <a class="front-mark" href="/">
          <Logo />
          {t("brand")}
        </a>
      )}
      <button type="button" class="button quiet small" lang={other} onClick={() => setLocale(other)}>
        {t("other-language")}
      </button>
    </header>
  );
}
