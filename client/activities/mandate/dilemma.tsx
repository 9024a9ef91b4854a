/** The news asks for an answer: all read the options, the captain gives the table's. */
import { useState } from "preact/hooks";
import { Choice } from "../../ui/choice.tsx";
import { captainName } from "./acting.ts";
import { Asking, Sending } from "./asking.tsx";
import type { ChoiceProps } from "./choice-props.ts";
import { OptionCost } from "./news.tsx";
import { useNews, type NewsText } from "./texts.ts";

export function Dilemma(props: ChoiceProps) {
  const { mandate } = props;
  const { t, view, leaf } = mandate;
  const news = useNews(leaf, view.everyone.news);
  return (
    <Asking
      {...props}
      title={news?.title ?? t("loading")}
      lede={<p class="lede">{t("dilemma-default")}</p>}
      form={<Answer {...props} options={news?.options ?? []} />}
    >
      <ul class="hand-answers">
        {news?.options.map((option) => (
          <li key={option.id}>
            {option.label} <OptionCost t={t} option={option} />
            {option.id === view.team.option && <b> {t("dilemma-chosen")}</b>}
          </li>
        ))}
      </ul>
      <p class="lede">{t("dilemma-captain", { captain: captainName(mandate) })}</p>
    </Asking>
  );
}

interface AnswerProps extends ChoiceProps {
  readonly options: NewsText["options"];
}

function Answer({ mandate, options, back }: AnswerProps) {
  const { t, view } = mandate;
  const [picked, pick] = useState(view.team.option);
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
      <Sending
        {...{ mandate, back, words: "dilemma" }}
        command={picked === null ? undefined : { type: "mandate/decide", option: picked }}
      />
    </>
  );
}
