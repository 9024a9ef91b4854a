/** Telling the map: whoever speaks lights cards on the écran; the others read along. */
import { useState } from "preact/hooks";
import type { FoundFigure } from "../../../game/activities/causal-map/state.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { reasonOf, useActing, type Toile } from "./acting.ts";
import { CardLine } from "./card-line.tsx";
import { useFigureText } from "./figures.tsx";
import { DescriptionForm } from "./description-form.tsx";
import { Finder } from "./finder.tsx";
import { titleOf } from "./fronts.ts";
import { ReadAlong } from "./read-along.tsx";
import { figureKey } from "./reading.ts";
import { cardsOnMap } from "./sorting.ts";
import { Speaker } from "./speaker.tsx";

/** As many cards as the écran lights at once. */
const MOST_LIT = 8;

export function Telling({ toile }: { readonly toile: Toile }) {
  const { t, view, seat, table, tables, word } = toile;
  const { telling } = view.everyone;
  const isOwn = telling === table.id;
  const isSpeaking = isOwn && view.team.spokesperson === seat;
  const who = isSpeaking ? "-you" : isOwn ? "-own" : "";
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t(`telling-title${who}`, { table: tableCalled(tables, telling ?? table.id) })}</h1>
        <p class="lede">{t(`telling-lede${who}`)}</p>
      </div>
      {view.team.description === null && (
        <Callout look="tip">
          <p>{t("description-asked")}</p>
          <DescriptionForm toile={toile} />
        </Callout>
      )}
      {view.team.title !== null && <p class="toile-map-title">{word(view.team.title)}</p>}
      {isSpeaking && <Spotlight toile={toile} />}
      <ReadAlong toile={toile} />
      <Disclosure summary={t("part-speaker")}>
        <Speaker toile={toile} />
      </Disclosure>
    </>
  );
}

function Spotlight({ toile }: { readonly toile: Toile }) {
  const { t, view, fronts } = toile;
  const [lit, setLit] = useState<readonly string[]>([]);
  const { act } = useActing(toile);
  const light = async (cards: readonly string[]) => {
    setLit(cards);
    // Refused: nothing is known to be lit.
    if (!(await act({ type: "causal-map/spotlight", cards: cards.slice(0, MOST_LIT) }))) setLit([]);
  };
  const refusal = reasonOf(toile, { type: "causal-map/spotlight", cards: [] });
  const turn = (card: string) =>
    light(lit.includes(card) ? lit.filter((one) => one !== card) : [...lit, card].slice(-MOST_LIT));
  return (
    <div class="toile-stack">
      {view.team.figures.length > 0 && (
        <div class="toile-buttons">
          {view.team.figures.map((figure) => (
            <LightFigure key={figureKey(figure)} {...{ toile, figure, lit, light }} />
          ))}
        </div>
      )}
      <Disclosure summary={t("light-card")}>
        <Finder
          t={t}
          label={t("search-card")}
          items={cardsOnMap(view.team.places).map((id) => ({ id, name: titleOf(fronts, id) }))}
          line={({ id }) => (
            <CardLine toile={toile} card={id} isChosen={lit.includes(id)} onPress={() => void turn(id)} />
          )}
        />
      </Disclosure>
      {lit.length > 0 && (
        <Button look="quiet" size="small" reason={refusal} onPress={() => void light([])}>
          {t("light-all")}
        </Button>
      )}
    </div>
  );
}

interface LightFigureProps {
  readonly toile: Toile;
  readonly figure: FoundFigure;
  readonly lit: readonly string[];
  readonly light: (cards: readonly string[]) => Promise<void>;
}

function LightFigure({ toile, figure, lit, light }: LightFigureProps) {
  const { t } = toile;
  const { title } = useFigureText(toile, figure);
  const cards = [...new Set(figure.paths.flat())].slice(0, MOST_LIT);
  const isLit = cards.join() === lit.join();
  return (
    <Button
      size="small"
      chosen={isLit}
      reason={reasonOf(toile, { type: "causal-map/spotlight", cards })}
      onPress={() => void light(isLit ? [] : cards)}
    >
      {t("light-figure", { title })}
    </Button>
  );
}
