/** A proposal of the year: closed to a line, or open with what one can say of it. */
import type { Proposal } from "../../../game/activities/mandate/state.ts";
import { asksSupport } from "../../../game/mandate/deal.ts";
import { locale, type Say } from "../../text/texts.ts";
import { CardRow } from "../../ui/card-row.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import type { Mandate } from "./acting.ts";
import { plain, thousands } from "./amounts.ts";
import { Opinion } from "./opinion.tsx";
import { kindOf, titleOf, useActions, type ActionText } from "./texts.ts";
import { ShareButton } from "./sharing.tsx";
import { countVoices } from "./voices.ts";

interface ProposalProps {
  readonly mandate: Mandate;
  readonly proposal: Proposal;
  /** Undefined until it came. */
  readonly text: ActionText | undefined;
}

export function ProposalRow({
  mandate,
  proposal,
  text,
  onOpen,
}: ProposalProps & { readonly onOpen: () => void }) {
  const { t, view, seat } = mandate;
  const { supports, objections } = countVoices(view.team.voices, proposal.id);
  const own = view.team.voices[seat];
  const said = [
    thousands(proposal.price, locale.value),
    t("days-short", { count: proposal.days }),
    asksSupport(view.everyone.year, view.everyone.years) &&
      proposal.support !== 0 &&
      supportText(t, proposal.support),
    supports > 0 && t("for", { count: supports }),
    objections > 0 && t("against", { count: objections }),
  ];
  return (
    <CardRow
      kind={kindOf(text)}
      title={text?.title ?? "–"}
      expanded={false}
      onPress={onOpen}
      detail={
        <>
          {said.filter(Boolean).join(" · ")}
          {view.team.chosen.includes(proposal.id) && <Mark words={t("kept-shared")} />}
          {own?.support === proposal.id && <Mark words={t("you-support")} />}
          {own?.objection?.action === proposal.id && <Mark words={t("you-object")} />}
        </>
      }
    />
  );
}

const Mark = ({ words }: { readonly words: string }) => (
  <b class="hand-mark">
    <Icon name="tick" /> {words}
  </b>
);

export const supportText = (t: Say, support: number) =>
  support > 0 ? t("support-asked", { count: support }) : t("support-given", { count: -support });

export function OpenProposal({
  mandate,
  proposal,
  text,
  onClose,
}: ProposalProps & { readonly onClose: () => void }) {
  const { t } = mandate;
  const kind = kindOf(text);
  return (
    <article class="card" data-kind={kind}>
      <span class="band" />
      <div class="card-body">
        <p class="hand-card-head">
          <KindTag kind={kind}>{t(`tier-${kind}`)}</KindTag>
          {proposal.from !== "dealt" && <span class="chip hand-from">{t(`from-${proposal.from}`)}</span>}
        </p>
        <h2>
          <button type="button" class="hand-close" aria-expanded onClick={onClose}>
            {text?.title ?? "–"}
          </button>
        </h2>
        <Costs mandate={mandate} proposal={proposal} />
        <Steps mandate={mandate} proposal={proposal} />
        {text && (
          <Disclosure summary={t("about")}>
            <p>{text.summary}</p>
          </Disclosure>
        )}
        <Opinion mandate={mandate} action={proposal.id} />
        <ShareButton mandate={mandate} action={proposal.id} />
      </div>
    </article>
  );
}

/** What it follows, and the steps left out before it. */
function Steps({ mandate: { t, leaf }, proposal }: Pick<ProposalProps, "mandate" | "proposal">) {
  const { needs, without } = proposal;
  const actions = useActions(leaf, [...needs, ...without]) ?? {};
  const named = (ids: readonly string[]) => ids.map((id) => titleOf(actions, id)).join(", ");
  return (
    <>
      {needs.length > 0 && <p class="hand-steps">{t("follows", { titles: named(needs) })}</p>}
      {without.length > 0 && (
        <Disclosure summary={t("without", { count: without.length })}>
          <ul class="hand-steps">
            {without.map((id) => (
              <li key={id}>{titleOf(actions, id)}</li>
            ))}
          </ul>
          <p class="reason">{t("without-later")}</p>
        </Disclosure>
      )}
    </>
  );
}

/** What it announces; a delay, a support and a guard are there only where they exist. */
function Costs({ mandate: { t, view }, proposal }: Pick<ProposalProps, "mandate" | "proposal">) {
  const { year, years } = view.everyone;
  const { price, days, support, delay, guard } = proposal;
  return (
    <ul class="hand-costs">
      <li>
        <Icon name="euro" /> {thousands(price, locale.value)}
      </li>
      <li>
        <Icon name="day" /> {t("days-short", { count: plain(days, locale.value) })}
      </li>
      {asksSupport(year, years) && support !== 0 && (
        <li>
          <Icon name="support" /> {supportText(t, support)}
        </li>
      )}
      {delay > 0 && (
        <li>
          <Icon name="time" /> {t("delay", { count: delay })}
        </li>
      )}
      {guard !== null && (
        <li>
          <Icon name="guard" /> {t("guard-price", { price: thousands(guard, locale.value) })}
        </li>
      )}
    </ul>
  );
}
