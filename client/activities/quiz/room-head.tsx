/** A question's words for the room: its subject, its place, and itself, large while it is open. */
import { KindTag } from "../../ui/kind-tag.tsx";
import type { RoomProps } from "./props.ts";

export function RoomHead({ everyone, text, t }: RoomProps) {
  const { index, count } = everyone;
  return (
    <header class="quiz-room-head">
      <p>
        <KindTag kind={text.subject}>{t(`subject-${text.subject}`)}</KindTag>{" "}
        <span>{t("question-of", { number: index + 1, total: count })}</span>
      </p>
      <h1>{text.prompt}</h1>
    </header>
  );
}
