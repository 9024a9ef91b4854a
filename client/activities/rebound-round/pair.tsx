/** A pair as it is read on every door: the action, what attacks it, the guard that answers. */
import { Fragment, type ComponentChildren } from "preact";
import type { Answer, Attack, Defended } from "../../../game/activities/rebound-round/state.ts";
import type { Verdict } from "../../../game/activities/rebound-round/terms.ts";
import { AroundFrench } from "../../app/shared/around-french.tsx";
import { Explained } from "../../app/shared/explained.tsx";
import type { Say } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { GuardBox } from "../../ui/guard-box.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import { Torn } from "../../ui/torn.tsx";
import { guardOf, kindOf, reboundOf, sourcesOf, summaryOf, titleOf, type Actions } from "./texts.ts";

export interface Reading {
  readonly t: Say;
  readonly actions: Actions;
  readonly word: (id: string | null | undefined) => string;
}

interface DefendedProps {
  readonly reading: Reading;
  readonly defended: Defended;
}

export const ActionCard = ({
  reading,
  defended,
  children,
}: DefendedProps & { children?: ComponentChildren }) => (
  <section class="card round-action" data-kind={kindOf(reading.actions, defended)}>
    <span class="band" />
    <div class="card-body">
      {children}
      <ActionTitle reading={reading} defended={defended} />
      <ActionSummary reading={reading} defended={defended} />
    </div>
  </section>
);

/** What an action is, opened by whoever wants to know; an action written by a table says it all in its title. */
export function ActionSummary({ reading, defended }: DefendedProps) {
  const summary = summaryOf(reading.actions, defended);
  if (!summary) return null;
  return (
    <Disclosure summary={reading.t("more-about")}>
      <p>
        <Explained text={summary} />
      </p>
      <Sources reading={reading} defended={defended} />
    </Disclosure>
  );
}

export const ActionTitle = ({ reading, defended }: DefendedProps) => (
  <h2 class="round-title">
    <KindSign kind={kindOf(reading.actions, defended)} /> {titleOf(reading, defended)}
  </h2>
);

/** A figure of the catalogue is read with its source and year. */
export function Sources({ reading: { t, actions }, defended }: DefendedProps) {
  const sources = sourcesOf(actions, defended);
  if (sources.length === 0) return null;
  return (
    <p class="card-foot">
      {t("sources", { list: "" })}
      {sources.map(({ title, year, level }, index) => (
        <Fragment key={title}>
          {index > 0 && " ; "}
          <AroundFrench
            say={(mark) =>
              t(level === "cited" ? "source-cited" : "source-read", {
                title: mark,
                year: year === null ? t("source-undated") : String(year),
              })
            }
          >
            {title}
          </AroundFrench>
        </Fragment>
      ))}
    </p>
  );
}

/** Long sentences are written smaller where the room reads them. */
const LONG = 100;

const Said = ({ text }: { readonly text: string }) => (
  <p class="round-said" data-long={text.length > LONG}>
    {text}
  </p>
);

interface AttackProps extends DefendedProps {
  readonly attack: Attack;
  /** In a hand: the door's question gives way to the sentence, and sources open on demand. */
  readonly isBrief?: boolean;
}

export function AttackSheet({ reading, defended, attack, isBrief = false }: AttackProps) {
  const { t } = reading;
  const { door, told, isByTable } = attack;
  const isCatalogue = told !== null && "catalogue" in told;
  return (
    <Torn>
      {/* The program knows a rebound, not the door it takes. */}
      {(isByTable || !told) && (
        <p class="round-door">
          <Icon name="return" /> <b>{t(`door-${door}`)}</b>{" "}
          {!(isBrief && told) && <span>{t(`ask-${door}`)}</span>}
        </p>
      )}
      {told && <Said text={reboundOf(reading, defended, told)} />}
      {!isByTable && <p class="card-foot">{t(told ? "attack-by-program" : "attack-by-nobody")}</p>}
      {isCatalogue && !isBrief && <Sources reading={reading} defended={defended} />}
    </Torn>
  );
}

/** The torn sheet in a hand, what it quotes beneath it. */
export function AttackInHand(props: AttackProps) {
  const { reading, defended, attack } = props;
  const isQuoted = attack.told !== null && "catalogue" in attack.told;
  const hasSources = sourcesOf(reading.actions, defended).length > 0;
  return (
    <>
      <AttackSheet {...props} isBrief />
      {isQuoted && hasSources && (
        <Disclosure summary={reading.t("sources-open")}>
          <Sources reading={reading} defended={defended} />
        </Disclosure>
      )}
    </>
  );
}

interface AnswerProps extends DefendedProps {
  readonly answer: Answer;
}

export function AnswerSheet({ reading, defended, answer }: AnswerProps) {
  const { t, word } = reading;
  const holder = word(answer.holder);
  return (
    <GuardBox>
      <Said text={guardOf(reading, defended, answer.told)} />
      {holder && <p class="round-holder">{t("held-by", { holder })}</p>}
    </GuardBox>
  );
}

const VERDICT_ICONS: Readonly<Record<Verdict, IconName>> = { holds: "tick", half: "minus", fails: "return" };

/** What the room said: a sign and words, the colour adds nothing. */
export const VerdictTag = ({ t, verdict }: { readonly t: Say; readonly verdict: Verdict | null }) => (
  <span class="round-verdict" data-verdict={verdict ?? "none"}>
    {verdict && <Icon name={VERDICT_ICONS[verdict]} />} {t(`verdict-${verdict ?? "none"}`)}
  </span>
);
