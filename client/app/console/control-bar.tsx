/** The row of controls, always within reach: time left, pause, minutes, phases, and what « Suivant » will do. */
import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import { Timer } from "../../ui/timer.tsx";
import { Control } from "./control.tsx";
import type { Desk } from "./desk.ts";
import { Held } from "./held.tsx";
import { MoveOnTip } from "./move-on-tip.tsx";
import { previousIn } from "./plan.ts";

export type Asking = "end" | "next-end" | "next-empty" | "previous" | "export";

interface BarProps {
  readonly desk: Desk;
  /** Opens one of the dialogs. */
  readonly onAsk: (what: Asking) => void;
  readonly onNext: () => void;
}

export function ControlBar(props: BarProps) {
  const { t, flow } = props.desk;
  // A small window shows time, pause and « Suivant »; the rest opens on demand.
  const [isMore, setMore] = useState(false);
  const isLobby = flow.status === "lobby";
  return (
    <section
      class={`console-bar ${isLobby ? "lobby-bar" : ""}`}
      aria-label={t("controls")}
      data-more={isMore}
    >
      <MoveOnTip desk={props.desk} />
      {isLobby ? (
        <LobbyWords {...props} />
      ) : (
        <Controls {...props} isMore={isMore} onMore={() => setMore(!isMore)} />
      )}
      <span class="bar-next">
        <Held desk={props.desk}>
          <MainButton {...props} />
        </Held>
      </span>
    </section>
  );
}

function LobbyWords({ desk: { t, roster } }: BarProps) {
  const count = Object.keys(roster).length;
  return <p class="bar-words">{count === 0 ? t("lobby-nobody") : t("lobby-hint", { count })}</p>;
}

function Controls(props: BarProps & { readonly isMore: boolean; readonly onMore: () => void }) {
  const { desk, onAsk, isMore, onMore } = props;
  const { t } = desk;
  return (
    <>
      <TimeLeft {...props} />
      <Held desk={desk}>
        <PauseButton desk={desk} />
      </Held>
      <button
        type="button"
        class="button quiet bar-toggle"
        aria-expanded={isMore}
        aria-controls="bar-more"
        onClick={onMore}
      >
        {t("more")}
      </button>
      <div class="bar-more" id="bar-more">
        <Held desk={desk}>
          <Minutes desk={desk} />
          <Phases {...props} />
        </Held>
        <span class="push">
          <Control size="normal" onPress={() => onAsk("export")}>
            {t("export")}
          </Control>
        </span>
      </div>
    </>
  );
}

function TimeLeft({ desk: { t, link, view, flow } }: BarProps) {
  const deadline = useComputed(() => {
    const shown = view.parts.value.everyone?.flow;
    return shown?.status === "running" ? shown.deadline : null;
  });
  const held = flow.status === "paused" && flow.deadline !== null ? flow.deadline - link.now() : null;
  return (
    <span class="bar-time">
      <Timer deadline={deadline} held={held} now={() => link.now()} label={t("time-left")} />
      {flow.hasRung && <small class="alert-text">{t("time-over")}</small>}
    </span>
  );
}

function PauseButton({ desk: { t, flow, steer } }: { desk: Desk }) {
  const isPaused = flow.status === "paused";
  return (
    <Control
      look={isPaused ? "primary" : "plain"}
      size="normal"
      onPress={() => void steer.send({ type: isPaused ? "session/resume" : "session/pause" })}
    >
      {t(isPaused ? "resume" : "pause")}
    </Control>
  );
}

const STEPS = [-5, -1, 1, 5] as const;

function Minutes({ desk: { t, steer } }: { desk: Desk }) {
  const offered = STEPS.map((minutes) => ({
    minutes,
    against: steer.refusal({ type: "session/extend", minutes }),
  }));
  return (
    <fieldset class="bar-group">
      <legend class="visually-hidden">{t("minutes-of-phase")}</legend>
      {offered
        // What is refused to −5 is refused to −1: one greyed button with its reason is enough.
        .filter(({ minutes, against }) => minutes !== -5 || against === undefined)
        .map(({ minutes, against }) => (
          <Control
            key={minutes}
            reason={against && t(`short-${against}`)}
            onPress={() => void steer.send({ type: "session/extend", minutes })}
          >
            {t(minutes < 0 ? "minus-minutes" : "plus-minutes", { minutes: Math.abs(minutes) })}
          </Control>
        ))}
    </fieldset>
  );
}

function Phases({ desk, onAsk }: BarProps) {
  const { t, flow, plan, steer } = desk;
  const skip = { type: "session/skip", seen: flow.turn } as const;
  const against = steer.refusal(skip);
  const isFirst = previousIn(plan) === undefined;
  return (
    <div class="bar-group">
      <Control reason={isFirst ? t("short-first-phase") : undefined} onPress={() => onAsk("previous")}>
        {t("previous")}
      </Control>
      <Control
        reason={against && t(`short-${against}`)}
        isBusy={steer.turning !== undefined}
        onPress={() => void steer.send(skip)}
      >
        {t("skip")}
      </Control>
    </div>
  );
}

/** One element from « Commencer » to the end: whoever presses it keeps the focus. */
function MainButton({ desk: { t, flow, next, steer }, onNext }: BarProps) {
  const isLobby = flow.status === "lobby";
  const start = { type: "session/start", seen: flow.turn } as const;
  const against = isLobby ? undefined : steer.refusal({ type: "session/next", seen: flow.turn });
  const label = next ? t(next.key, { title: next.title }) : t("next-plain");
  return (
    <Control
      look="primary"
      size="normal"
      isBusy={steer.turning !== undefined}
      reason={against && t(`short-${against}`)}
      onPress={isLobby ? () => void steer.send(start) : onNext}
    >
      {steer.turning === "slow" ? t("sending") : isLobby ? t("start") : label}
    </Control>
  );
}
