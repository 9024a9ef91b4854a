/** One's own diagnostic, seen by nobody else: a function if one wishes, one item at a time, then the list of one's answers. */
import { useState } from "preact/hooks";
import { FUNCTIONS } from "../../../game/activities/diagnostic/terms.ts";
import type { Cell } from "../../../game/activities/diagnostic/state.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Icon } from "../../ui/icon.tsx";
import { reasonOf, useActing, useHalf, wholeOf, type Diagnosing } from "./acting.ts";
import { Echo } from "./echo.tsx";
import { Scales } from "./scales.tsx";
import { nameOf, statementOf, valueWords } from "./texts.ts";

/** Where one is: the function, an item by its place, or the list. */
type Place = "function" | number | "list";

export function Alone({ mine }: { readonly mine: Diagnosing }) {
  const { items } = mine.view.everyone;
  const { answers, function: role } = mine.view.seat;
  const silent = (from: number) => items.findIndex(({ id }, index) => index >= from && !(id in answers));
  const first = silent(0);
  const [place, go] = useState<Place>(first < 0 ? "list" : first > 0 || role !== null ? first : "function");
  const block = useOpening(String(place));
  /** The next item not said yet; after the last, the first that was passed over. */
  const onwards = (from: number) => {
    const after = silent(from + 1);
    const next = after < 0 ? silent(0) : after;
    // The one just answered may not have come back yet.
    go(next < 0 || next === from ? "list" : next);
  };
  return (
    <div class="dx-page" ref={block} key={String(place)}>
      {place === "function" && <Function mine={mine} onDone={() => go(first < 0 ? "list" : first)} />}
      {place === "list" && <Said mine={mine} onOpen={go} />}
      {typeof place === "number" && <Item mine={mine} rank={place} onDone={() => onwards(place)} onGo={go} />}
    </div>
  );
}

function Function({ mine, onDone }: { readonly mine: Diagnosing; readonly onDone: () => void }) {
  const { t, view } = mine;
  const { act } = useActing(mine);
  // Shown at once: the answer of the server comes after.
  const [picked, pick] = useState<string | null>(view.seat.function);
  const choose = (id: string) => {
    pick(id);
    void act(commandOf(id)).then((isAccepted) => {
      if (!isAccepted) pick(view.seat.function);
    });
  };
  const commandOf = (id: string) => {
    const role = FUNCTIONS.find((one) => one === id) ?? "non-dit";
    return { type: "diagnostic/function", function: role } as const;
  };
  const reason = reasonOf(mine, commandOf("non-dit"));
  return (
    <>
      <h1 tabIndex={-1}>{t("function-title")}</h1>
      <p class="lede">{t("function-lede")}</p>
      <Choice
        legend={t("function-title")}
        legendHidden
        options={FUNCTIONS.map((id) => ({ id, label: t(`function-${id}`) }))}
        value={picked}
        chosenLabel={t("chosen")}
        onChange={choose}
      />
      {reason && <p class="reason">{reason}</p>}
      <Button look="primary" onPress={onDone}>
        {t("function-go")}
      </Button>
    </>
  );
}

interface ItemProps {
  readonly mine: Diagnosing;
  readonly rank: number;
  readonly onDone: () => void;
  readonly onGo: (place: Place) => void;
}

function Item({ mine, rank, onDone, onGo }: ItemProps) {
  const { t, view, texts } = mine;
  const { items } = view.everyone;
  const { id = "", theme = "" } = items[rank] ?? {};
  const said = view.seat.answers[id];
  const [half, set] = useHalf(mine, `rate-${id}`, said);
  const { busy, act } = useActing(mine);
  const whole = wholeOf(half);
  const commandOf = (value: Cell | null) => ({ type: "diagnostic/rate", item: id, value }) as const;
  const rate = async (value: Cell | null) => {
    if (!(await act(commandOf(value)))) return;
    set(undefined);
    onDone();
  };
  const refused = reasonOf(mine, commandOf(null));
  return (
    <>
      <div class="dx-head">
        <p class="dx-eyebrow">
          {t("item-of", { rank: rank + 1, total: items.length })} · {t(`theme-${theme}`)}
        </p>
        <h1 tabIndex={-1}>{statementOf(texts, id)}</h1>
      </div>
      <Scales t={t} texts={texts} item={id} half={half} onChange={set} />
      {said === null && (
        <p class="dx-said">
          <Icon name="tick" /> {t("you-said", { value: t("not-assessed") })}
        </p>
      )}
      <div class="dx-act">
        <Button
          look="primary"
          busy={busy}
          reason={refused ?? (whole ? undefined : t("rate-first"))}
          onPress={() => whole && void rate(whole)}
        >
          {t("rate-send")}
        </Button>
        <Button busy={busy} reason={refused} onPress={() => void rate(null)}>
          {t("rate-none")}
        </Button>
      </div>
      <div class="dx-turn">
        {rank > 0 && (
          <Button look="quiet" size="small" onPress={() => onGo(rank - 1)}>
            {t("item-before")}
          </Button>
        )}
        <Button look="quiet" size="small" onPress={() => onGo("list")}>
          {t("item-list")}
        </Button>
      </div>
      <Echo t={t} texts={texts} item={id} />
    </>
  );
}

interface SaidProps {
  readonly mine: Diagnosing;
  readonly onOpen: (rank: number) => void;
}

function Said({ mine: { t, view, texts }, onOpen }: SaidProps) {
  const { items } = view.everyone;
  const { answers } = view.seat;
  const count = Object.keys(answers).length;
  return (
    <>
      <h1 tabIndex={-1}>{t("list-title")}</h1>
      <p class="lede">
        {t(count < items.length ? "list-left" : "list-done", { count: items.length - count })}
      </p>
      <ol class="dx-list">
        {items.map(({ id }, rank) => {
          const answer = answers[id];
          return (
            <li key={id}>
              <button type="button" onClick={() => onOpen(rank)}>
                <b>{nameOf(texts, id)}</b>
                <span>{answer === undefined ? t("not-said") : valueWords(t, answer)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
