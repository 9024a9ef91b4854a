/** The board of the table that the room looks at, or its maquette in mode sobre and where there is no canvas. */
import "./board.css";
import type { ComponentChildren } from "preact";
import type { Ruler, Shown } from "../../../game/activities/mandate/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { isSobre } from "../../ui/sobre.ts";
import { movementOf, type Beats } from "./beats.ts";
import { screenBoard, type BoardView } from "./board-view.ts";
import { BoardWindow, CameraButtons, useSeen } from "./board-window.tsx";
import { Board } from "./board.tsx";
import { FlowLines, namesIn } from "./flow-lines.tsx";
import { isStepByStep } from "./step-by-step.ts";
import { useActions, type Leaf } from "./texts.ts";

interface RoomBoardProps {
  /** The mandate's sentences. */
  readonly t: Say;
  readonly leaf: Leaf;
  readonly label: string;
  readonly ruler: Ruler | undefined;
  readonly shown: Shown | undefined;
  readonly beats: Beats | undefined;
  readonly day: number;
  /** The maquette. */
  readonly children: ComponentChildren;
}

export function RoomBoard({ t, leaf, label, ruler, shown, beats, day, children }: RoomBoardProps) {
  const ids = (shown?.kept ?? []).map(({ action }) => action);
  const actions = useActions(leaf, ids);
  const flowTexts = useTexts("board-flows");
  const view: BoardView = {
    ...screenBoard({ shown, ruler, actions: actions ?? {}, language: locale.value, day }),
    names: flowTexts && namesIn(flowTexts),
  };
  const beat = shown?.resolution && beats ? movementOf(beats.beat) : undefined;
  const turn = beats?.turn ?? 0;
  const { seen, press } = useSeen(view, beat, turn);
  const lines = <FlowLines {...{ t, view, beat }} isDrawn={!isSobre.value} />;
  if (isSobre.value)
    return (
      <div class="mandate-worded">
        <div>{children}</div>
        {lines}
      </div>
    );
  return (
    <BoardWindow t={flowTexts} press={press}>
      <Board
        {...{ view, label, beat, turn, seen }}
        isFitted
        onTap={undefined}
        tools={<CameraButtons t={flowTexts} press={press} />}
      >
        {children}
      </Board>
      {lines}
    </BoardWindow>
  );
}

/** Where the ducts are drawn, how they are to be read. */
export function FlowNote() {
  const t = useTexts("board");
  return t && !isSobre.value ? <li class="mandate-flow-note">{t("flow-note-first")}</li> : null;
}

/** The story by hand: held, the same again, the next one; where no movement is followed, the next one alone. */
export function BeatSteps({ beats }: { readonly beats: Beats }) {
  const { all, beat, choose, isTelling, hold, fromStart } = beats;
  const t = useTexts("board");
  const next = all[all.indexOf(beat) + 1];
  if (!t) return null;
  const isSlow = isStepByStep.value;
  const isDrawn = !isSobre.value;
  return (
    <div class="mandate-steps">
      {isSlow && <p>{t("step-by-step")}</p>}
      {!isSlow && (
        <>
          {next ? (
            <Button look="quiet" size="small" onPress={() => hold(isTelling)}>
              {t(isTelling ? "hold" : "go-on")}
            </Button>
          ) : (
            <Button look="quiet" size="small" onPress={fromStart}>
              {t("all-again")}
            </Button>
          )}
          {isDrawn && (
            <Button look="quiet" size="small" onPress={() => choose(beat)}>
              {t("again")}
            </Button>
          )}
        </>
      )}
      {next && isDrawn && (
        <Button look="quiet" size="small" onPress={() => choose(next)}>
          {t(isSlow ? "next" : "next-movement")}
        </Button>
      )}
    </div>
  );
}
