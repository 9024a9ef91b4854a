/** What the model says of the mandate as it is set, before anything is created: minutes, kilograms per agent, and what they are worth. */
import { locale, type Say } from "../../../text/texts.ts";
import { Callout } from "../../../ui/callout.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import type { ScenarioOffer } from "../api.ts";
import type { Outcome } from "../ask.ts";
import type { Preview } from "./api.ts";
import { minutesOf, missingCounts, OWN, type MandateDraft } from "./draft.ts";
import { kilograms } from "./numbers.ts";
import type { MandateOffer } from "./offer.ts";

interface MandatePreviewProps {
  readonly t: Say;
  readonly offer: ScenarioOffer & { readonly mandate: MandateOffer };
  readonly draft: MandateDraft;
  readonly preview: Outcome<Preview> | undefined;
}

export function MandatePreview({ t, offer, draft, preview }: MandatePreviewProps) {
  const missing = draft.estate === OWN ? missingCounts(draft) : 0;
  const value = missing === 0 && preview?.ok ? preview.value : undefined;
  const minutes = minutesOf(offer, draft);
  return (
    <section class="mandate-preview">
      <h2>{t("preview")}</h2>
      {/* Always there, so that what changes is announced. */}
      <p role="status" class="mandate-preview-said" data-computed={value !== undefined}>
        <b>
          {t(minutes === offer.minutes ? "preview-minutes" : "preview-minutes-instead", {
            minutes,
            before: offer.minutes,
          })}
        </b>
        {value ? <Said {...{ t, value, offer }} /> : <span>{whyNot(missing, { t, preview })}</span>}
      </p>
      {value && <Worth {...{ t, value, offer, draft }} />}
    </section>
  );
}

function whyNot(missing: number, { t, preview }: Pick<MandatePreviewProps, "t" | "preview">): string {
  if (missing > 0) return t("preview-missing", { count: missing });
  if (preview?.ok === false) return preview.problem.message ?? t("preview-failed");
  return t("preview-asking");
}

interface ShownProps {
  readonly t: Say;
  readonly value: Preview;
  readonly offer: ScenarioOffer & { readonly mandate: MandateOffer };
}

function Said({ t, value: { estate } }: ShownProps) {
  const range = estate.perAgentKg;
  return (
    <>
      {range && (
        <>
          <b>{t("preview-kg", { kg: kilograms(range.value, locale.value) })}</b>
          <span>
            {t("preview-range", {
              low: kilograms(range.low, locale.value),
              high: kilograms(range.high, locale.value),
            })}
          </span>
        </>
      )}
      <span>{t(`preview-mode-${estate.mode}`)}</span>
    </>
  );
}

function Worth({
  t,
  value: { estate, sources },
  offer,
  draft,
}: ShownProps & Pick<MandatePreviewProps, "draft">) {
  const scaled = Object.entries(estate.scaled).map(([name, count]) => t(`scaled-${name}`, { count }));
  const { mandate } = offer;
  const isOwn = draft.estate === OWN;
  const isChanged =
    estate.id !== mandate.estate ||
    draft.years !== String(mandate.years) ||
    draft.isShort !== mandate.isShort;
  return (
    <>
      <Callout look="source">
        {t(isOwn ? "preview-source-own" : "preview-source", { ...years(sources) })}
      </Callout>
      {isOwn && <p class="reason">{t("preview-scaled", { list: scaled.join(", ") })}</p>}
      {isChanged && <p class="reason">{t("preview-words")}</p>}
      <Disclosure summary={t("preview-know")}>
        <ul class="mandate-know">
          <li>{estate.hypothesis[locale.value]}</li>
          {estate.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

/** Years are not written with a space between thousands. */
const years = ({ facts, hypotheses, from, to }: Preview["sources"]) => ({
  ...{ facts, hypotheses, from: String(from), to: String(to) },
});
