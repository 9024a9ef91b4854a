/** The wall: the day's maquette that messages build, the numbers that are called, the stands that are free. */
import "./screen.css";
import type { StandsShape } from "../../../game/activities/stands/state.ts";
import { Icon } from "../../ui/icon.tsx";
import { Piece } from "../../ui/piece.tsx";
import { Landscape } from "../../ui/landscape.tsx";
import type { ScreenProps } from "../contract.ts";
import { useMinute } from "./minute.ts";
import { maquetteOf, type Maquette } from "./maquette.ts";
import { peopleAt } from "./places.ts";
import { waitNow } from "./wait-now.ts";
import { messageOf, useRoom } from "./room.ts";
import { sayTogether } from "./together.ts";

type Props = ScreenProps<StandsShape>;

export function Screen(given: Props) {
  const { everyone } = given;
  const props = { ...given, t: sayTogether(given.t, everyone) };
  useMinute();
  return (
    <div class="wall" data-repairs={everyone.hasRepairs}>
      <Built {...props} />
      {everyone.hasRepairs ? <Queue {...props} /> : <h1 class="visually-hidden">{props.phase.title}</h1>}
      {everyone.step === "open" ? <Free {...props} /> : <Totals {...props} />}
    </div>
  );
}

function Built({ t, everyone, screen, leaf }: Props) {
  const { kept } = everyone.totals;
  const { terminaux, reseaux, centres, changed, left, ways } = maquetteOf(kept);
  const room = useRoom(leaf) ?? [];
  const { last } = screen;
  const pieceOf = (id: string) => room.find((stand) => stand.id === id)?.piece ?? "paquet";
  const message = last ? messageOf(room, last.stand, last.message) : "";
  return (
    <section class="wall-built" aria-label={t("wall-built")}>
      <Landscape {...{ terminaux, reseaux, centres }} label={t(`wall-terraces-${changed}`)} />
      <p class="follow">
        {t("wall-kept", { count: kept })} {left === null ? t("wall-all") : t("wall-left", { count: left })}
      </p>
      {screen.laid.length > 0 && (
        <p class="wall-laid" aria-hidden="true">
          {screen.laid.map((id, index) => (
            <Piece key={`${kept - screen.laid.length + index}`} id={pieceOf(id)} size={56} />
          ))}
        </p>
      )}
      <Ways t={t} ways={ways} />
      {message !== "" && (
        <p class="wall-message" key={message}>
          {t("quoted", { message })}
        </p>
      )}
    </section>
  );
}

/** The shelf the pieces lie on: how far each terrace is. What it says, the sentence above says too. */
const Ways = ({ t, ways }: Pick<Props, "t"> & Pick<Maquette, "ways">) => (
  <ol class="wall-ways" aria-hidden="true">
    {ways.map(({ id, at, share }) => (
      <li key={id} data-terrace={id}>
        <span>
          <span style={{ width: `${share * 100}%` }} />
        </span>
        {share === 1 && <Icon name="tick" />} {t(`way-${id}`, { at })}
      </li>
    ))}
  </ol>
);

/** Numbers alone: what each brought and its trouble stay with the desk. */
function Queue({ t, everyone }: Props) {
  const called = everyone.queue.filter(({ state }) => state === "called");
  const waiting = everyone.queue.filter(({ state }) => state === "waiting");
  const started = everyone.queue.filter(({ state }) => state === "started");
  const { low, high, isMeasured } = everyone.pace;
  const { repaired, partly } = everyone.totals.outcomes;
  const ended = repaired + partly;
  const numbers = (list: typeof waiting) => list.map(({ number }) => number).join(" · ");
  return (
    <section class="wall-queue card" aria-label={t("wall-queue")}>
      <h1>{t(called.length > 0 ? "wall-called" : "wall-none-called")}</h1>
      <p class="wall-numbers" role="status" data-empty={called.length === 0}>
        {called.slice(0, 4).map(({ number }) => (
          <b key={number}>{number}</b>
        ))}
      </p>
      {started.length > 0 && <p>{t("wall-started", { numbers: numbers(started) })}</p>}
      <p class="wall-next">
        {waiting.length > 0
          ? t("wall-waiting", { numbers: numbers(waiting.slice(0, 8)) })
          : t("wall-no-queue")}
      </p>
      {ended > 0 && <p>{t("wall-ended", { count: ended })}</p>}
      {everyone.step === "open" && (
        <p class="wall-pace">
          {t("wall-how")} {t("wait-new", waitNow(everyone))}
        </p>
      )}
      <p class="wall-small">{t(isMeasured ? "pace" : "pace-guess", { low, high })}</p>
    </section>
  );
}

function Free({ t, everyone, leaf, now }: Props) {
  const room = useRoom(leaf) ?? [];
  return (
    <section class="wall-stands" aria-label={t("wall-stands")}>
      <ul>
        {room.map(({ id, name }, index) => {
          const people = peopleAt(everyone, id, now());
          return (
            <li key={id} data-free={people === 0}>
              <span class="stand-number">{index + 1}</span>
              <span>
                {name}
                <small>{people === 0 ? t("stand-free") : t("stand-people", { count: people })}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The day closes: what it was. */
function Totals({ t, everyone }: Props) {
  const { visitors, outcomes, grams, finished } = everyone.totals;
  return (
    <section class="wall-stands" aria-label={t("totals")}>
      <p class="follow">
        {t("total-visitors", { count: visitors })} · {t("total-finished", { count: finished })}
        {everyone.hasRepairs && (
          <>
            {" · "}
            {t("total-repaired", { count: outcomes.repaired + outcomes.partly })} ·{" "}
            {t("total-kilos", { kg: grams / 1000 })}
          </>
        )}
      </p>
    </section>
  );
}
