/** La Toile on one's own device: what the step asks, what the table does, and what it found. */
import "./participant.css";
import "./steps.css";
import "./adorning.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CausalMapShape, FoundFigure } from "../../../game/activities/causal-map/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Toile } from "./acting.ts";
import { Build } from "./build.tsx";
import { Cut } from "./cut.tsx";
import { Celebration } from "./figures.tsx";
import { useDealt, useZones } from "./fronts.ts";
import { Heard } from "./heard.tsx";
import { figureKey } from "./reading.ts";
import { Recap } from "./recap.tsx";
import type { Selection } from "./selection.ts";
import { Telling } from "./telling.tsx";
import { Title } from "./title.tsx";
import { Zones } from "./zones.tsx";

const STEPS = {
  zones: Zones,
  lot: Build,
  talk: Build,
  cut: Cut,
  title: Title,
  telling: Telling,
  recap: Recap,
};

export function Participant(props: ParticipantProps<CausalMapShape>) {
  const { view, t, seat, leaf } = props;
  const { step, lot, levers, riddle } = view.everyone;
  const page = `${step} ${lot} ${riddle?.team ?? ""}`;
  const [selected, select] = useSelection(`${seat} ${page}`);
  const toile: Toile = {
    ...props,
    ...useDealt(leaf, { lot, hasLevers: levers.length > 0 }),
    zones: useZones(leaf),
    refusals: useTexts("refusals") ?? t,
    selected,
    select,
  };
  const block = useOpening(page);
  useFocusKept(block);
  const [closed, putAway] = useClosed(view.team.figures, page);
  const Step = STEPS[step];
  return (
    <div class="toile" ref={block}>
      <p class="toile-eyebrow">{eyebrow(toile)}</p>
      {closed && <Celebration key={figureKey(closed)} toile={toile} figure={closed} onClose={putAway} />}
      {/* A new step, a new person: what was open and half chosen belongs to the one before. */}
      <div class="toile-step" key={`${seat} ${page}`}>
        <Step toile={toile} />
      </div>
      <Heard toile={toile} page={page} />
    </div>
  );
}

function eyebrow({ t, view, lots }: Toile): string {
  const { step, lot, lots: count } = view.everyone;
  if (step !== "lot") return t(`step-${step}`);
  const title = lots[lot];
  const rank = t("lot-of", { rank: lot + 1, total: count });
  return title === undefined ? rank : t("lot-named", { rank, title });
}

/** What is looked at, until another page opens. */
function useSelection(page: string): [Selection | null, (next: Selection | null) => void] {
  const [held, hold] = useState<{ readonly page: string; readonly selection: Selection | null }>();
  return [held?.page === page ? held.selection : null, (selection) => hold({ page, selection })];
}

/** The last figure that closed while this page was open, until it is put away or the step ends: celebrated once. */
function useClosed(figures: readonly FoundFigure[], page: string): [FoundFigure | undefined, () => void] {
  const known = useRef(new Set(figures.map(figureKey)));
  const [last, setLast] = useState<{ readonly key: string; readonly page: string }>();
  useEffect(() => {
    const fresh = figures.filter((figure) => !known.current.has(figureKey(figure)));
    for (const figure of fresh) known.current.add(figureKey(figure));
    const newest = fresh.at(-1);
    if (newest) setLast({ key: figureKey(newest), page });
  }, [figures]);
  const key = last?.page === page ? last.key : undefined;
  return [figures.find((figure) => figureKey(figure) === key), () => setLast(undefined)];
}
