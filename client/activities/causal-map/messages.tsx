/** Three messages to take home, each with up to three pictograms that stand for it in the recap. */
import { useState } from "preact/hooks";
import { MESSAGES, MOST_PICTURES } from "../../../game/activities/causal-map/terms.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { reasonOf, useActing, type Toile } from "./acting.ts";
import { CardPicture } from "./card-picture.tsx";
import { CardLine } from "./card-line.tsx";
import { Finder } from "./finder.tsx";
import { titleOf } from "./fronts.ts";
import { usePending } from "./pending.ts";
import { cardsOnMap } from "./sorting.ts";
import { TextForm } from "./text-form.tsx";

const LONGEST = 140;

export function Messages({ toile }: { readonly toile: Toile }) {
  const { t, view } = toile;
  const { messages } = view.team;
  const firstEmpty = messages.findIndex((text) => text === null);
  const [slot, setSlot] = useState(Math.max(0, firstEmpty));
  return (
    <div class="toile-stack">
      <div class="toile-tabs" role="group" aria-label={t("part-messages")}>
        {Array.from({ length: MESSAGES }, (_, index) => (
          <button key={index} type="button" aria-pressed={slot === index} onClick={() => setSlot(index)}>
            {t("message", { rank: index + 1 })}
          </button>
        ))}
      </div>
      <Message key={slot} toile={toile} slot={slot} />
    </div>
  );
}

function Message({ toile, slot }: { readonly toile: Toile; readonly slot: number }) {
  const { t, view, fronts } = toile;
  const { messages, pictures } = view.team;
  const { act } = useActing(toile);
  const [chosen, setChosen] = usePending<readonly string[]>(pictures[slot] ?? []);
  const choose = (cards: readonly string[]) =>
    setChosen(cards, act({ type: "causal-map/picture", slot, cards: [...cards] }));
  return (
    <>
      <TextForm
        toile={toile}
        place={`message-${slot}`}
        label={t("message-label", { rank: slot + 1 })}
        max={LONGEST}
        lines={2}
        saved={messages[slot]}
        commandOf={(text) => ({ type: "causal-map/message", slot, text })}
      />
      <Disclosure summary={t("pictures", { count: chosen.length, most: MOST_PICTURES })}>
        <ul class="toile-chosen">
          {chosen.map((card) => (
            <li key={card}>
              <CardPicture fronts={fronts} card={card} size={40} /> {titleOf(fronts, card)}
            </li>
          ))}
        </ul>
        <Pictures toile={toile} slot={slot} chosen={chosen} choose={choose} />
      </Disclosure>
    </>
  );
}

interface PicturesProps {
  readonly toile: Toile;
  readonly slot: number;
  readonly chosen: readonly string[];
  readonly choose: (cards: readonly string[]) => void;
}

function Pictures({ toile, slot, chosen, choose }: PicturesProps) {
  const { t, view, fronts } = toile;
  const cards = cardsOnMap(view.team.places);
  const [isFull, setFull] = useState(false);
  const turn = (card: string) => {
    const isOff = chosen.includes(card);
    setFull(!isOff && chosen.length >= MOST_PICTURES);
    if (!isOff && chosen.length >= MOST_PICTURES) return;
    const next = isOff ? chosen.filter((one) => one !== card) : [...chosen, card];
    const command = { type: "causal-map/picture", slot, cards: next } as const;
    if (reasonOf(toile, command) === undefined) choose(next);
  };
  return (
    <>
      <Finder
        t={t}
        label={t("search-card")}
        items={cards.map((id) => ({ id, name: titleOf(fronts, id) }))}
        line={({ id }) => (
          <CardLine toile={toile} card={id} isChosen={chosen.includes(id)} onPress={() => turn(id)} />
        )}
      />
      <p class="error" role="alert">
        {isFull && t("pictures-full", { most: MOST_PICTURES })}
      </p>
    </>
  );
}
