/** What the table decides beside its proposals: who confirms, the news, the common stock, what is shared. */
import { Button } from "../../ui/button.tsx";
import { captainName, isCaptain, type Mandate } from "./acting.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { Confidence } from "./confidence.tsx";
import { mayHold } from "./holding.tsx";
import { Strained } from "./sharing.tsx";
import { titleOf, useNews } from "./texts.ts";
import { openOffers } from "./together.ts";
import { mayShare } from "./waiting-at.ts";

export function Deciding(props: ChoiceProps) {
  const { mandate, go } = props;
  const { t, view, table } = mandate;
  const { isConfirmed, stock, strained } = view.team;
  const offers = openOffers(view.everyone, view.team, table.id).length;
  return (
    <>
      {isConfirmed ? <Decided {...props} /> : <Word {...props} />}
      {strained !== null && <Strained mandate={mandate} />}
      {isConfirmed && mayHold(mandate) && (
        <Button icon="guard" onPress={() => go({ name: "holding" })}>
          {t("bet-title")}
        </Button>
      )}
      {view.everyone.options.length > 0 && <DilemmaRow {...props} />}
      {stock && <StockRow {...props} />}
      {offers > 0 && (
        <Button onPress={() => go({ name: "offers" })}>{t("offers-open", { count: offers })}</Button>
      )}
      <Confidence mandate={mandate} look="quiet" />
      {(!isConfirmed || mayShare(view.team)) && (
        <Button look="quiet" onPress={() => go({ name: "list" })}>
          {t("back-to-cards")}
        </Button>
      )}
    </>
  );
}

/** What was kept, once the captain confirmed. */
function Decided({ mandate: { t, view }, actions }: ChoiceProps) {
  const { chosen } = view.team;
  return (
    <div class="hand-decided">
      <h1 tabIndex={-1}>{t(chosen.length === 0 ? "decided-nothing" : "decided")}</h1>
      <ul>
        {chosen.map((id) => (
          <li key={id}>{titleOf(actions, id)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The captain goes to confirm; the others read who will, and what is still missing. */
function Word({ mandate, go }: ChoiceProps) {
  const { t, view } = mandate;
  const { voices, members } = view.team;
  const spoken = t("spoken", { count: Object.keys(voices).length, of: members });
  return (
    <>
      <h1 tabIndex={-1}>{t("decide-title")}</h1>
      {isCaptain(mandate) ? (
        <div class="hand-word">
          <p>
            {t("captain-you")} <span class="lede">{spoken}</span>
          </p>
          <Button look="primary" onPress={() => go({ name: "captain" })}>
            {t("captain-go")}
          </Button>
        </div>
      ) : (
        <p>{t("captain-will", { captain: captainName(mandate), spoken })}</p>
      )}
    </>
  );
}

function DilemmaRow({ mandate, go }: ChoiceProps) {
  const { t, view, leaf }: Mandate = mandate;
  const news = useNews(leaf, view.everyone.news);
  const answer = news?.options.find(({ id }) => id === view.team.option)?.label;
  return (
    <Button icon={answer === undefined ? "warning" : "tick"} onPress={() => go({ name: "dilemma" })}>
      {answer === undefined ? t("dilemma-open") : t("dilemma-answered", { answer })}
    </Button>
  );
}

function StockRow({ mandate: { t, view }, go }: ChoiceProps) {
  const asked = view.team.stock?.asked ?? null;
  return (
    <Button onPress={() => go({ name: "stock" })}>
      {asked === null
        ? t("stock-open", { count: view.everyone.stock ?? 0 })
        : t("stock-asked", { count: asked })}
    </Button>
  );
}
