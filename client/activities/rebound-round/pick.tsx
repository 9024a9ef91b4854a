/** The table says which of its actions it will defend. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Icon } from "../../ui/icon.tsx";
import { reasonOf, useActing, type Round } from "./acting.ts";
import { ActionCard } from "./pair.tsx";
import { titleOf } from "./texts.ts";

export function PickStep({ round }: { readonly round: Round }) {
  const { t, view } = round;
  const { choices, picked, isPicked } = view.team;
  const [chosen, choose] = useState(picked);
  const { busy, act } = useActing(round);
  const shown = choices.find(({ id }) => id === chosen) ?? choices[0];
  const command = { type: "rebound-round/pick", choice: chosen } as const;
  const isKept = isPicked && chosen === picked;
  return (
    <>
      <h1 tabIndex={-1}>{t("pick-title")}</h1>
      <p class="lede">{t("pick-lede")}</p>
      {shown?.isDrawn && (
        <Callout look="tip">
          <p>{t("pick-drawn")}</p>
        </Callout>
      )}
      {choices.length > 1 && (
        <Choice
          legend={t("pick-legend")}
          options={choices.map((choice) => ({ id: choice.id, label: titleOf(round, choice) }))}
          value={chosen}
          onChange={choose}
          chosenLabel={t("chosen")}
        />
      )}
      {shown && <ActionCard reading={round} defended={shown} />}
      {isKept ? (
        <p class="round-done" role="status">
          <Icon name="tick" /> {t("pick-done")}
        </p>
      ) : (
        <Button
          look="primary"
          busy={busy}
          reason={reasonOf(round, command)}
          onPress={() => void act(command)}
        >
          {t(isPicked ? "pick-replace" : "pick-send")}
        </Button>
      )}
    </>
  );
}
