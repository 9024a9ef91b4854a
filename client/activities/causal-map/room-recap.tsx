/** Which message do these pictograms stand for? Then the answer, with what the room guessed. */
import { Icon } from "../../ui/icon.tsx";
import { titleOf } from "./fronts.ts";
import { riddleOptions, type RiddleOption } from "./riddle-options.ts";
import { MapPicture } from "./room-signs.tsx";
import { tableOf, type Room } from "./room-state.ts";

export function RecapPage(room: Room) {
  const { t, everyone, screen, fronts, word, people } = room;
  const { riddle } = everyone;
  if (!riddle) return <h1 class="toile-quiet">{t("room-recap-none")}</h1>;
  const isOpen = riddle.answer === null;
  return (
    <section class="toile-page toile-recap">
      <p class="toile-rank">{t("room-recap-from", { table: tableOf(room, riddle.team)?.name ?? "" })}</p>
      <h1>{t(isOpen ? "room-recap-title" : "room-recap-answer")}</h1>
      <ul class="toile-pictograms">
        {riddle.pictures.map((card) => (
          <li key={card} class="card">
            <MapPicture fronts={fronts} card={card} />
            <span>{titleOf(fronts, card)}</span>
          </li>
        ))}
      </ul>
      <ol class="toile-options">
        {riddleOptions(riddle.options, word).map(({ text, at }, index) => (
          <Option key={text} room={room} text={text} at={at} letter={String.fromCharCode(65 + index)} />
        ))}
      </ol>
      {isOpen && <p class="follow">{t("room-recap-guessed", { count: screen.guessed, of: people })}</p>}
    </section>
  );
}

interface OptionProps extends RiddleOption {
  readonly room: Room;
  readonly letter: string;
}

function Option({ room: { t, everyone, screen }, text, at, letter }: OptionProps) {
  const answer = everyone.riddle?.answer ?? null;
  const isTrue = answer !== null && at.includes(answer);
  const { guesses } = screen;
  return (
    <li data-true={isTrue} data-open={answer === null}>
      <b>{letter}</b>
      <span>
        {isTrue && <Icon name="tick" />} {text}
        {isTrue && <span class="visually-hidden"> {t("room-recap-true")}</span>}
      </span>
      {guesses && (
        <small>
          {t("room-recap-voices", { count: at.reduce((sum, index) => sum + (guesses[index] ?? 0), 0) })}
        </small>
      )}
    </li>
  );
}
