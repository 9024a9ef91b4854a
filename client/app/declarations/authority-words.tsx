/** What the authority wrote about itself, or that it has to be completed; links only where they are safe. */
import { locale, type Say } from "../../text/texts.ts";
import { Callout } from "../../ui/callout.tsx";
import type { AuthoritySaid } from "./api.ts";

interface SaidProps {
  readonly t: Say;
  readonly words: string | undefined;
}

/** An e-mail or an address becomes a link; anything else stays words, which a French authority wrote in French. */
export function Said({ t, words }: SaidProps) {
  if (words === undefined) return <em class="to-complete">{t("about-to-complete")}</em>;
  if (/^https?:\/\/\S+$/.test(words)) return <a href={words}>{words}</a>;
  if (/^[^\s@:]+@[^\s@:]+\.[^\s@:]+$/.test(words)) return <a href={`mailto:${words}`}>{words}</a>;
  return locale.value === "fr" ? <>{words}</> : <span lang="fr">{words}</span>;
}

/** Whoever keeps the server reads what is wrong in the terminal; whoever reads the page, that it is no choice. */
export const FaultyFile = ({ t, said }: { readonly t: Say; readonly said: AuthoritySaid | undefined }) =>
  said?.isFaulty ? (
    <Callout look="tip">
      <p>{t("about-file-faulty")}</p>
    </Callout>
  ) : null;
