/** Three folders before a shredder that gives nothing back: a cover to read, an inside to look at, or not. */
import "./shredder.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import type { PlayProps } from "../contract.ts";

const WAYS = ["keep", "ask", "destroy"] as const;
type Way = (typeof WAYS)[number];

export function Play({ play, t, say, done }: PlayProps<"shredder">) {
  const { folders } = play;
  const [decided, setDecided] = useState<readonly Way[]>([]);
  const [isOpen, open] = useState(false);
  const folder = folders[decided.length];
  const last = folders[decided.length - 1];
  const lastWay = decided[decided.length - 1];
  const lost = folders.filter(({ right }, at) => decided[at] === "destroy" && right !== "destroy").length;
  const decide = (way: Way) => {
    if (!folder) return;
    setDecided([...decided, way]);
    open(false);
    say(`${t(`did-${way}`)} ${folder.inside} ${folder.why}`);
  };
  return (
    <div class="shredder">
      {last && lastWay && (
        <div class="shredder-after">
          <p>
            <b>{t(`did-${lastWay}`)}</b> {last.inside}
          </p>
          <p>{last.why}</p>
        </div>
      )}
      {lastWay === "destroy" && <Strips />}
      {folder ? (
        <>
          <div class="shredder-folder" data-open={isOpen}>
            <b>{folder.cover}</b>
            {isOpen && <p>{folder.inside}</p>}
          </div>
          {!isOpen && (
            <Button
              look="quiet"
              onPress={() => {
                open(true);
                say(folder.inside);
              }}
            >
              {t("look")}
            </Button>
          )}
          <div class="stand-gestures">
            {WAYS.map((way) => (
              <Button key={way} onPress={() => decide(way)}>
                {t(`to-${way}`)}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <Button look="primary" onPress={() => done({ lost })}>
          {t("so")}
        </Button>
      )}
    </div>
  );
}

/** What comes out of it. */
const Strips = () => (
  <svg class="shredder-strips" viewBox="0 0 200 40" aria-hidden="true">
    <path class="shredder-mouth" d="M10 0h180v8H10z" />
    <path d="M24 8v30M40 8v24M56 8v31M72 8v20M88 8v29M104 8v32M120 8v22M136 8v30M152 8v26M168 8v31" />
  </svg>
);
