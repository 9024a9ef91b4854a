/** Before another phase is opened: what happens to it, to those in between, and the minutes it has when it is to come. */
import { Dialog } from "../../ui/dialog.tsx";
import { Confirm } from "./confirm.tsx";
import type { Desk } from "./desk.ts";
import { MINUTE } from "./plan.ts";
import { PlanMinutes } from "./plan-minutes.tsx";
import { takersOf } from "./review.ts";

interface JumpDialogProps {
  readonly desk: Desk;
  /** The phase to open. */
  readonly phase: string;
  readonly onClose: () => void;
}

export function JumpDialog({ desk, phase, onClose }: JumpDialogProps) {
  const { t, plan, flow, steer } = desk;
  const to = plan.rows.findIndex((row) => row.phase.id === phase);
  const row = plan.rows[to];
  if (!row) return null;
  const from = plan.rows.findIndex(({ state }) => state === "now");
  const { title } = row.phase;
  if (flow.status === "lobby")
    return (
      <Dialog open title={title} onClose={onClose} closeLabel={t("close")}>
        <PlanMinutes desk={desk} row={row} />
      </Dialog>
    );
  const between = plan.rows.slice(from + 1, Math.max(from + 1, to));
  const passed = between.filter(({ wasPlayed, state }) => !wasPlayed && state !== "out");
  const left = Math.max(1, Math.round(row.left / MINUTE));
  const takers = takersOf(plan.rows, phase);
  return (
    <Confirm
      t={t}
      title={t(row.wasPlayed ? "reopen-title" : "open-title", { title })}
      action={t(row.wasPlayed ? "reopen" : "open")}
      onConfirm={() => void steer.send({ type: "session/open", phase, seen: flow.turn })}
      onClose={onClose}
    >
      {row.wasPlayed ? (
        <p>{t("reopen-what", { count: left })}</p>
      ) : (
        <p>{t("open-what", { count: row.planned || row.phase.minutes })}</p>
      )}
      {takers.length > 0 && <p>{t("reopen-taken", { titles: takers.join(", ") })}</p>}
      {passed.length > 0 && (
        <p>{t("open-passes", { titles: passed.map((other) => other.phase.title).join(", ") })}</p>
      )}
      {passed.some((other) => other.phase.isProtected) && <p class="strong">{t("open-passes-debrief")}</p>}
      <PlanMinutes desk={desk} row={row} />
    </Confirm>
  );
}
