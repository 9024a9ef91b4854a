/** One's own table on the board: opened by a button on a phone, by itself on a wide screen, never in mode sobre. */
import "./board.css";
import "./table-board.css";
import { useEffect, useState } from "preact/hooks";
import { TIERS } from "../../../game/footprint/terms.ts";
import { useTexts } from "../../app/loaded.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { isSobre } from "../../ui/sobre.ts";
import { reasonOf, type Mandate } from "./acting.ts";
import { BEATS, type Turning } from "./beats.ts";
import { countsSince, tableBoard, type BoardView, type HeldCard } from "./board-view.ts";
import { Board } from "./board.tsx";
import { FlowLines, namesIn } from "./flow-lines.tsx";
import { dayOf } from "./daylight.ts";
import { plainText } from "./room-numbers.ts";
import { PILES, countOf, terraceOf } from "./room-state.ts";
import { isStepByStep } from "./step-by-step.ts";
import { kindOf, titleOf, useActions, type Actions } from "./texts.ts";
import { countVoices } from "./voices.ts";

interface TableBoardProps {
  readonly mandate: Mandate;
}

const WIDE = "(min-width: 1000px)";

function useWide(): boolean {
  const [isWide, set] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => set(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isWide;
}

export function TableBoard({ mandate }: TableBoardProps) {
  const t = useTexts("board");
  const isWide = useWide();
  const [isOpen, open] = useState(false);
  if (!t || isSobre.value) return null;
  if (isWide) return <Opened {...{ mandate, t }} />;
  return (
    <div class="table-board-place">
      <Button look="quiet" onPress={() => open(!isOpen)}>
        {t(isOpen ? "shut" : "open")}
      </Button>
      {isOpen && <Opened {...{ mandate, t }} />}
    </div>
  );
}

interface OpenedProps extends TableBoardProps {
  /** Sentences of the board; the mandate's own are in `mandate.t`. */
  readonly t: Say;
}

function Opened({ mandate, t }: OpenedProps) {
  const { view, leaf, table } = mandate;
  const { team, everyone } = view;
  const isChoosing = everyone.step === "choice" && !team.isConfirmed;
  const proposals = isChoosing ? team.proposals.map(({ id }) => id) : [];
  const hidden = team.world.hidden.map(({ action }) => action);
  const actions = useActions(leaf, [...team.chosen, ...proposals, ...hidden]) ?? {};
  const flowTexts = useTexts("board-flows");
  const plain = tableBoard({
    ...{ team, firstDay: everyone.firstDay, actions, language: locale.value },
    hand: proposals.map((id) => heldCard(mandate, { id, actions, t })),
    day: dayOf(everyone),
    isResolving: everyone.step === "resolution",
  });
  const board: BoardView = { ...plain, names: flowTexts && namesIn(flowTexts) };
  const { beat, turn } = mandate.turning;
  const support = useSupport(mandate);
  return (
    <section class="table-board" aria-label={t("title")}>
      {isChoosing && <p class="lede">{t("tap")}</p>}
      <Board
        view={board}
        beat={board.movements && beat}
        turn={turn}
        label={t("label", { tiers: labelOf(mandate.t, board) })}
        isFitted={false}
        onTap={isChoosing ? support.tap : undefined}
      >
        <p class="lede">{t("loading")}</p>
      </Board>
      <p class="reason" role="status">
        {support.reason}
      </p>
      {board.movements && <Steps t={t} turning={mandate.turning} />}
      <FlowLines t={mandate.t} view={board} beat={board.movements && beat} isDrawn />
      <Words mandate={mandate} table={table.name} />
      <p class="mandate-flow-note">{t("flow-note-year")}</p>
    </section>
  );
}

function heldCard(
  { view, seat }: Mandate,
  { id, actions, t }: { readonly id: string; readonly actions: Actions; readonly t: Say },
): HeldCard {
  const { supports } = countVoices(view.team.voices, id);
  const isOwn = view.team.voices[seat]?.support === id;
  const said = [supports > 0 && t("for", { count: supports }), isOwn && t("own")].filter(Boolean).join(" · ");
  return { id, title: titleOf(actions, id), kind: kindOf(actions[id]), said, isOwn };
}

const labelOf = (t: Say, { tiers }: BoardView) =>
  TIERS.map((tier) => `${t(`room-tier-${tier}`)} : ${t(`room-terrace-${terraceOf(tiers[tier])}`)}`).join(
    ", ",
  );

/** A card is tapped: the same command and the same refusals as the button of the proposal. */
function useSupport(mandate: Mandate) {
  const [reason, say] = useState<string>();
  const { step, year } = mandate.view.everyone;
  useEffect(() => say(undefined), [step, year]);
  const tap = (id: string) => {
    const isOwn = mandate.view.team.voices[mandate.seat]?.support === id;
    const command = { type: "mandate/support", action: isOwn ? null : id } as const;
    const refusal = reasonOf(mandate, command);
    say(refusal);
    if (refusal === undefined) void mandate.send(command);
  };
  return { reason, tap };
}

interface StepsProps {
  readonly t: Say;
  readonly turning: Turning;
}

/** The same beats as the page beside it tells; turned here, the page stays where it is read. */
function Steps({ t, turning: { beat, turnTo } }: StepsProps) {
  const next = BEATS[BEATS.indexOf(beat) + 1];
  const isSlow = isStepByStep.value;
  return (
    <div class="table-board-steps">
      <p role="status">
        <b>{t(`movement-${beat}`)}</b> {isSlow && t("step-by-step")}
      </p>
      {!isSlow && (
        <Button look="quiet" size="small" onPress={() => turnTo(beat, false)}>
          {t("again")}
        </Button>
      )}
      <Button look="quiet" size="small" onPress={() => turnTo(next ?? "gained", false)}>
        {t(next ? "next-movement" : "from-start")}
      </Button>
    </div>
  );
}

/** What the piles count, in words: the same for who sees no canvas. */
function Words({ mandate: { t, view }, table }: TableBoardProps & { readonly table: string }) {
  const counts = countsSince(view.everyone.firstDay, view.team.world.numbers);
  return (
    <ul class="mandate-counts" aria-label={table}>
      {PILES.flatMap((id) => {
        const count = countOf(counts, id);
        if (!count) return [];
        return [
          <li key={id}>
            <b>{plainText(count.now, locale.value)}</b> {t(`room-pile-${id}`)}
            <span class="visually-hidden">
              {" "}
              {t("room-pile-first", { first: plainText(count.first, locale.value) })}
            </span>
          </li>,
        ];
      })}
    </ul>
  );
}
