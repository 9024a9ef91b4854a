/** The row of controls, always within reach: time left, pause, minutes, phases, and what « Suivant » will do. */
import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Timer } from "../../ui/timer.tsx";
import type { Desk } from "./desk.ts";

export type Asking = "end" | "next-end" | "previous" | "export";

interface BarProps {
  readonly desk: Desk;
  /** Opens one of the dialogs. */
  readonly onAsk: (what: Asking) => void;
  readonly onNext: () => void;
  readonly onTimeUp: () => void;
}

export function ControlBar(props: BarProps) {
  const { desk, onAsk } = props;
  const { t, flow } = desk;
  const [isMore, setMore] = useState(false);
  if (flow.status === "lobby") return <LobbyBar desk={desk} />;
  return (
    <footer class="console-bar" aria-label={t("controls")} data-more={isMore}>
      <TimeLeft {...props} />
      <PauseButton desk={desk} />
      <span class="bar-toggle">
        <button type="button" class="button quiet" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
          {t("more")}
        </button>
      </span>
      <div class="bar-more">
        <Minutes desk={desk} />
        <Phases {...props} />
      </div>
      <span class="bar-more push">
        <Button look="quiet" onPress={() => onAsk("export")}>
          {t("export")}
        </Button>
      </span>
      <NextButton {...props} />
    </footer>
  );
}

function LobbyBar({ desk: { t, flow, steer, roster } }: { desk: Desk }) {
  const count = Object.keys(roster).length;
  const start = () => void steer.send({ type: "session/start", seen: flow.turn });
  return (
    <footer class="console-bar" aria-label={t("controls")}>
      <p class="bar-words">{count === 0 ? t("lobby-nobody") : t("lobby-hint", { count })}</p>
      <span class="bar-next push">
        <Button look="primary" busy={steer.turning ? t("sending") : undefined} onPress={start}>
          {t("start")}
        </Button>
      </span>
    </footer>
  );
}

function TimeLeft({ desk, onTimeUp }: BarProps) {
  const { t, link, view, flow } = desk;
  const deadline = useComputed(() => {
    const shown = view.parts.value.everyone?.flow;
    return shown?.status === "running" ? shown.deadline : null;
  });
  const held = flow.status === "paused" && flow.deadline !== null ? flow.deadline - link.now() : null;
  return (
    <span class="bar-time">
      <Timer
        deadline={deadline}
        held={held}
        now={() => link.now()}
        label={t("time-left")}
        onMark={(mark) => mark === "over" && onTimeUp()}
      />
      {flow.hasRung && <small class="alert-text">{t("time-over")}</small>}
    </span>
  );
}

function PauseButton({ desk: { t, flow, steer } }: { desk: Desk }) {
  const isPaused = flow.status === "paused";
  return (
    <Button
      look={isPaused ? "primary" : "plain"}
      onPress={() => void steer.send({ type: isPaused ? "session/resume" : "session/pause" })}
    >
      {t(isPaused ? "resume" : "pause")}
    </Button>
  );
}

const STEPS = [-5, -1, 1, 5] as const;

function Minutes({ desk: { t, flow, steer } }: { desk: Desk }) {
  // What is refused to one is refused to all four, or to both that take time away: one reason is enough.
  const refused = STEPS.filter((minutes) => steer.refusal({ type: "session/extend", minutes }) !== undefined);
  const shown = refused.includes(-5) ? STEPS.filter((minutes) => minutes !== -5) : STEPS;
  return (
    <fieldset class="bar-group">
      <legend class="visually-hidden">{t("minutes-of-phase")}</legend>
      {shown.map((minutes) => {
        const code = steer.refusal({ type: "session/extend", minutes });
        return (
          <Button
            key={minutes}
            look="quiet"
            size="small"
            reason={code === undefined ? undefined : t(`short-${code}`)}
            onPress={() => void steer.send({ type: "session/extend", minutes })}
          >
            {t(minutes < 0 ? "minus-minutes" : "plus-minutes", { minutes: Math.abs(minutes) })}
            <span class="visually-hidden"> {flow.hasRung ? t("after-bell") : ""}</span>
          </Button>
        );
      })}
    </fieldset>
  );
}

function Phases({ desk, onAsk }: BarProps) {
  const { t, flow, header, phase, steer } = desk;
  const skip = { type: "session/skip", seen: flow.turn } as const;
  const against = steer.refusal(skip);
  const isFirst = header.phases[0]?.id === phase?.id;
  return (
    <div class="bar-group">
      <Button
        look="quiet"
        size="small"
        reason={isFirst ? t("short-first-phase") : undefined}
        onPress={() => onAsk("previous")}
      >
        {t("previous")}
      </Button>
      <Button
        look="quiet"
        size="small"
        reason={against === undefined ? undefined : t(`short-${against}`)}
        onPress={() => void steer.send(skip)}
      >
        {t("skip")}
      </Button>
    </div>
  );
}

function NextButton({ desk: { t, flow, next, steer }, onNext }: BarProps) {
  const against = steer.refusal({ type: "session/next", seen: flow.turn });
  return (
    <span class="bar-next">
      <Button
        look="primary"
        busy={steer.turning ? t("sending") : undefined}
        reason={against === undefined ? undefined : t(`short-${against}`)}
        onPress={onNext}
      >
        {next ? t(next.key, { title: next.title }) : t("next-plain")}
      </Button>
    </span>
  );
}
