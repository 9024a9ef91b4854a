/** What the facilitator tells the room or this table: in sight, said once, folded away by whoever has read it. */
import { useEffect } from "preact/hooks";
import { useBefore } from "../shared/use-before.ts";
import type { Door } from "./door.ts";

export function Told({ door }: { door: Door }) {
  const { view, people } = door;
  const { everyone, teams } = view.parts.value;
  const [first] = people;
  if (!first) return null;
  return (
    <>
      <Message door={door} to="room" word={everyone?.told ?? null} />
      <Message door={door} to="table" word={teams[first.team]?.told ?? null} />
    </>
  );
}

interface MessageProps {
  readonly door: Door;
  readonly to: "room" | "table";
  /** Word id; null when nothing is told. */
  readonly word: string | null;
}

function Message({ door: { t, view, announcer }, to, word }: MessageProps) {
  const before = useBefore(word);
  useEffect(() => {
    if (word !== null && before !== undefined)
      announcer.say(t("told-said", { who: t(`told-${to}`), text: view.word(word) }));
  }, [word]);
  if (word === null) return null;
  // Another message is another element: it opens, even where the one before was folded.
  return (
    <aside key={word} aria-label={t(`told-${to}`)}>
      <details class="door-notice" open>
        <summary>{t(`told-${to}`)}</summary>
        <p>{view.word(word)}</p>
      </details>
    </aside>
  );
}
