/** A pair as it is read on every door: the action, what attacks it, the guard that answers. */
import type { ComponentChildren } from "preact";
import type { Answer, Attack, Defended } from "../../../game/activities/rebound-round/state.ts";
import type { Verdict } from "../../../game/activities/rebound-round/terms.ts";
import type { Say } from "../../text/texts.ts";
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

export function ActionCard({
  reading,
  defended,
  children,
}: DefendedProps & { children?: ComponentChildren }) {
  const { actions } = reading;
  const summary = summaryOf(actions, defended);
  return (
    <section class="card round-action" data-kind={kindOf(actions, defended)}>
      <span class="band" />
      <div class="card-body">
        {children}
        <ActionTitle reading={reading} defended={defended} />
        {summary && <p class="lede">{summary}</p>}
        <Sources reading={reading} defended={defended} />
      </div>
    </section>
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
  const named = sources.map(({ title, year, level }) =>
    t(level === "cited" ? "source-cited" : "source-read", { title, year: year ?? t("source-undated") }),
  );
  return <p class="card-foot">{t("sources", { list: named.join(" ; ") })}</p>;
}

interface AttackProps extends DefendedProps {
  readonly attack: Attack;
  readonly children?: ComponentChildren;
}

export function AttackSheet({ reading, defended, attack, children }: AttackProps) {
  const { t } = reading;
  const said = reboundOf(reading, defended, attack.told);
  return (
    <Torn>
      <p class="round-door">
        <Icon name="return" /> <b>{t(`door-${attack.door}`)}</b> {t(`ask-${attack.door}`)}
      </p>
      {said && <p class="round-said">{said}</p>}
      {!attack.isByTable && <p class="card-foot">{t("attack-by-program")}</p>}
      {children}
    </Torn>
  );
}

interface AnswerProps extends DefendedProps {
  readonly answer: Answer;
  readonly children?: ComponentChildren;
}

export function AnswerSheet({ reading, defended, answer, children }: AnswerProps) {
  const { t, word } = reading;
  const holder = word(answer.holder);
  return (
    <GuardBox>
      <p class="round-said">{guardOf(reading, defended, answer.told)}</p>
      {holder && <p class="round-holder">{t("held-by", { holder })}</p>}
      {children}
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
