/** The board's place in a page: its canvas once it is there, and until then, or where it cannot be, what stands for it. */
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { mayMove } from "../../app/shared/moment.ts";
import type { BoardState } from "./board-state.ts";
import type { BoardScene } from "./stage.ts";
import { isStepByStep } from "./step-by-step.ts";

interface BoardProps extends Omit<BoardState, "isStill"> {
  /** What the drawing says, in words. */
  readonly label: string;
  /** What is beside it once it is drawn. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A browser that could not draw the board once is not asked again before the page is opened anew. */
const hasFailed = signal(false);

/** Nothing glides nor travels: its end shows at once. */
const staysStill = () => isStepByStep.peek() || !mayMove();

export function Board({ label, children, tools, view, beat, turn, seen, isFitted, onTap }: BoardProps) {
  const host = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<BoardScene>();
  const tap = useRef(onTap);
  tap.current = onTap;
  const isTappable = onTap !== undefined;
  useEffect(() => {
    const { current } = host;
    if (!current) return;
    let isWanted = true;
    let opened: BoardScene | undefined;
    void openIn(current).then((found) => {
      opened = found;
      if (isWanted) setScene(found);
      else found?.close();
    });
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, []);
  const shown = JSON.stringify([view, seen]);
  useEffect(() => {
    scene?.show({
      ...{ view, beat, turn, seen, isFitted, isStill: staysStill() },
      onTap: isTappable ? (id) => tap.current?.(id) : undefined,
    });
  }, [scene, shown, beat, turn, isFitted, isTappable]);
  if (hasFailed.value) return <>{children}</>;
  return (
    <>
      {!scene && children}
      <div
        class={isFitted ? "mandate-board fitted" : "mandate-board"}
        ref={host}
        role={scene && "img"}
        aria-label={scene && label}
      />
      {scene && tools}
    </>
  );
}

async function openIn(host: HTMLElement): Promise<BoardScene | undefined> {
  try {
    const { openBoard } = await import("./stage.ts");
    return await openBoard(host, { onFail: giveUp, onSlow: () => (isStepByStep.value = true) });
  } catch (error) {
    giveUp(error);
    return undefined;
  }
}

function giveUp(error: unknown): void {
  console.warn("The board could not be drawn; its words stay.", error);
  hasFailed.value = true;
}
