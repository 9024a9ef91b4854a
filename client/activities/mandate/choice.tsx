/** The year's choice: proposals as cards, what each person says of them, then the captain's word. */
import { useState } from "preact/hooks";
import { keptIn } from "../../../game/mandate/deal.ts";
import { Button } from "../../ui/button.tsx";
import { captainName, isCaptain, type Mandate } from "./acting.ts";
import { Captain } from "./captain.tsx";
import { Confidence } from "./confidence.tsx";
import { Dilemma } from "./dilemma.tsx";
import { useOpening } from "./opening.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { OpenProposal, ProposalRow } from "./proposal-card.tsx";
import { titleOf, useActions, useNews } from "./texts.ts";

type Page = "cards" | "dilemma" | "captain";

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
  const [open, setOpen] = useState<string | undefined>(proposals[0]?.id);
  const kept = keptIn(view.everyone.year);
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("choice-title", { count: proposals.length })}</h1>
        <p class="lede">{t("choice-lede", { count: kept })}</p>
      </div>
      {isConfirmed && <Decided {...{ mandate, actions }} />}
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
      {view.everyone.options.length > 0 && <DilemmaRow mandate={mandate} go={go} />}
      {!isConfirmed && <Word mandate={mandate} go={go} />}
      <Confidence mandate={mandate} look="quiet" />
    </>
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
