/** One minute for the rule: a measure that counts when all tables vote for it, and a sentence of one's own. */
import { hasMeasure } from "../../../game/activities/local-loop/state.ts";
import { MEASURES } from "../../../game/activities/local-loop/terms.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { SentenceForm } from "../../app/shared/sentence-form.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing, useDraft } from "../../app/shared/acting.ts";
import { reasonOf, type Place } from "./acting.ts";
import { costOf } from "./texts.ts";

const LONGEST = 140;
const NONE = "none";

interface StepProps {
  readonly place: Place;
}

export function TalkStep({ place }: StepProps) {
  const { t } = place;
  return (
    <>
      <h1 tabIndex={-1}>{t("talk-title")}</h1>
      <Paged
        t={t}
        words="talk"
        pages={[
          { id: "rule", body: <OwnRule place={place} /> },
          { id: "vote", body: <Vote place={place} /> },
        ]}
      />
    </>
  );
}

function Vote({ place }: StepProps) {
  const { t, deck, territory, view } = place;
  const { act } = useActing(place);
  const left = MEASURES.filter((measure) => !hasMeasure(territory, measure));
  if (left.length === 0) return <p class="lede">{t("vote-done")}</p>;
  return (
    <>
      <Choice
        legend={t("vote-legend")}
        options={[
          ...left.map((id) => ({
            id,
            label: t(`measure-${id}`),
            detail: t(`measure-${id}-detail`, { minimum: costOf(deck, "minimum") }),
          })),
          { id: NONE, label: t("measure-none") },
        ]}
        value={view.team.vote ?? NONE}
        onChange={(id) =>
          void act({ type: "local-loop/vote", measure: left.find((measure) => measure === id) ?? null })
        }
        chosenLabel={t("chosen")}
      />
    </>
  );
}

function OwnRule({ place }: StepProps) {
  const { t, territory, own, view, word, refusals } = place;
  const written = territory.rules.findLast(({ actor }) => actor === own.id);
  const isNew = written?.quarter !== view.everyone.quarter;
  const draft = useDraft(place, "rule", written ? word(written.text) : "");
  const { busy, act } = useActing(place);
  return (
    <SentenceForm
      look="loop-form"
      label={t("rule-label")}
      hint={t("rule-hint")}
      max={LONGEST}
      empty={refusals("text-empty")}
      {...{ draft, busy }}
      reason={reasonOf(place, { type: "local-loop/rule", text: "" })}
      action={t(isNew ? "rule-send" : "rule-replace")}
      onSend={(text) => act({ type: "local-loop/rule", text })}
    >
      <p class="loop-done" role="status">
        {!isNew && (
          <>
            <Icon name="tick" /> {t("rule-sent")}
          </>
        )}
      </p>
    </SentenceForm>
  );
}
