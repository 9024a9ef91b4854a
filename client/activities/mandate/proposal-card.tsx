/** A proposal of the year: closed to a line, or open with what one can say of it. */
import type { Proposal } from "../../../game/activities/mandate/state.ts";
import { locale, type Say } from "../../text/texts.ts";
import { CardRow } from "../../ui/card-row.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import type { Mandate } from "./acting.ts";
import { plain, thousands } from "./amounts.ts";
import { Opinion } from "./opinion.tsx";
import { kindOf, type ActionText } from "./texts.ts";
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
    proposal.support !== 0 && supportText(t, proposal.support),
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
        <Costs t={t} proposal={proposal} />
        {text && (
          <Disclosure summary={t("about")}>
            <p>{text.summary}</p>
          </Disclosure>
        )}
        <Opinion mandate={mandate} action={proposal.id} />
      </div>
    </article>
  );
}

/** What it announces; a delay, a support and a guard are there only where they exist. */
function Costs({ t, proposal }: { readonly t: Say; readonly proposal: Proposal }) {
  const { price, days, support, delay, guard } = proposal;
  return (
    <ul class="hand-costs">
      <li>
        <Icon name="euro" /> {thousands(price, locale.value)}
      </li>
      <li>
        <Icon name="day" /> {t("days-short", { count: plain(days, locale.value) })}
      </li>
      {support !== 0 && (
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
