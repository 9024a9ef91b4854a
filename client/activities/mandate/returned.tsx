/** What came back this year: an opened rebound with its amount and its source, or a step that was missed. */
import type { Resolution } from "../../../game/activities/mandate/state.ts";
import { locale, type Say } from "../../text/texts.ts";
import { KindSign } from "../../ui/kind-tag.tsx";
import { Torn } from "../../ui/torn.tsx";
import { movedMass } from "./amounts.ts";
import { BriefSource } from "./sources.tsx";
import { titleOf, type Actions } from "./texts.ts";

interface ReboundProps {
  readonly t: Say;
  readonly text: Actions[string] | undefined;
  readonly back: Resolution["back"][string] | undefined;
}

export const Rebound = ({ t, text, back }: ReboundProps) => (
  <article class="hand-returned">
    <Torn>
      <h2>
        <KindSign kind="rebond" /> {text?.title ?? "–"}
      </h2>
      <p>{text?.rebound}</p>
      <p>
        <b>{backText(back, t)}</b>
      </p>
    </Torn>
    {text && <SourceOf t={t} documented={text.documented} />}
  </article>
);

/** « +1,2 t de CO₂e, +30 kg de matière par an », or that it struck people rather than the footprint. */
function backText(back: ReboundProps["back"], t: Say): string {
  const { carbon = 0, matter = 0 } = back ?? {};
  if (carbon === 0 && matter === 0) return t("back-elsewhere");
  const said = [
    carbon !== 0 && t("back-carbon", { mass: movedMass(carbon, locale.value) }),
    matter !== 0 && t("back-matter", { mass: movedMass(matter, locale.value) }),
  ];
  return t("back-a-year", { masses: said.filter(Boolean).join(", ") });
}

const SourceOf = ({
  t,
  documented,
}: {
  readonly t: Say;
  readonly documented: Actions[string]["documented"];
}) =>
  documented === null ? (
    <p class="reason">{t("back-hypothesis")}</p>
  ) : (
    <BriefSource t={t} fact={documented} />
  );

interface SkippedProps {
  readonly t: Say;
  readonly skipped: readonly Resolution["skipped"][number][];
  readonly actions: Actions;
}

/** Steps left out that were met this year, each in its sentence. */
export const Skipped = ({ t, skipped, actions }: SkippedProps) => (
  <section class="hand-skipped">
    <h2>{t("skipped")}</h2>
    {skipped.map(({ action, without }) => (
      <p key={`${action} ${without}`}>
        <b>{t("skipped-without", { step: titleOf(actions, without) })}</b> {actions[action]?.skipped[without]}
      </p>
    ))}
  </section>
);
