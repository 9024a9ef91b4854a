/** The year's choice: proposals as cards, what each person says of them, then the captain's word. */
import { useState } from "preact/hooks";
import { keptIn } from "../../../game/mandate/deal.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Button } from "../../ui/button.tsx";
import { captainName, isCaptain, type Mandate } from "./acting.ts";
import { Captain } from "./captain.tsx";
import { Confidence } from "./confidence.tsx";
import { Dilemma } from "./dilemma.tsx";
import { GuardOf, LateGuards } from "./guards.tsx";
import type { ChoiceProps } from "./choice-props.ts";
import { OpenProposal, ProposalRow } from "./proposal-card.tsx";
import { Sharing } from "./sharing.tsx";
import { Stock } from "./stock.tsx";
import { titleOf, useActions, useNews } from "./texts.ts";

type Page = "cards" | "dilemma" | "stock" | "captain";

export function Choice({ mandate }: { readonly mandate: Mandate }) {
  const { view, leaf } = mandate;
  const [page, go] = useState<Page>("cards");
  const actions = useActions(
    leaf,
    view.team.proposals.map(({ id }) => id),
  );
  const block = useOpening(page);
  const own = { mandate, actions: actions ?? {}, back: () => go("cards") };
  return (
    <div class="hand-page" ref={block}>
      {page === "cards" && <Cards {...own} go={go} />}
      {page === "dilemma" && <Dilemma {...own} />}
      {page === "stock" && <Stock {...own} />}
      {page === "captain" && <Captain {...own} />}
    </div>
  );
}

interface CardsProps extends ChoiceProps {
  readonly go: (page: Page) => void;
}

function Cards({ mandate, actions, go }: CardsProps) {
  const { t, view } = mandate;
  const { proposals, isConfirmed } = view.team;
  const kept = keptIn(view.everyone.year);
  return (
    <>
      <h1 tabIndex={-1}>{t(kept === 1 ? "choice-one" : "choice-two", { count: proposals.length })}</h1>
      {isConfirmed && <Decided {...{ mandate, actions }} />}
      {isConfirmed && view.everyone.isShort && <Holding {...{ mandate, actions }} />}
      <Sharing mandate={mandate} />
      {(!isConfirmed || mayShare(mandate)) && <Proposals {...{ mandate, actions }} />}
      {view.everyone.options.length > 0 && <DilemmaRow mandate={mandate} go={go} />}
      {view.team.stock && <StockRow mandate={mandate} go={go} />}
      {!isConfirmed && <Word mandate={mandate} go={go} />}
      <Confidence mandate={mandate} look="quiet" />
    </>
  );
}

/** Once confirmed, a proposal is of use only to be shared. */
function mayShare({ view }: Mandate): boolean {
  const { strained, shared, chosen } = view.team;
  return strained !== null && !(shared !== null && chosen.includes(shared));
}

/** One line each, and one of them open. */
function Proposals({ mandate, actions }: Omit<ChoiceProps, "back">) {
  const { proposals } = mandate.view.team;
  const [open, setOpen] = useState<string | undefined>(proposals[0]?.id);
  return (
    <ul class="hand-cards">
      {proposals.map((proposal) => {
        const shared = { mandate, proposal, text: actions[proposal.id] };
        return (
          <li key={proposal.id}>
            {open === proposal.id ? (
              <OpenProposal {...shared} onClose={() => setOpen(undefined)} />
            ) : (
              <ProposalRow {...shared} onOpen={() => setOpen(proposal.id)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What was kept, once the captain confirmed. */
function Decided({ mandate: { t, view }, actions }: Omit<ChoiceProps, "back">) {
  const { chosen } = view.team;
  return (
    <div class="hand-decided">
      <h2>{t(chosen.length === 0 ? "decided-nothing" : "decided")}</h2>
      <ul>
        {chosen.map((id) => (
          <li key={id}>{titleOf(actions, id)}</li>
        ))}
      </ul>
    </div>
  );
}

/** A short year has no bet: what may come back is held here. */
function Holding({ mandate, actions }: Omit<ChoiceProps, "back">) {
  const { view } = mandate;
  const { chosen } = view.team;
  if (view.everyone.year === 1) return null;
  return (
    <>
      {chosen.map((id) => (
        <GuardOf key={id} {...{ mandate, id }} text={actions[id]} />
      ))}
      <LateGuards mandate={mandate} />
    </>
  );
}

interface GoProps {
  readonly mandate: Mandate;
  readonly go: (page: Page) => void;
}

function DilemmaRow({ mandate: { t, view, leaf }, go }: GoProps) {
  const news = useNews(leaf, view.everyone.news);
  const answer = news?.options.find(({ id }) => id === view.team.option)?.label;
  return (
    <Button icon="warning" onPress={() => go("dilemma")}>
      {answer === undefined ? t("dilemma-open") : t("dilemma-answered", { answer })}
    </Button>
  );
}

function StockRow({ mandate: { t, view }, go }: GoProps) {
  const asked = view.team.stock?.asked ?? null;
  return (
    <Button onPress={() => go("stock")}>
      {asked === null
        ? t("stock-open", { count: view.everyone.stock ?? 0 })
        : t("stock-asked", { count: asked })}
    </Button>
  );
}

/** The captain goes to confirm; the others read who will, and what is still missing. */
function Word({ mandate, go }: GoProps) {
  const { t, view } = mandate;
  const { voices, members } = view.team;
  const spoken = t("spoken", { count: Object.keys(voices).length, of: members });
  if (!isCaptain(mandate))
    return <p class="lede centred">{t("captain-will", { captain: captainName(mandate), spoken })}</p>;
  return (
    <div class="hand-word">
      <p>
        {t("captain-you")} <span class="lede">{spoken}</span>
      </p>
      <Button look="primary" onPress={() => go("captain")}>
        {t("captain-go")}
      </Button>
    </div>
  );
}
