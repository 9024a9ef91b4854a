/** The captain's page: what is kept this year, what it costs, and the word that pays it. */
import { useState } from "preact/hooks";
import type { MandateCommand } from "../../../game/activities/mandate/schema.ts";
import type { Proposal } from "../../../game/activities/mandate/state.ts";
import { keptIn } from "../../../game/mandate/deal.ts";
import { locale } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { reasonOf, useActing, type Mandate } from "./acting.ts";
import { thousands } from "./amounts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { Tally } from "./proposal-card.tsx";
import { titleOf } from "./texts.ts";
import { firstOf, suggested, sumOf } from "./voices.ts";

const AT_ONCE = 3;

export function Captain({ mandate, actions, back }: ChoiceProps) {
  const { t, view } = mandate;
  const { team, everyone } = view;
  const most = keptIn(everyone.year);
  const [own, setOwn] = useState<readonly string[]>();
  const { busy, act } = useActing(mandate);
  // What is shared with another table is kept already.
  const open = team.proposals.filter(({ id }) => !team.chosen.includes(id));
  const proposed = suggested(team, most);
  const kept = (own ?? proposed).filter((id) => open.some((one) => one.id === id));
  const confirm: MandateCommand = { type: "mandate/confirm", actions: [...kept] };
  const toggle = (id: string) => setOwn(kept.includes(id) ? kept.filter((one) => one !== id) : [...kept, id]);
  // Five long titles are more than a page gives to read: the best supported come first, the others on demand.
  const first = firstOf(team, { open, proposed, most: AT_ONCE });
  const others = open.filter((one) => !first.includes(one));
  const keep = (proposal: Proposal) => (
    <Keep
      key={proposal.id}
      {...{ mandate, proposal }}
      title={titleOf(actions, proposal.id)}
      isKept={kept.includes(proposal.id)}
      onToggle={() => toggle(proposal.id)}
    />
  );
  const send = async () => {
    if (await act(confirm)) back();
  };
  return (
    <>
      <h1 tabIndex={-1}>{t("captain-title", { count: most })}</h1>
      <fieldset class="choice">
        {/* The signs beside each title say the same to those who see them. */}
        <legend class="visually-hidden">{t("captain-lede")}</legend>
        {first.map(keep)}
        {others.length > 0 && (
          <Disclosure summary={t("captain-others", { count: others.length })}>{others.map(keep)}</Disclosure>
        )}
      </fieldset>
      <Bill mandate={mandate} kept={kept} />
      <div class="hand-buttons">
        <Button look="quiet" onPress={back}>
          {t("page-before")}
        </Button>
        <Button look="primary" busy={busy} reason={reasonOf(mandate, confirm)} onPress={() => void send()}>
          {t(kept.length === 0 ? "confirm-nothing" : "confirm")}
        </Button>
      </div>
    </>
  );
}

interface KeepProps {
  readonly mandate: Mandate;
  readonly proposal: Proposal;
  readonly title: string;
  readonly isKept: boolean;
  readonly onToggle: () => void;
}

const Keep = ({ mandate, proposal, title, isKept, onToggle }: KeepProps) => (
  <label class={isKept ? "option chosen" : "option"}>
    <input type="checkbox" checked={isKept} onChange={onToggle} />
    <span>
      <b>{title}</b>
      <small>
        {thousands(proposal.price, locale.value)} <Tally mandate={mandate} action={proposal.id} />
      </small>
    </span>
  </label>
);

/** What is spent of what is there: an answer to the news and a shared action are paid already. */
function Bill({
  mandate: { t, view },
  kept,
}: {
  readonly mandate: Mandate;
  readonly kept: readonly string[];
}) {
  const { proposals, world } = view.team;
  const { price, days, support } = sumOf(proposals, kept);
  return (
    <p class="hand-bill" role="status">
      {t("bill", {
        price: thousands(price, locale.value),
        budget: thousands(world.budget, locale.value),
        days,
        workdays: world.workdays,
      })}
      {support > 0 && ` · ${t("bill-support", { count: support, of: world.support })}`}
    </p>
  );
}
