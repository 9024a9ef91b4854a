/** The table says which of its actions it will defend. */
import { useState } from "preact/hooks";
import type { Defended } from "../../../game/activities/rebound-round/state.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Round } from "./acting.ts";
import { pagesOf } from "./pages-of.ts";
import { ActionCard, ActionSummary } from "./pair.tsx";
import { titleOf } from "./texts.ts";

/** Titles, with what is said around them. */
const MOST_TITLES = 3;

export function PickStep({ round }: { readonly round: Round }) {
  const { t, view } = round;
  const { choices, picked } = view.team;
  const [chosen, choose] = useState(picked);
  const [only] = choices.length === 1 ? choices : [];
  return (
    <>
      <h1 tabIndex={-1}>{t("pick-title")}</h1>
      <p class="lede">{t("pick-lede")}</p>
      {only ? (
        <>
          {only.isDrawn && (
            <Callout look="tip">
              <p>{t("pick-drawn")}</p>
            </Callout>
          )}
          <ActionCard reading={round} defended={only} />
          <Keep round={round} chosen={only} />
        </>
      ) : (
        <Paged
          t={t}
          words="pick"
          pages={pagesOf(choices, MOST_TITLES).map((shown, index) => ({
            id: String(index),
            body: <Titles {...{ round, shown, chosen, choose }} />,
          }))}
        />
      )}
    </>
  );
}

interface TitlesProps {
  readonly round: Round;
  readonly shown: readonly Defended[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

function Titles({ round, shown, chosen, choose }: TitlesProps) {
  const { t } = round;
  const here = shown.find(({ id }) => id === chosen);
  return (
    <div class="round-form">
      <Choice
        legend={t("pick-legend")}
        legendHidden
        options={shown.map((choice) => ({ id: choice.id, label: titleOf(round, choice) }))}
        value={chosen}
        onChange={choose}
        chosenLabel={t("chosen")}
      />
      {here && <ActionSummary reading={round} defended={here} />}
      {here && <Keep round={round} chosen={here} />}
    </div>
  );
}

/** What keeps an action, or says that it is kept. */
function Keep({ round, chosen: { id } }: { readonly round: Round; readonly chosen: Defended }) {
  const { t, view } = round;
  const { picked, isPicked } = view.team;
  const { busy, act } = useActing(round);
  const command = { type: "rebound-round/pick", choice: id } as const;
  if (isPicked && id === picked)
    return (
      <p class="round-done" role="status">
        <Icon name="tick" /> {t("pick-done")}
      </p>
    );
  return (
    <Button look="primary" busy={busy} reason={reasonOf(round, command)} onPress={() => void act(command)}>
      {t(isPicked ? "pick-replace" : "pick-send")}
    </Button>
  );
}
