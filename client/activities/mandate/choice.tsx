/** The year's choice, a page at a time: the proposals, one of them, what the table still has to say, the captain's word. */
import { useState } from "preact/hooks";
import { keptIn } from "../../../game/mandate/deal.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Button } from "../../ui/button.tsx";
import type { Mandate } from "./acting.ts";
import { Captain } from "./captain.tsx";
import type { ChoiceProps, Page } from "./choice-props.ts";
import { Deciding } from "./deciding.tsx";
import { Dilemma } from "./dilemma.tsx";
import { Holding } from "./holding.tsx";
import { OpenProposal, ProposalRow } from "./proposal-card.tsx";
import { Offers } from "./sharing.tsx";
import { Stock } from "./stock.tsx";
import { useActions } from "./texts.ts";
import { mayShare, waitingAt } from "./waiting-at.ts";

export function Choice({ mandate }: { readonly mandate: Mandate }) {
  const { view, leaf } = mandate;
  // Once confirmed, proposals are of use only to be shared.
  const home: Page = view.team.isConfirmed ? { name: "table" } : { name: "list" };
  const [opened, go] = useState<Page>();
  const page = opened ?? home;
  const actions = useActions(
    leaf,
    view.team.proposals.map(({ id }) => id),
  );
  const block = useOpening(JSON.stringify(page));
  const own: ChoiceProps = { mandate, actions: actions ?? {}, go, back: () => go({ name: "table" }) };
  return (
    <div class="hand-page" ref={block}>
      {page.name === "list" && <List {...own} />}
      {page.name === "card" && <Card {...own} id={page.id} />}
      {page.name === "table" && <Deciding {...own} />}
      {page.name === "dilemma" && <Dilemma {...own} />}
      {page.name === "stock" && <Stock {...own} />}
      {page.name === "offers" && <Offers {...own} />}
      {page.name === "holding" && <Holding {...own} />}
      {/* The captain's word given, there is nothing more to confirm. */}
      {page.name === "captain" && <Captain {...own} back={() => go(undefined)} />}
    </div>
  );
}

/** Titles and prices; each opens by itself, the others put away. */
function List({ mandate, actions, go }: ChoiceProps) {
  const { t, view, table } = mandate;
  const { proposals, strained, isConfirmed } = view.team;
  const waiting = waitingAt(view, table.id);
  return (
    <>
      <h1 tabIndex={-1}>{t(keptIn(view.everyone.year) === 1 ? "choice-one" : "choice-two")}</h1>
      {strained !== null && mayShare(view.team) && (
        <p class="hand-low">{t("strained-short", { gauge: t(`gauge-${strained}`) })}</p>
      )}
      <ul class="hand-cards">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <ProposalRow
              {...{ mandate, proposal }}
              text={actions[proposal.id]}
              onOpen={() => go({ name: "card", id: proposal.id })}
            />
          </li>
        ))}
      </ul>
      <Button look="primary" onPress={() => go({ name: "table" })}>
        {t(isConfirmed ? "page-before" : "decide")}
        {waiting > 0 && (
          <>
            <b class="hand-waiting" aria-hidden="true">
              {waiting}
            </b>
            <span class="visually-hidden">, {t("decide-waiting", { count: waiting })}</span>
          </>
        )}
      </Button>
    </>
  );
}

/** What lay open may be gone: shared halves come and go. */
function Card({ id, ...props }: ChoiceProps & { readonly id: string }) {
  const { mandate, actions, go } = props;
  const proposal = mandate.view.team.proposals.find((one) => one.id === id);
  return (
    <>
      {proposal ? (
        <OpenProposal {...{ mandate, proposal }} text={actions[id]} />
      ) : (
        <h1 tabIndex={-1}>{mandate.t("card-gone")}</h1>
      )}
      <Button look="quiet" onPress={() => go({ name: "list" })}>
        {mandate.t("back-to-cards")}
      </Button>
    </>
  );
}
