/** What came back this year: each opened rebound with its amount and its source, then the steps that were missed. */
import type { Resolution } from "../../../game/activities/mandate/state.ts";
import { useState } from "preact/hooks";
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import { Torn } from "../../ui/torn.tsx";
import { movedMass } from "./amounts.ts";
import { Sources } from "./sources.tsx";
import { titleOf, type Actions } from "./texts.ts";

interface ReturnedProps extends Pick<Resolution, "opened" | "back"> {
  readonly t: Say;
  readonly actions: Actions;
}

/** In the last year everything opens: the others come when asked for. */
const AT_ONCE = 2;

export function Returned({ t, opened, back, actions }: ReturnedProps) {
  const [isWhole, showAll] = useState(false);
  const rest = opened.length - AT_ONCE;
  return (
    <>
      {(isWhole ? opened : opened.slice(0, AT_ONCE)).map((id) => {
        const text = actions[id];
        return (
          <article key={id} class="hand-returned">
            <Torn>
              <h2>
                <KindSign kind="rebond" /> {text?.title ?? "–"}
              </h2>
              <p>{text?.rebound}</p>
              <p>
                <b>{backText(back[id], t)}</b>
              </p>
            </Torn>
            {text && <SourceOf t={t} documented={text.documented} />}
          </article>
        );
      })}
      {!isWhole && rest > 0 && (
        <Button look="quiet" icon="plus" onPress={() => showAll(true)}>
          {t("back-more", { count: rest })}
        </Button>
      )}
    </>
  );
}

/** « +1,2 t de CO₂e, +30 kg de matière par an », or that it struck people rather than the footprint. */
export function backText(back: Resolution["back"][string] | undefined, t: Say): string {
  if (!back || (back.carbon === 0 && back.matter === 0)) return t("back-elsewhere");
  return t("back-amount", {
    carbon: movedMass(back.carbon, locale.value),
    matter: movedMass(back.matter, locale.value),
  });
}

const SourceOf = ({
  t,
  documented,
}: {
  readonly t: Say;
  readonly documented: Actions[string]["documented"];
}) =>
  documented === null ? <p class="reason">{t("back-hypothesis")}</p> : <Sources t={t} facts={[documented]} />;

interface SkippedProps extends Pick<Resolution, "skipped"> {
  readonly t: Say;
  readonly actions: Actions;
}

/** Steps left out that were met this year, each in its sentence. */
export const Skipped = ({ t, skipped, actions }: SkippedProps) =>
  skipped.length === 0 ? null : (
    <section class="hand-skipped">
      <h2>{t("skipped")}</h2>
      <ul>
        {skipped.map(({ action, without }) => (
          <li key={`${action} ${without}`}>
            <b>{t("skipped-without", { step: titleOf(actions, without) })}</b>{" "}
            {actions[action]?.skipped[without]}
          </li>
        ))}
      </ul>
    </section>
  );
