/** Déroulé: what was played, the open phase, what comes and when; each phase can be opened again from here. */
import { useState } from "preact/hooks";
import { Icon } from "../../ui/icon.tsx";
import { Pace } from "../../ui/pace.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { hourText } from "./clock.ts";
import type { Desk } from "./desk.ts";
import { LateTip } from "./late-tip.tsx";
import { shareDone } from "./next-step.ts";
import { MINUTE, type PlanRow } from "./plan.ts";
import { UndoPlan } from "./plan-minutes.tsx";
import { toReview } from "./review.ts";
import { meanShare } from "./table-work.ts";

interface TimelineProps {
  readonly desk: Desk;
  readonly onJump: (phase: string) => void;
}

export function Timeline({ desk, onJump }: TimelineProps) {
  const { t, plan, flow } = desk;
  // On a phone only the open phase, the next and the debrief show until the rest is asked for.
  const [isWhole, setWhole] = useState(false);
  return (
    <section class="console-column timeline" aria-labelledby="timeline-title">
      <div class="column-head">
        <h2 id="timeline-title">{t("timeline")}</h2>
        <small>
          {flow.status === "lobby" ? t("ends-around", { hour: hourText(plan.endsAt) }) : t("planned-real")}
        </small>
      </div>
      <ol class="thread" data-whole={isWhole}>
        {plan.rows.map((row, index) => (
          <Row
            key={row.phase.id}
            {...{ desk, row, onJump }}
            isAfterCurrent={plan.rows[index - 1]?.state === "now"}
          />
        ))}
      </ol>
      <button
        type="button"
        class="button quiet small thread-whole"
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole ? t("timeline-less") : t("timeline-whole")}
      </button>
      {flow.status !== "lobby" && flow.status !== "ended" && <LateTip desk={desk} />}
    </section>
  );
}

interface RowProps extends TimelineProps {
  readonly row: PlanRow;
  readonly isAfterCurrent: boolean;
}

function Row({ desk, row, onJump, isAfterCurrent }: RowProps) {
  const { t, flow, isReader } = desk;
  const { phase, state } = row;
  const mayOpen = state !== "now" && !isReader && flow.status !== "ended";
  const isLobby = flow.status === "lobby";
  const look = phase.isProtected && state === "next" ? "safe" : state;
  return (
    <li data-state={look} data-after={isAfterCurrent} aria-current={state === "now" ? "step" : undefined}>
      <When desk={desk} row={row} />
      {state === "now" ? (
        <Current desk={desk} row={row} />
      ) : mayOpen ? (
        <button type="button" class="thread-open" onClick={() => onJump(phase.id)}>
          <b>{phase.title}</b>
          <VisuallyHidden> {t(isLobby ? "plan-it" : row.wasPlayed ? "reopen-it" : "open-it")}</VisuallyHidden>
        </button>
      ) : (
        <b>{phase.title}</b>
      )}
      <Duration desk={desk} row={row} />
      <Mark desk={desk} row={row} />
    </li>
  );
}

function When({ desk: { t }, row: { state, startsAt } }: { desk: Desk; row: PlanRow }) {
  if (startsAt !== null) return <time dateTime={hourText(startsAt)}>{hourText(startsAt)}</time>;
  return <span class="thread-state">{t(`row-${state}`)}</span>;
}

const minutesOf = (ms: number) => Math.round(ms / MINUTE);

/** Under its title: what was changed of it, with the way back; or that what it took has to be looked at again. */
function Mark({ desk, row }: { desk: Desk; row: PlanRow }) {
  const { t, plan, parts } = desk;
  const { phase, state, planned } = row;
  const reopened = toReview(plan.rows, phase.id, parts.host?.timeline ?? {});
  const isChanged = planned !== phase.minutes && !row.wasPlayed && state !== "skipped";
  if (!isChanged && reopened.length === 0) return null;
  return (
    <div class="thread-mark">
      {isChanged && planned > 0 && t("plan-instead", { minutes: phase.minutes })}
      <UndoPlan desk={desk} row={row} />
      {reopened.length > 0 && (
        <span>
          <strong>{t("to-review")}</strong>
          {state === "now" ? ` ${t("to-review-what", { titles: reopened.join(", ") })}` : ""}
        </span>
      )}
    </div>
  );
}

function Duration({
  desk: { t },
  row: { phase, state, wasPlayed, planned, spent },
}: {
  desk: Desk;
  row: PlanRow;
}) {
  const minutes = wasPlayed || planned === 0 ? phase.minutes : planned;
  if (state === "now") return <span class="thread-time" />;
  return (
    <span class="thread-time">
      {phase.isProtected && (
        <>
          <Icon name="lock" /> <VisuallyHidden>{t("protected")} </VisuallyHidden>
        </>
      )}
      {wasPlayed
        ? t("minutes-real", { planned: minutes, real: minutesOf(spent) })
        : t("minutes", { minutes })}
      {phase.isOptional && <span class="optional">{t("optional")}</span>}
    </span>
  );
}

/** The open phase: how far the tables are, and a mark where the clock is. */
function Current({ desk: { t, parts, works }, row }: { desk: Desk; row: PlanRow }) {
  const { phase, spent, allotted } = row;
  const elapsed = allotted > 0 ? Math.min(1, spent / allotted) : 1;
  const done = shareDone(phase.activity, parts.everyone?.phases[phase.id], meanShare(works));
  const spentText = t("minutes-of", { spent: Math.floor(spent / MINUTE), total: minutesOf(allotted) });
  return (
    <div class="thread-current">
      <b>{phase.title}</b>
      {done !== undefined && (
        <Pace
          used={done}
          planned={elapsed}
          label={t("pace", { done: Math.round(done * 100), elapsed: Math.round(elapsed * 100) })}
        />
      )}
      <small>
        {spentText}
        {done !== undefined && ` ${t("pace-legend")}`}
      </small>
    </div>
  );
}
