/** Three tools heap up what had to be moved to make an object; then its true heap stands beside yours. */
import "./digging.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import { Piece } from "../../../../ui/piece.tsx";
import type { PlayProps } from "../contract.ts";

const GESTURES = 3;

export function Play({ play, t, fact, number, say, done, isBlind }: PlayProps<"digging">) {
  const [dug, setDug] = useState<readonly number[]>([]);
  const heap = dug.reduce((sum, kg) => sum + kg, 0);
  const isOver = dug.length === GESTURES;
  const truth = fact(play.fact);
  const dig = (kg: number) => {
    setDug([...dug, kg]);
    const left = GESTURES - dug.length - 1;
    const then = left > 0 ? t("left", { count: left }) : isBlind ? "" : t("true-heap", { kg: number(truth) });
    say(`${t("heap", { kg: number(heap + kg) })} ${then}`);
  };
  return (
    <div class="digging">
      <p>{t("task", { object: play.object })}</p>
      <div class="digging-ground" aria-hidden="true">
        <div>
          <Piece id={play.piece} size={56} />
        </div>
        <Heap kg={heap} words={t("kg", { kg: number(heap) })} />
        {isOver && !isBlind && <Heap kg={truth} words={t("kg", { kg: number(truth) })} isTrue />}
      </div>
      {!isOver && (
        <>
          <p class="stand-left">{t("left", { count: GESTURES - dug.length })}</p>
          <div class="stand-gestures">
            {play.tools.map(({ id, name, kg }) => (
              <Button key={id} onPress={() => dig(kg)}>
                {t("tool", { name, kg: number(kg) })}
              </Button>
            ))}
          </div>
        </>
      )}
      {isOver && (
        <>
          <p>
            {t("yours", { kg: number(heap) })} {!isBlind && <b>{t("true-heap", { kg: number(truth) })}</b>}
          </p>
          <Button
            look="primary"
            onPress={() => done({ guess: number(heap), times: Math.round(truth / heap) })}
          >
            {t("so")}
          </Button>
        </>
      )}
    </div>
  );
}

/** Twice the kilograms, twice the surface: one heap is fairly seen beside the other. */
const BIGGEST_KG = 300;

function Heap({ kg, words, isTrue = false }: { kg: number; words: string; isTrue?: boolean }) {
  const side = Math.max(2, Math.sqrt(Math.min(kg, BIGGEST_KG) / BIGGEST_KG) * 100);
  return (
    <div class="digging-heap" data-true={isTrue}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="xMinYMax meet">
        <path d={`M0 100 L${side * 0.42} ${100 - side} L${side * 0.58} ${100 - side * 0.94} L${side} 100z`} />
      </svg>
      <p>{words}</p>
    </div>
  );
}
