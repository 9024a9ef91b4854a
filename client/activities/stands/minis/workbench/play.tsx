/** A workbench after the end of a system: three computers, four places to lay them, half-days of work to share. */
import "./workbench.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import { Icon } from "../../../../ui/icon.tsx";
import { Piece } from "../../../../ui/piece.tsx";
import type { PlayProps } from "../contract.ts";

type Pc = PlayProps<"workbench">["play"]["pcs"][number];

/** Half-days each place asks of the team: to install; to install, train and leave the choice; to move; to take apart. */
const COSTS = { update: 1, linux: 3, other: 1, parts: 1 } as const;
type Place = keyof typeof COSTS;
const PLACES = ["update", "linux", "other", "parts"] as const satisfies readonly Place[];

interface Laid {
  readonly pc: Pc;
  readonly place: Place;
}

export function Play({ play, t, say, done }: PlayProps<"workbench">) {
  const { pcs, halfDays } = play;
  const [tried, setTried] = useState<readonly Laid[]>([]);
  const [chosen, choose] = useState(pcs[0]?.id);
  const held = tried.filter(({ pc, place }) => pc[place].holds);
  const left = halfDays - tried.reduce((sum, { place }) => sum + COSTS[place], 0);
  const onBench = pcs.filter(({ id }) => held.every(({ pc }) => pc.id !== id));
  const pc = onBench.find(({ id }) => id === chosen) ?? onBench[0];
  const last = tried.at(-1);
  const isOver = pc === undefined || left === 0;
  const years = held.reduce((sum, { pc: kept, place }) => sum + kept[place].years, 0);
  const lay = (place: Place) => {
    if (!pc) return;
    setTried([...tried, { pc, place }]);
    say(`${outcome(t, { pc, place })} ${t("left", { count: left - COSTS[place] })}`);
  };
  return (
    <div class="workbench">
      {!last && <p>{t("task")}</p>}
      <div class="workbench-pcs">
        {pcs.map((one) => (
          <Bench
            key={one.id}
            {...{ t, pc: one, isChosen: !isOver && one === pc }}
            place={held.find((laid) => laid.pc.id === one.id)?.place}
            onChoose={() => {
              choose(one.id);
              say(one.seen);
            }}
          />
        ))}
      </div>
      {last && (
        <p class="workbench-then" data-holds={last.pc[last.place].holds}>
          {outcome(t, last)}
        </p>
      )}
      {isOver ? (
        <>
          <p>
            <b>{t("years", { count: years })}</b>{" "}
            {onBench.length > 0 && t("bought", { count: onBench.length })}
          </p>
          <Button look="primary" onPress={() => done({ years, bought: onBench.length })}>
            {t("so")}
          </Button>
        </>
      ) : (
        <>
          <p>{t("in-hand", { name: pc.name, seen: pc.seen })}</p>
          <Places {...{ t, left }} onLay={lay} />
        </>
      )}
    </div>
  );
}

interface PlacesProps extends Pick<PlayProps, "t"> {
  readonly left: number;
  readonly onLay: (place: Place) => void;
}

/** One square for each half-day. */
const Time = ({ halfDays }: { readonly halfDays: number }) => (
  <span class="workbench-time" aria-hidden="true">
    {Array.from({ length: halfDays }, (_, at) => (
      <span key={at} />
    ))}
  </span>
);

const Places = ({ t, left, onLay }: PlacesProps) => (
  <>
    <p class="stand-left">
      <Time halfDays={left} /> {t("left", { count: left })}
    </p>
    <div class="stand-gestures">
      {PLACES.map((place) => (
        <Button
          key={place}
          reason={COSTS[place] > left ? t("too-long") : undefined}
          onPress={() => onLay(place)}
        >
          {t(`to-${place}`)} <Time halfDays={COSTS[place]} />
          <span class="visually-hidden">, {t("cost", { count: COSTS[place] })}</span>
        </Button>
      ))}
    </div>
  </>
);

const outcome = (t: PlayProps["t"], { pc, place }: Laid): string =>
  `${t(pc[place].holds ? "holds" : "returns", { name: pc.name })} ${pc[place].then}`;

interface BenchProps extends Pick<PlayProps, "t"> {
  readonly pc: Pc;
  readonly place: Place | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A computer still on the bench can be taken in hand; one that holds somewhere says where. */
function Bench({ pc, place, isChosen, t, onChoose }: BenchProps) {
  const inside = (
    <>
      <Piece id={pc.piece} size={56} />
      <span>{place ? t(`at-${place}`) : pc.name}</span>
    </>
  );
  return place ? (
    <p class="workbench-pc" data-place={place}>
      <span class="visually-hidden">{pc.name}, </span>
      {inside}
    </p>
  ) : (
    <button type="button" class="workbench-pc" aria-pressed={isChosen} onClick={onChoose}>
      {isChosen && <Icon name="tick" />}
      {inside}
    </button>
  );
}
