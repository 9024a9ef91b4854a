/** The settings of a mandate: its years, their pace, its estate, and what the model says of them at once. */
import "./mandate-settings.css";
import { locale, type Say } from "../../../text/texts.ts";
import { Choice } from "../../../ui/choice.tsx";
import { useLoaded, useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { ScenarioOffer } from "../api.ts";
import type { Outcome } from "../ask.ts";
import { StepperField } from "../stepper-field.tsx";
import { listEstates, type EstateOffer, type Preview } from "./api.ts";
import { OWN, YEARS, type MandateDraft } from "./draft.ts";
import { MandatePreview } from "./mandate-preview.tsx";
import { kilograms, wholeNumber } from "./numbers.ts";
import { OwnCounts } from "./own-counts.tsx";
import type { MandateOffer } from "./offer.ts";

interface MandateSettingsProps {
  readonly offer: ScenarioOffer & { readonly mandate: MandateOffer };
  readonly draft: MandateDraft;
  readonly preview: Outcome<Preview> | undefined;
  /** The sentence of each field that the server found wrong. */
  readonly problems: ReadonlyMap<string, string>;
  /** Creation was refused: what is missing is then wrong too. */
  readonly isTried: boolean;
  readonly onChange: (draft: MandateDraft) => void;
}

export function MandateSettings(props: MandateSettingsProps) {
  const { offer, draft, preview, problems, isTried, onChange } = props;
  const t = useLast(useTexts("mandate-settings"));
  const estates = useLast(useLoaded("estates", estatesOf));
  if (!t || !estates) return null;
  const change = (part: Partial<MandateDraft>) => onChange({ ...draft, ...part });
  return (
    <div class="mandate-settings">
      <StepperField
        words={{
          label: t("years"),
          hint: t("years-hint"),
          less: t("years-less"),
          more: t("years-more"),
          wrong: t("years-wrong", { ...YEARS }),
        }}
        limits={YEARS}
        name="years"
        value={draft.years}
        onInput={(years) => change({ years })}
      />
      <Choice
        legend={t("pace")}
        chosenLabel={t("chosen")}
        value={draft.isShort ? "short" : "whole"}
        onChange={(id) => change({ isShort: id === "short" })}
        options={["whole", "short"].map((id) => ({
          id,
          label: t(`pace-${id}`),
          detail: t(`pace-${id}-detail`),
        }))}
      />
      <Choice
        legend={t("estate")}
        chosenLabel={t("chosen")}
        value={draft.estate}
        onChange={(estate) => change({ estate })}
        options={[
          ...ownFirst(estates, offer.mandate).map((estate) => optionOf(estate, t)),
          { id: OWN, label: t("estate-own"), detail: t("estate-own-detail") },
        ]}
      />
      {draft.estate === OWN && <OwnCounts {...{ t, estates, draft, problems, isTried, change }} />}
      <MandatePreview {...{ t, offer, draft, preview }} />
    </div>
  );
}

/** Nothing to choose from without an answer: it is asked again when the settings are opened again. */
async function estatesOf(): Promise<readonly EstateOffer[]> {
  const found = await listEstates();
  return found.ok ? found.value : [];
}

/** The author's choice, then the others. */
const ownFirst = (estates: readonly EstateOffer[], { estate }: MandateOffer) =>
  [...estates].sort((a, b) => Number(b.id === estate) - Number(a.id === estate));

const optionOf = ({ id, name, agents, mode, perAgentKg }: EstateOffer, t: Say) => ({
  id,
  label: name[locale.value],
  detail: t(perAgentKg ? "estate-line" : "estate-line-bare", {
    agents: wholeNumber(agents, locale.value),
    mode: t(`mode-${mode}`),
    kg: kilograms(perAgentKg?.value ?? 0, locale.value),
  }),
});
