/** What the facilitator tells the whole room: a strip above the foot, as large as what the room must follow. */
import { useEffect } from "preact/hooks";
import { useBefore } from "../shared/use-before.ts";
import type { PageProps } from "./page.ts";

export function Told({ t, view, announcer }: PageProps) {
  const word = view.parts.value.everyone?.told ?? null;
  const before = useBefore(word);
  useEffect(() => {
    if (word !== null && before !== undefined) announcer.say(t("told-said", { text: view.word(word) }));
  }, [word]);
  return word === null ? null : <p class="screen-told follow">{view.word(word)}</p>;
}
