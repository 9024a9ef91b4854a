/** A table before the council: the others choose one of two conditions for it; its own people listen. */
import { useState } from "preact/hooks";
import { tableCalled } from "../../app/session-view.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { reasonOf, useActing, type Mandate } from "./acting.ts";
import { OptionCost } from "./news.tsx";
import { useConditions } from "./texts.ts";

export function Council({ mandate }: { readonly mandate: Mandate }) {
  const { t, view } = mandate;
  const { council } = view.everyone;
  const { isSummoned } = view.team;
  if (!council) return <h1 tabIndex={-1}>{t("loading")}</h1>;
  const isListening = isSummoned && council.voters === "others";
  const lede =
    council.decided !== null
      ? "council-over"
      : isListening
        ? "council-listen"
        : isSummoned
          ? "council-alone"
          : "council-lede";
  return (
    <>
      <div>
        <h1 tabIndex={-1}>
          {t(isSummoned ? "council-own" : "council-other", {
            table: tableCalled(mandate.tables, council.team),
          })}
        </h1>
        <p class="lede">{t(lede, { gauge: t(`gauge-${council.gauge}`) })}</p>
      </div>
      <Conditions mandate={mandate} isListening={isListening || council.decided !== null} />
    </>
  );
}

interface ConditionsProps {
  readonly mandate: Mandate;
  /** Nothing is left to vote for here. */
  readonly isListening: boolean;
}

function Conditions({ mandate, isListening }: ConditionsProps) {
  const { t, view, leaf } = mandate;
  const { council } = view.everyone;
  const labels = useConditions(leaf) ?? {};
  if (!council) return null;
  if (!isListening) return <Vote mandate={mandate} labels={labels} />;
  return (
    <ul class="hand-answers">
      {council.options.map((option) => (
        <li key={option.id}>
          {labels[option.id]} <OptionCost t={t} option={option} />
          {option.id === council.decided && <b> {t("council-decided")}</b>}
        </li>
      ))}
    </ul>
  );
}

interface VoteProps {
  readonly mandate: Mandate;
  readonly labels: Readonly<Record<string, string>>;
}

function Vote({ mandate, labels }: VoteProps) {
  const { t, view } = mandate;
  const { vote } = view.seat;
  const [picked, pick] = useState(vote);
  const { busy, act } = useActing(mandate);
  const command = picked === null ? undefined : ({ type: "mandate/vote", option: picked } as const);
  return (
    <>
      <Choice
        legend={t("council-conditions")}
        legendHidden
        options={(view.everyone.council?.options ?? []).map((option) => ({
          id: option.id,
          label: labels[option.id] ?? "–",
          detail: <OptionCost t={t} option={option} />,
        }))}
        value={picked}
        chosenLabel={t("chosen")}
        onChange={pick}
      />
      <Button
        look="primary"
        busy={busy}
        reason={command ? reasonOf(mandate, command) : t("dilemma-pick")}
        onPress={() => void (command && act(command))}
      >
        {t(vote === null ? "council-vote" : "council-vote-again")}
      </Button>
      {vote !== null && <p role="status">{t("council-voted")}</p>}
    </>
  );
}
