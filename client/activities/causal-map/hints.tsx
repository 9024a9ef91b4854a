/** Hints in three degrees: a question about a card, then where to look, then the link. */
import type { Hint } from "../../../game/activities/causal-map/state.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { reasonOf, useActing, zoneTitle, type Toile } from "./acting.ts";
import { CardPicture } from "./card-picture.tsx";
import { titleOf, useQuestion } from "./fronts.ts";
import { NudgeCard, Whys } from "./nudges.tsx";
import { unexplained } from "./reading.ts";

/** What waits for the table under « Aide ». */
export const questionsCount = ({ view }: Toile): number =>
  view.team.nudges.length + unexplained(view.team.links).length;

export function Help({ toile }: { readonly toile: Toile }) {
  const { t, view } = toile;
  const { hints, hintsLeft, nudges, links } = view.team;
  const { busy, act } = useActing(toile);
  const command = { type: "causal-map/askHint" } as const;
  const whys = unexplained(links);
  const [last, ...earlier] = [...hints].reverse();
  return (
    <div class="toile-stack">
      {last && <HintWords toile={toile} hint={last} isFull />}
      {(view.everyone.step === "lot" || view.everyone.step === "talk") && (
        <Button busy={busy} reason={reasonOf(toile, command)} onPress={() => void act(command)}>
          {t(last && last.to === undefined ? "hint-deeper" : "hint", { count: hintsLeft })}
        </Button>
      )}
      {nudges.map((nudge) => (
        <NudgeCard key={JSON.stringify(nudge)} toile={toile} nudge={nudge} />
      ))}
      {whys.length > 0 && (
        <Disclosure summary={t("whys", { count: whys.length })}>
          <Whys toile={toile} links={whys} />
        </Disclosure>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={t("hints-before", { count: earlier.length })}>
          {earlier.map((hint) => (
            <HintWords key={JSON.stringify(hint)} toile={toile} hint={hint} />
          ))}
        </Disclosure>
      )}
    </div>
  );
}

interface HintWordsProps {
  readonly toile: Toile;
  readonly hint: Hint;
  readonly isFull?: boolean;
}

function HintWords({ toile, hint, isFull = false }: HintWordsProps) {
  const { t, leaf, fronts } = toile;
  const question = useQuestion(leaf, `ask-${hint.card}`);
  return (
    <div class="toile-hint">
      {isFull && <CardPicture fronts={fronts} card={hint.card} />}
      <div>
        <p>
          <b>{titleOf(fronts, hint.card)}</b> {question}
        </p>
        {hint.zone && !hint.to && <p>{t("hint-zone", { zone: zoneTitle(toile, hint.zone) })}</p>}
        {hint.to !== undefined && (
          <p>{t(`hint-${hint.sign ?? "feeds"}`, { card: titleOf(fronts, hint.to) })}</p>
        )}
      </div>
    </div>
  );
}
