/** Before another phase is opened: what happens to it, and to those in between. */
import { Confirm } from "./confirm.tsx";
import type { Desk } from "./desk.ts";
import { MINUTE } from "./plan.ts";

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
  const passed = plan.rows.slice(from + 1, Math.max(from + 1, to)).filter((between) => !between.wasPlayed);
  const left = Math.max(1, Math.round(row.left / MINUTE));
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
        <p>{t("open-what", { count: row.phase.minutes })}</p>
      )}
      {passed.length > 0 && (
        <p>{t("open-passes", { titles: passed.map((between) => between.phase.title).join(", ") })}</p>
      )}
      {passed.some((between) => between.phase.isProtected) && (
        <p class="strong">{t("open-passes-debrief")}</p>
      )}
    </Confirm>
  );
}
