/** The news asks for an answer: all read the options, the captain gives the table's. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { captainName, isCaptain, reasonOf, useActing } from "./acting.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { OptionCost } from "./news.tsx";
import { useNews, type NewsText } from "./texts.ts";

export function Dilemma(props: ChoiceProps) {
  const { mandate, back } = props;
  const { t, view, leaf } = mandate;
  const news = useNews(leaf, view.everyone.news);
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{news?.title ?? t("loading")}</h1>
        <p class="lede">{t("dilemma-default")}</p>
      </div>
      {isCaptain(mandate) ? (
        <Answer {...props} options={news?.options ?? []} />
      ) : (
        <>
          <ul class="hand-answers">
            {news?.options.map((option) => (
              <li key={option.id}>
                {option.label} <OptionCost t={t} option={option} />
                {option.id === view.team.option && <b> {t("dilemma-chosen")}</b>}
              </li>
            ))}
          </ul>
          <p class="lede">{t("dilemma-captain", { captain: captainName(mandate) })}</p>
          <Button look="quiet" onPress={back}>
            {t("back-to-cards")}
          </Button>
        </>
      )}
    </>
  );
}

interface AnswerProps extends ChoiceProps {
  readonly options: NewsText["options"];
}

function Answer({ mandate, options, back }: AnswerProps) {
  const { t, view } = mandate;
  const [picked, pick] = useState(view.team.option);
  const { busy, act } = useActing(mandate);
  const command = picked === null ? undefined : ({ type: "mandate/decide", option: picked } as const);
  const send = async () => {
    if (command && (await act(command))) back();
  };
  return (
    <>
      <Choice
        legend={t("dilemma-answers")}
        legendHidden
        options={options.map((option) => ({
          id: option.id,
          label: option.label,
          detail: <OptionCost t={t} option={option} />,
        }))}
        value={picked}
        chosenLabel={t("chosen")}
        onChange={pick}
      />
      <div class="hand-buttons">
        <Button look="quiet" onPress={back}>
          {t("back-to-cards")}
        </Button>
        <Button
          look="primary"
          busy={busy}
          reason={command ? reasonOf(mandate, command) : t("dilemma-pick")}
          onPress={() => void send()}
        >
          {t("dilemma-send")}
        </Button>
      </div>
    </>
  );
}
