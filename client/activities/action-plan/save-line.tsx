/** Whether a field is saved, and the way to save it. */
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { DraftView } from "./drafts.ts";
import type { Plan } from "./plan.ts";

interface SaveLineProps {
  t: Say;
  draft: DraftView;
  /** The words saved, none when nothing or the catalogue's text is. */
  own: string;
  busy: string | undefined;
  reason: string | undefined;
  onSave: () => void;
}

export function SaveLine({ t, draft, own, busy, reason, onSave }: SaveLineProps) {
  if (!draft.isDirty && own !== "")
    return (
      <p class="plan-saved">
        <Icon name="tick" /> {t("saved")}
      </p>
    );
  const isEmpty = draft.text.trim() === "";
  const why = isEmpty ? t(own === "" ? "type-first" : "cannot-empty") : undefined;
  return (
    <div class="plan-save">
      <Button busy={busy} reason={reason ?? why} onPress={onSave}>
        {draft.isOvertaken ? t("replace") : t("save")}
      </Button>
      {!isEmpty && busy === undefined && <p class="reason">{t("not-saved")}</p>}
    </div>
  );
}

interface OvertakenProps {
  plan: Plan;
  /** What somebody else saved meanwhile. */
  said: string;
  onYield: () => void;
}

export const Overtaken = ({ plan: { t }, said, onYield }: OvertakenProps) => (
  <Callout look="keep">
    <p>{t("overtaken")}</p>
    <p>
      <q>{said}</q>
    </p>
    <Button size="small" look="quiet" onPress={onYield}>
      {t("keep-theirs")}
    </Button>
  </Callout>
);
