/** A file is led through the three tiers; at each crossing a way is taken, and the copies it leaves behind pile up. */
import "./journey.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import { KindTag } from "../../../../ui/kind-tag.tsx";
import type { PlayProps } from "../contract.ts";

type Crossing = PlayProps<"journey">["play"]["crossings"][number];
type Way = Crossing["ways"][number];

const SHOWN = 60;

export function Play({ play, t, number, say, done }: PlayProps<"journey">) {
  const { crossings, file } = play;
  const [taken, setTaken] = useState<readonly Way[]>([]);
  const crossing = crossings[taken.length];
  const copies = taken.reduce((product, way) => product * way.copies, 1);
  const last = taken[taken.length - 1];
  const take = (way: Way) => {
    setTaken([...taken, way]);
    say(`${way.then} ${t("copies", { count: copies * way.copies })}`);
  };
  return (
    <div class="journey">
      <ol class="journey-path" aria-label={t("path")}>
        {crossings.map(({ id, tier }, index) => (
          <li key={id} data-kind={tier} aria-current={index === taken.length ? "step" : undefined}>
            <KindTag kind={tier}>{t(`tier-${tier}`)}</KindTag>
            <small>{taken[index]?.name}</small>
          </li>
        ))}
      </ol>
      <div class="journey-copies" aria-hidden="true">
        {Array.from({ length: Math.min(SHOWN, Math.round(copies)) }, (_, index) => (
          <span key={index} />
        ))}
      </div>
      <p>
        <b>{t("copies", { count: copies })}</b> {last?.then}
      </p>
      {crossing ? (
        <>
          <p>{taken.length === 0 ? `${t("start", { file })} ${crossing.scene}` : crossing.scene}</p>
          <div class="stand-gestures">
            {crossing.ways.map((way) => (
              <Button key={way.id} onPress={() => take(way)}>
                {way.name}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <Button look="primary" onPress={() => done({ copies: number(copies) })}>
          {t("so")}
        </Button>
      )}
    </div>
  );
}
