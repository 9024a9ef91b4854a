/** The round of the table: one tells aloud what one knows, each in turn. */
import { Callout } from "../../ui/callout.tsx";
import type { Mandate } from "./acting.ts";
import { Confidence } from "./confidence.tsx";
import { speakersOf } from "./speakers.ts";

export function Round({ mandate }: { readonly mandate: Mandate }) {
  const { t, view } = mandate;
  const hasOne = view.seat.confidence !== null;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t(hasOne ? "round-title" : "round-title-none")}</h1>
        <p class="lede">{t(hasOne ? "round-lede" : "round-lede-none")}</p>
      </div>
      <Confidence mandate={mandate} />
      <Speakers mandate={mandate} />
      <Callout look="tip">
        <p>{t("round-tip")}</p>
      </Callout>
    </>
  );
}

/** Who speaks: from the captain on, around the table. */
function Speakers({ mandate: { t, members, view, seat } }: { readonly mandate: Mandate }) {
  return (
    <section class="hand-speakers">
      <h2>{t("speakers")}</h2>
      <ol>
        {speakersOf(Object.keys(members), view.team.captain).map((id) => (
          <li key={id} class={id === seat ? "own" : undefined}>
            {members[id]}
            {id === seat && <small> {t("you")}</small>}
            {id === view.team.captain && <small> {t("captain")}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}
