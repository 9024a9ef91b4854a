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
const AT_ONCE = 5;

/** One open at a time, the first to begin with. */
export function Returned({ t, opened, back, actions }: ReturnedProps) {
  const [open, setOpen] = useState(opened[0]);
  const [isWhole, showAll] = useState(false);
  const rest = opened.length - AT_ONCE;
  return (
    <>
      {(isWhole ? opened : opened.slice(0, AT_ONCE)).map((id) => (
        <Rebound
          key={id}
          {...{ t, isOpen: id === open }}
          text={actions[id]}
          back={back[id]}
          onTurn={() => setOpen(id === open ? undefined : id)}
        />
      ))}
      {!isWhole && rest > 0 && (
        <Button look="quiet" icon="plus" onPress={() => showAll(true)}>
          {t("back-more", { count: rest })}
        </Button>
      )}
    </>
  );
}

interface ReboundProps {
  readonly t: Say;
  readonly text: Actions[string] | undefined;
  readonly back: Resolution["back"][string] | undefined;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}

const Rebound = ({ t, text, back, isOpen, onTurn }: ReboundProps) => (
  <article class="hand-returned">
    <Torn>
      <h2>
        <button type="button" class="hand-close" aria-expanded={isOpen} onClick={onTurn}>
          <KindSign kind="rebond" /> {text?.title ?? "–"}
        </button>
      </h2>
      {isOpen && <p>{text?.rebound}</p>}
      <p>
        <b>{backText(back, t)}</b>
      </p>
    </Torn>
    {isOpen && text && <SourceOf t={t} documented={text.documented} />}
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
