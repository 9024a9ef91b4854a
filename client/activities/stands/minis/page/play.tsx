/** A town hall's page in blocks: take off until an old phone opens it, and the wanted still finds what they came for. */
import "./page.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import type { PlayProps } from "../contract.ts";
import { rounded } from "../rounded.ts";

type Block = PlayProps<"page">["play"]["blocks"][number];

export function Play({ play, t, fact, number, say, done }: PlayProps<"page">) {
  const { blocks, opens, wanted, carried, phone } = play;
  const [off, setOff] = useState<readonly string[]>([]);
  const [touched, touch] = useState<Block>();
  const [shown, show] = useState<"heavy" | "lost" | "opens">();
  const left = blocks.filter(({ id }) => !off.includes(id));
  const weight = sum(left);
  const flip = (block: Block) => {
    const isOff = off.includes(block.id);
    const next = isOff ? off.filter((id) => id !== block.id) : [...off, block.id];
    setOff(next);
    touch(block);
    show(undefined);
    const now = number(rounded(sum(blocks.filter(({ id }) => !next.includes(id)))));
    say(
      `${t(isOff ? "back-on" : "taken-off", { name: block.name })} ${block.was} ${t("weighs", { mb: now })}`,
    );
  };
  const result = {
    heavy: t("heavy", { mb: number(opens) }),
    lost: t("lost", { wanted }),
    opens: t("opens", { wanted }),
  };
  const open = () => {
    const seen = weight > opens ? "heavy" : left.some(({ isNeeded }) => isNeeded) ? "opens" : "lost";
    show(seen);
    say(result[seen]);
  };
  return (
    <div class="page">
      <p>{shown === "opens" ? result.opens : t("task", { wanted, mb: number(opens) })}</p>
      <Sheet {...{ t, number, blocks, off, isOpen: shown === "opens" }} onFlip={flip} />
      <Meter {...{ weight, opens, most: sum(blocks) }}>
        <b>{t("weighs", { mb: number(rounded(weight)) })}</b>
      </Meter>
      {touched && !shown && <p class="page-was">{touched.was}</p>}
      {shown && shown !== "opens" && <p class="page-was">{result[shown]}</p>}
      {shown === "opens" ? (
        <Button
          look="primary"
          onPress={() =>
            done({
              before: number(rounded(sum(blocks))),
              after: number(rounded(weight)),
              views: number(rounded((fact(phone.fact) * 1000) / ((sum(blocks) / 1000) * fact(carried.fact)))),
            })
          }
        >
          {t("so")}
        </Button>
      ) : (
        <Button look="primary" onPress={open}>
          {t("open")}
        </Button>
      )}
    </div>
  );
}

const sum = (blocks: readonly Block[]): number =>
  blocks.reduce((total, { megabytes }) => total + megabytes, 0);

interface SheetProps extends Pick<PlayProps, "t" | "number"> {
  readonly blocks: readonly Block[];
  readonly off: readonly string[];
  readonly isOpen: boolean;
  readonly onFlip: (block: Block) => void;
}

/** The page itself: a block pressed comes off, pressed again it comes back. */
const Sheet = ({ t, number, blocks, off, isOpen, onFlip }: SheetProps) => (
  <ul class="page-sheet">
    {blocks.map((block) => {
      const isOff = off.includes(block.id);
      return (
        <li key={block.id} style={{ "--tall": Math.log10(1 + block.megabytes * 10) }}>
          <button
            type="button"
            aria-pressed={isOff}
            aria-disabled={isOpen}
            onClick={() => {
              if (!isOpen) onFlip(block);
            }}
          >
            <span>{block.name}</span>
            <small>{isOff ? t("off") : t("mb", { mb: number(block.megabytes) })}</small>
          </button>
        </li>
      );
    })}
  </ul>
);

interface MeterProps {
  readonly weight: number;
  readonly opens: number;
  readonly most: number;
  readonly children: ComponentChildren;
}

/** What the page weighs, by orders of magnitude, beside the mark of what the phone opens. */
function Meter({ weight, opens, most, children }: MeterProps) {
  const along = (mb: number) => (Math.log10(1 + mb * 10) / Math.log10(1 + most * 10)) * 200;
  return (
    <div class="page-meter">
      <svg viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
        <path class="page-weight" d={`M0 3h${along(weight)}v10H0z`} />
        <path class="page-mark" d={`M${along(opens)} 0v16`} />
      </svg>
      <p>{children}</p>
    </div>
  );
}
