/** Before the first year: the lever that the table believes heaviest, put in an envelope until the end. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { reasonOf, useActing, type Mandate } from "./acting.ts";
import { useLevers } from "./texts.ts";

export function Seal({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, leaf } = mandate;
  const { sealed } = view.team;
  const [isChanging, change] = useState(false);
  const levers = useLevers(leaf) ?? [];
  const label = levers.find(({ id }) => id === sealed)?.label;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("seal-title")}</h1>
        <p class="lede">{t("seal-lede")}</p>
      </div>
      {sealed === null || isChanging ? (
        <Levers {...{ mandate, levers }} onDone={() => change(false)} />
      ) : (
        <>
          <Envelope label={label ?? "…"} says={t("seal-done")} />
          <Button look="quiet" onPress={() => change(true)}>
            {t("seal-change")}
          </Button>
        </>
      )}
    </>
  );
}

interface LeversProps {
  readonly mandate: Mandate;
  readonly levers: readonly { readonly id: string; readonly label: string }[];
  readonly onDone: () => void;
}

function Levers({ mandate, levers, onDone }: LeversProps) {
  const { t, view } = mandate;
  const [picked, pick] = useState<string | null>(view.team.sealed);
  const { busy, act } = useActing(mandate);
  const command = picked === null ? undefined : ({ type: "mandate/seal", lever: picked } as const);
  const seal = async () => {
    if (command && (await act(command))) onDone();
  };
  return (
    <>
      <Choice
        legend={t("seal-title")}
        legendHidden
        options={levers}
        value={picked}
        chosenLabel={t("chosen")}
        onChange={pick}
      />
      <Button
        look="primary"
        icon="lock"
        busy={busy}
        reason={command ? reasonOf(mandate, command) : t("seal-pick")}
        onPress={() => void seal()}
      >
        {t("seal-send")}
      </Button>
    </>
  );
}

/** A closed envelope with what is written on the slip inside. */
export const Envelope = ({ label, says }: { readonly label: string; readonly says: string }) => (
  <div class="hand-envelope">
    <svg viewBox="0 0 320 40" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0L160 36L320 0" />
    </svg>
    <p class="lede">{says}</p>
    <p>
      <b>{label}</b>
    </p>
  </div>
);
