/** A proposal of the year: a line of the list, or a page with what one can say of it. */
import type { Proposal } from "../../../game/activities/mandate/state.ts";
import { asksSupport } from "../../../game/mandate/deal.ts";
import { Explained } from "../../app/shared/explained.tsx";
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
  const own = view.team.voices[seat];
  return (
    <CardRow
      kind={kindOf(text)}
      title={text?.title ?? "–"}
      onPress={onOpen}
      detail={
        <>
          {thousands(proposal.price, locale.value)}
          <Tally mandate={mandate} action={proposal.id} />
          {view.team.chosen.includes(proposal.id) && <Mark words={t("kept-shared")} />}
          {own?.support === proposal.id && <Own words={t("you-support")} />}
          {own?.objection?.action === proposal.id && <Own words={t("you-object")} />}
        </>
      }
    />
  );
}

/** The table's voices as signs, one each: their words are for those who do not see them. */
export function Tally({
  mandate: { t, view },
  action,
}: {
  readonly mandate: Mandate;
  readonly action: string;
}) {
  const { supports, objections } = countVoices(view.team.voices, action);
  const said = [
    supports > 0 && t("for", { count: supports }),
    objections > 0 && t("against", { count: objections }),
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <span class="hand-tally">
      {Array.from({ length: supports }, (_, index) => (
        <Icon key={`for ${index}`} name="support" />
      ))}
      {Array.from({ length: objections }, (_, index) => (
        <Icon key={`against ${index}`} name="warning" />
      ))}
      <span class="visually-hidden"> {said.join(" · ")}</span>
    </span>
  );
}

/** One's own voice is among the signs. */
const Own = ({ words }: { readonly words: string }) => (
  <>
    <b class="hand-mark" aria-hidden="true">
      <Icon name="tick" />
    </b>
    <span class="visually-hidden"> {words}</span>
  </>
);

const Mark = ({ words }: { readonly words: string }) => (
  <b class="hand-mark">
    <Icon name="tick" /> {words}
  </b>
);

const supportText = (t: Say, support: number) =>
  support > 0 ? t("support-asked", { count: support }) : t("support-given", { count: -support });

export function OpenProposal({ mandate, proposal, text }: ProposalProps) {
  const { t } = mandate;
  const kind = kindOf(text);
  return (
    <article class="card hand-open" data-kind={kind}>
      <span class="band" />
      <div class="card-body">
        <p class="hand-card-head">
          <KindTag kind={kind}>{t(`tier-${kind}`)}</KindTag>
          {proposal.from !== "dealt" && <span class="chip hand-from">{t(`from-${proposal.from}`)}</span>}
        </p>
        <h1 tabIndex={-1}>{text?.title ?? "–"}</h1>
        <Costs mandate={mandate} proposal={proposal} />
        <Steps mandate={mandate} proposal={proposal} />
        {text && (
          <Disclosure summary={t("about")}>
            <p>
              <Explained text={text.summary} />
            </p>
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
