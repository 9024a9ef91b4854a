/** Which message do these pictograms stand for? Then the answer, with what the room guessed. */
import { Icon } from "../../ui/icon.tsx";
import { titleOf } from "./fronts.ts";
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
        {riddle.options.map((option, index) => (
          <li key={option} data-true={riddle.answer === index} data-open={isOpen}>
            <b>{String.fromCharCode(65 + index)}</b>
            <span>
              {riddle.answer === index && <Icon name="tick" />} {word(option)}
              {riddle.answer === index && <span class="visually-hidden"> {t("room-recap-true")}</span>}
            </span>
            {screen.guesses && <small>{t("room-recap-voices", { count: screen.guesses[index] ?? 0 })}</small>}
          </li>
        ))}
      </ol>
      {isOpen && <p class="follow">{t("room-recap-guessed", { count: screen.guessed, of: people })}</p>}
    </section>
  );
}
