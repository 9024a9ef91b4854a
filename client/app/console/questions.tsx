/** The dialogs of the console: one at a time, opened by a button or by the remote. */
import { Dialog } from "../../ui/dialog.tsx";
import { Confirm } from "./confirm.tsx";
import type { Asking } from "./control-bar.tsx";
import type { Desk } from "./desk.ts";
import { ExportPanel } from "./export-panel.tsx";
import { JumpDialog } from "./jump-dialog.tsx";
import { previousIn } from "./plan.ts";

/** What is asked: one of the bar's questions, or the opening of a phase. */
export type Question = Asking | { readonly phase: string };

interface QuestionsProps {
  readonly desk: Desk;
  readonly question: Question | undefined;
  readonly onClose: () => void;
}

export function Questions({ desk, question, onClose }: QuestionsProps) {
  const { t, flow, plan, steer } = desk;
  if (question === undefined || (flow.status === "ended" && question !== "export")) return null;
  if (typeof question === "object")
    return <JumpDialog desk={desk} phase={question.phase} onClose={onClose} />;
  if (question === "previous") {
    const before = previousIn(plan);
    return before ? <JumpDialog desk={desk} phase={before.phase.id} onClose={onClose} /> : null;
  }
  if (question === "export")
    return (
      <Dialog open title={t("export")} onClose={onClose} closeLabel={t("close")}>
        <ExportPanel desk={desk} />
      </Dialog>
    );
  if (question === "next-empty")
    return (
      <Confirm
        t={t}
        title={t("empty-title")}
        action={t("empty-go")}
        onConfirm={() => void steer.send({ type: "session/next", seen: flow.turn })}
        onClose={onClose}
      >
        <p>{t("empty-what")}</p>
      </Confirm>
    );
  const order = { type: question === "end" ? "session/end" : "session/next", seen: flow.turn } as const;
  return (
    <Confirm
      t={t}
      title={t("end-title")}
      action={t("next-end")}
      onConfirm={() => void steer.send(order)}
      onClose={onClose}
    >
      <p>{t("end-what")}</p>
      <EndWarning desk={desk} />
    </Confirm>
  );
}

/** A workshop that ends without its debrief has taught little: said once, never forbidden. */
function EndWarning({ desk: { t, plan } }: { desk: Desk }) {
  const isMissed = plan.rows.some(({ phase, wasPlayed }) => phase.isProtected && !wasPlayed);
  return isMissed ? <p class="strong">{t("end-without-debrief")}</p> : null;
}
