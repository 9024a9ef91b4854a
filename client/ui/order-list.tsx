/** Things to put in order, moved by buttons that keep the focus; each move is announced. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { moved } from "./order.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface OrderWords {
  up: (name: string) => string;
  down: (name: string) => string;
  /** After a move: "Portable neuf, 2e sur 4". */
  place: (name: string, rank: number, total: number) => string;
}

interface OrderListProps {
  /** Name of the list, with the meaning of its first place. */
  label: string;
  items: readonly { id: string; name: string; detail?: ComponentChildren }[];
  onChange: (ids: string[]) => void;
  words: OrderWords;
}

type Direction = "up" | "down";

export function OrderList({ label, items, onChange, words }: OrderListProps) {
  const [said, say] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<string | null>(null);
  const ids = items.map((item) => item.id);

  // A browser drops the focus of a line that is moved in the page: give it back to the same button.
  useLayoutEffect(() => {
    if (refocus.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${refocus.current}"] button`)?.focus();
    refocus.current = null;
  });

  const move = (index: number, direction: Direction) => {
    const item = items[index];
    const target = direction === "up" ? index - 1 : index + 1;
    if (!item || target < 0 || target >= items.length) return;
    refocus.current = `${item.id} ${direction}`;
    say(words.place(item.name, target + 1, items.length));
    onChange(moved(ids, index, target));
  };

  return (
    <>
      <ol class="order" ref={list} aria-label={label}>
        {items.map((item, index) => (
          <li key={item.id}>
            <span class="order-rank" aria-hidden="true">
              {index + 1}
            </span>
            <span class="order-text">
              {item.name}
              {item.detail && <small> {item.detail}</small>}
            </span>
            <span class="order-moves">
              {(["up", "down"] as const).map((direction) => (
                <span key={direction} data-move={`${item.id} ${direction}`}>
                  <Button
                    size="square"
                    look="quiet"
                    icon={direction}
                    name={words[direction](item.name)}
                    onPress={() => move(index, direction)}
                  />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  );
}
