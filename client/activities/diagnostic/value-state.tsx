/** Where a table's value stands: proposed, confirmed, contested; in words with a sign. */
import type { Value } from "../../../game/activities/diagnostic/state.ts";
import type { Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";

type Standing = "none" | "proposed" | "confirmed" | "contested";

function standingOf(value: Value | undefined): Standing {
  if (!value) return "none";
  if (value.objections.length > 0) return "contested";
  return value.isHeard ? "confirmed" : "proposed";
}

export function ValueState({ t, value }: { readonly t: Say; readonly value: Value | undefined }) {
  const standing = standingOf(value);
  if (!value || standing === "none") return null;
  const isOpen = standing === "contested" && !value.isHeard;
  return (
    <small class="dx-state" data-standing={standing}>
      <Icon name={standing === "confirmed" ? "tick" : standing === "contested" ? "warning" : "time"} />{" "}
      {t(isOpen ? "state-contested-open" : `state-${standing}`)}
    </small>
  );
}
