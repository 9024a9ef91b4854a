/** At a locked door: the place is promised, and the page opens by itself. */
import { Piece } from "../../ui/piece.tsx";
import { LanguageChoice } from "../shared/language-choice.tsx";
import type { Door } from "./door.ts";

export const Knocking = ({ door: { t, header } }: { door: Door }) => (
  <>
    <div class="door-turn">
      <Piece id="pion" />
      <h1 tabIndex={-1}>{t("knock-title")}</h1>
      <p class="lede">{t("knock-text")}</p>
    </div>
    <div class="aside door-foot">
      <p>{header.title}</p>
      <LanguageChoice t={t} />
    </div>
  </>
);

/** Somebody of a shared device waits while the others already play. */
export const KnockingToo = ({ door: { t, people, knocking } }: { door: Door }) =>
  people.length > 0 && knocking.length > 0 ? (
    <aside class="door-notice" aria-label={t("knock-title")}>
      <p>{t("knock-here", { count: knocking.length })}</p>
    </aside>
  ) : null;
