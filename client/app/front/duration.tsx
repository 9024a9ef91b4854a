/** How long one has; when the workshop does not fit, what would, each in one press. */
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import type { ScenarioOffer } from "./api.ts";
import { fitOf, minutesIn } from "./fit.ts";
import type { Draft } from "./use-creating.ts";

interface DurationProps {
  readonly t: Say;
  readonly draft: Draft;
  readonly offers: readonly ScenarioOffer[];
  readonly change: (part: Partial<Draft>) => void;
  readonly onOffer: (id: string) => void;
}

const MINUTES = [30, 45, 60, 75, 90, 120] as const;
const OWN = "own";

export function Duration({ t, draft, offers, change, onOffer }: DurationProps) {
  const { available } = draft;
  const { needed, shorter, other, spare = [] } = fitOf(draft, offers, available);
  return (
    <div class="front-duration">
      <Choice
        legend={t("create-duration")}
        chosenLabel={t("chosen")}
        value={available === undefined ? OWN : String(available)}
        onChange={(id) => change({ available: id === OWN ? undefined : Number(id) })}
        options={[
          { id: OWN, label: t("duration-own", { count: needed }) },
          ...MINUTES.map((minutes) => ({ id: String(minutes), label: t("minutes", { count: minutes }) })),
        ]}
      />
      <div role="status">
        {available !== undefined && needed <= available && (
          <p class="reason">{t("duration-fits", { needed, spare: available - needed })}</p>
        )}
        {available !== undefined && needed > available && (
          <div class="callout tip">
            <p>{t("duration-short", { needed })}</p>
            {spare.length > 0 && (
              <Button
                size="small"
                onPress={() => change({ without: [...draft.without, ...spare.map(({ id }) => id)] })}
              >
                {t("duration-without", {
                  titles: spare.map(({ title }) => title[locale.value]).join(", "),
                  minutes: needed - minutesIn(spare),
                })}
              </Button>
            )}
            {shorter && (
              <Button size="small" onPress={() => change({ mandate: shorter.mandate })}>
                {t(shorter.mandate.isShort ? "duration-years-short" : "duration-years", {
                  years: shorter.mandate.years,
                  minutes: shorter.minutes,
                })}
              </Button>
            )}
            {other && (
              <Button size="small" look="quiet" onPress={() => onOffer(other.id)}>
                {t("duration-other", { title: other.title[locale.value], minutes: other.minutes })}
              </Button>
            )}
            <p class="reason">{t("duration-console")}</p>
          </div>
        )}
      </div>
    </div>
  );
}
