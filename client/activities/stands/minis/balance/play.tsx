/** A beam: one heavy thing against many light ones, multiplied three times; it leans as the true numbers do. */
import "./balance.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import { Piece } from "../../../../ui/piece.tsx";
import type { PlayProps } from "../contract.ts";
import { rounded } from "../rounded.ts";

const GESTURES = 3;
const TIMES = [10, 100, 1000] as const;

export function Play({ play, t, fact, number, say, done, isBlind }: PlayProps<"balance">) {
  const { heavy, light } = play;
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const count = chosen.reduce((product, times) => product * times, 1);
  const truth = fact(heavy.fact) / (fact(light.fact) * light.factor);
  const isOver = chosen.length === GESTURES;
  const side = (many: number) =>
    isBlind ? "" : t(many < truth / 1.5 ? "leans-heavy" : many > truth * 1.5 ? "leans-light" : "level");
  const multiply = (times: number) => {
    setChosen([...chosen, times]);
    say(`${t("many", { count: number(count * times), names: light.names })} ${side(count * times)}`);
  };
  return (
    <div class="balance">
      <p>{t("task", { heavy: heavy.name, names: light.names })}</p>
      <div class="balance-beam" aria-hidden="true">
        {!isBlind && <Beam lean={leanOf(count, truth)} />}
        <div class="balance-pans">
          <div>
            <Piece id={heavy.piece} size={64} />
            <p>{heavy.name}</p>
          </div>
          <div>
            <Piece id={light.piece} size={64} />
            <p>{count === 1 ? light.name : `${number(count)} × ${light.name}`}</p>
          </div>
        </div>
      </div>
      <p>
        <b>{side(count)}</b>
      </p>
      {!isOver && (
        <>
          <p class="stand-left">{t("left", { count: GESTURES - chosen.length })}</p>
          <div class="stand-gestures">
            {TIMES.map((times) => (
              <Button key={times} onPress={() => multiply(times)}>
                × {number(times)}
              </Button>
            ))}
          </div>
        </>
      )}
      {isOver && (
        <Button look="primary" onPress={() => done({ guess: number(count), count: number(rounded(truth)) })}>
          {t("so")}
        </Button>
      )}
    </div>
  );
}

/** −1 the heavy side is down, 1 the light one: by orders of magnitude, five of them to the end. */
const leanOf = (count: number, truth: number): number =>
  Math.max(-1, Math.min(1, Math.log10(count / truth) / 5));

function Beam({ lean }: { readonly lean: number }) {
  const drop = lean * 22;
  return (
    <svg viewBox="0 0 200 70">
      <path class="balance-foot" d="M100 32l12 36H88z" />
      <path class="balance-arm" d={`M20 ${32 - drop}L180 ${32 + drop}`} />
      <path class="balance-pan" d={`M4 ${34 - drop}h32l-6 8H10zM164 ${34 + drop}h32l-6 8h-20z`} />
    </svg>
  );
}
