/** Four trimestres later: the territory's story, the rule it wrote, where the figures come from. */
import type { LoopFigure } from "../../../game/activities/local-loop/schema.ts";
import type { Territory } from "../../../game/activities/local-loop/state.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { tongueOf } from "../../app/shared/fact-tongue.ts";
import type { Say } from "../../text/texts.ts";
import type { Place } from "./acting.ts";
import { Counts } from "./parts.tsx";
import { actorName, actorText, euros, numberText, type Deck } from "./texts.ts";

/** On one page of a phone. */
const MOST_FIGURES = 2;

export function ResultStep({ place }: { readonly place: Place }) {
  const { t, deck, territory, word } = place;
  const card = actorText(deck, place.own.id);
  const own = card?.figures ?? [];
  return (
    <>
      <h1 tabIndex={-1}>{t(territory.isStopped ? "result-stopped" : "result-title")}</h1>
      <Paged
        t={t}
        words="result"
        pages={[
          { id: "counts", body: <Counts {...{ t, deck, territory }} isBrief /> },
          { id: "story", body: <Story {...{ t, territory }} /> },
          { id: "rules", body: <Rules {...{ t, deck, word }} rules={lastRules(territory, word)} /> },
          { id: "own", body: <Figures lede={t("result-sources")} figures={own} why={card?.why} /> },
          { id: "facts", body: <Figures lede={t("result-facts")} figures={deck?.facts ?? []} /> },
        ]}
      />
    </>
  );
}

interface FiguresProps {
  readonly lede: string;
  readonly figures: readonly LoopFigure[];
  /** Said instead of a figure that does not exist. */
  readonly why?: string | undefined;
}

const Figures = ({ lede, figures, why }: FiguresProps) => (
  <>
    <p class="lede">{lede}</p>
    <ul class="loop-sources">
      {figures.length === 0 && <li>{why}</li>}
      {figures.slice(0, MOST_FIGURES).map((figure) => (
        <FigureLine key={figure.id} figure={figure} />
      ))}
    </ul>
  </>
);

/** A number of the world: its label, its value, its source and year. */
export const FigureLine = ({ figure }: { readonly figure: LoopFigure }) => (
  <li>
    <span lang={tongueOf(figure)}>{figure.label}</span>{" "}
    <b>
      {typeof figure.value === "number" ? numberText(figure.value) : figure.value} {figure.unit}
    </b>
    <small lang="fr">
      {figure.title}
      {figure.year !== null && `, ${figure.year}`}
    </small>
  </li>
);

interface StoryProps {
  readonly t: Say;
  readonly territory: Territory;
}

/** One line a trimestre. */
export const Story = ({ t, territory: { quarters, stops, adopted } }: StoryProps) => (
  <table class="loop-story">
    <caption class="visually-hidden">{t("story-caption")}</caption>
    <thead>
      <tr>
        {["quarter", "households", "cash"].map((name) => (
          <th key={name} scope="col">
            {t(`story-${name}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {quarters.map(({ households, cash }, index) => (
        <tr key={index} data-below={cash < 0}>
          <th scope="row">
            {index + 1}
            {stops.includes(index + 1) && <small>{t("story-stop")}</small>}
            {adopted
              .filter(({ quarter }) => quarter === index + 1)
              .map(({ measure }) => (
                <small key={measure}>{t(`measure-${measure}`)}</small>
              ))}
          </th>
          <td>{numberText(households)}</td>
          <td>{euros(cash)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

type Rule = Territory["rules"][number];

/** The last sentence of each actor, unless its words were erased. */
export const lastRules = ({ rules }: Territory, word: (id: string) => string): readonly Rule[] =>
  rules.filter(
    (rule, index) =>
      rules.findLastIndex(({ actor }) => actor === rule.actor) === index && word(rule.text) !== "",
  );

interface RulesProps {
  readonly t: Say;
  readonly deck: Deck | undefined;
  readonly word: (id: string) => string;
  readonly rules: readonly Rule[];
}

export function Rules({ t, deck, word, rules }: RulesProps) {
  if (rules.length === 0) return <p class="lede">{t("rules-none")}</p>;
  return (
    <ul class="loop-rules">
      {rules.map(({ actor, text }) => (
        <li key={actor}>
          <p class="loop-said">{word(text)}</p>
          <small>{actorName(deck, actor)}</small>
        </li>
      ))}
    </ul>
  );
}
