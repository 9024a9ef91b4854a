/** What every page of the mandate has on the écran: the year, the step, the mode, and the page itself. */
import type { ComponentChildren } from "preact";
import type { MandateShape } from "../../../game/activities/mandate/state.ts";
import { locale } from "../../text/texts.ts";
import type { ScreenProps, TableLabel } from "../contract.ts";
import type { RoomPart } from "./room-state.ts";

export interface RoomProps extends ScreenProps<MandateShape> {
  readonly screen: RoomPart;
}

/** Tables at which somebody sits, and the one the room looks at. */
export interface RoomView extends RoomProps {
  readonly seated: readonly TableLabel[];
  readonly table: TableLabel | undefined;
  /** The mandate has just ended before the room. */
  readonly isEnding: boolean;
}

interface RoomPageProps {
  readonly room: RoomView;
  readonly children: ComponentChildren;
}

export function RoomPage({ room: { t, everyone, isEnding }, children }: RoomPageProps) {
  const { step, year, years, estate, mode } = everyone;
  return (
    <div class="mandate-room" data-step={step} data-moment={isEnding ? "mandate-ends" : undefined}>
      <div class="mandate-strip">
        <ol class="mandate-years" aria-label={t("room-years")}>
          {Array.from({ length: years }, (_, index) => (
            <li
              key={index}
              data-state={yearState(index + 1, year, step)}
              aria-current={index + 1 === year && step !== "epilogue" ? "step" : undefined}
            >
              {index + 1 === year && step !== "epilogue" ? t("room-year", { year }) : index + 1}
            </li>
          ))}
        </ol>
        <p class="mandate-step">{t(`room-step-${step}`)}</p>
        <p class="mandate-mode">
          <b>{estate[locale.value]}</b> · {t(`room-mode-${mode}`)}
        </p>
      </div>
      {children}
    </div>
  );
}

function yearState(own: number, year: number, step: string): "done" | "now" | "next" {
  if (step === "epilogue" || own < year) return "done";
  return own === year ? "now" : "next";
}

interface ReadyProps {
  readonly room: RoomView;
  readonly title: string;
  /** The count alone, where something else needs the height. */
  readonly isBrief?: boolean;
}

/** Each table, and whether it has done what the step asks: in words, as a tick, never as a rank. */
export function ReadyTables({ room, title, isBrief = false }: ReadyProps) {
  const { screen, seated, t } = room;
  const ready = new Set(screen.ready);
  const count = seated.filter(({ id }) => ready.has(id)).length;
  return (
    <section class="mandate-ready card" data-counter="">
      <h2>{title}</h2>
      <p class="mandate-count">{t("room-ready-count", { count, of: seated.length })}</p>
      {!isBrief && (
        <ul data-many={seated.length > 6}>
          {seated.map(({ id, name }) => (
            <li key={id} data-done={ready.has(id)}>
              <Seal isDone={ready.has(id)} /> {name}
              <span class="visually-hidden">{t(ready.has(id) ? "room-ready" : "room-not-ready")}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const Seal = ({ isDone }: { readonly isDone: boolean }) => (
  <svg class="mandate-seal" viewBox="0 0 20 20" aria-hidden="true">
    <path class={isDone ? "done" : "todo"} d="M2 2h16v16H2z" />
    {isDone && <path class="tick" d="M5 10.500l3.500 3.500L15 6.500" />}
  </svg>
);

export const Source = ({ room: { t } }: { readonly room: RoomView }) => (
  <p class="mandate-source">
    {t("room-source")} <span>{t("room-game-hypothesis")}</span>
  </p>
);
