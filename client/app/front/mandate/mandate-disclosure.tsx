/** « Régler le mandat » : closed it says what is set and how long the session lasts, open it lets one change it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { locale, type Say } from "../../../text/texts.ts";
import { useLoaded } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { Outcome, Problem } from "../ask.ts";
import type { ScenarioOffer } from "../api.ts";
import type { Preview } from "./api.ts";
import { choiceOf, draftOf, minutesOf, OWN, type MandateDraft } from "./draft.ts";
import type { MandateOffer } from "./offer.ts";
import { usePreview } from "./use-preview.ts";

interface MandateDisclosureProps {
  readonly t: Say;
  readonly offer: ScenarioOffer & { readonly mandate: MandateOffer };
  /** Undefined until something was changed. */
  readonly draft: MandateDraft | undefined;
  readonly refusal: Problem | undefined;
  readonly onChange: (draft: MandateDraft) => void;
}

export function MandateDisclosure({ t, offer, draft, refusal, onChange }: MandateDisclosureProps) {
  const now = draft ?? draftOf(offer.mandate);
  const [isOpen, setOpen] = useState(false);
  const preview = usePreview(offer.id, isOpen || draft ? choiceOf(now, locale.value) : undefined);
  const refused = preview?.ok === false ? preview.problem.problems : undefined;
  const problems = new Map((refused ?? []).map(({ path, message }) => [path.at(-1) ?? "", opened(message)]));
  // Facilitators alone need them, once they ask for it.
  const part = useLast(useLoaded(isOpen ? "mandate-settings" : "", load(isOpen)));
  const details = useRef<HTMLDetailsElement>(null);
  const isTried = useWrongFieldShown(details, refusal, problems.size);
  return (
    <details
      class="disclosure front-mandate"
      ref={details}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {t("mandate-set")}
        <span class="front-mandate-now">{nowOf(now, { t, offer, preview })}</span>
      </summary>
      {isOpen && part && (
        <part.MandateSettings {...{ offer, preview, problems, isTried, onChange }} draft={now} />
      )}
    </details>
  );
}

/** The server says it after a place; under its field it begins a sentence. */
const opened = (message: string) => message.charAt(0).toUpperCase() + message.slice(1);

const load = (isOpen: boolean) => () =>
  isOpen ? import("./mandate-settings.tsx") : Promise.resolve(undefined);

interface NowOf {
  readonly t: Say;
  readonly offer: ScenarioOffer & { readonly mandate: MandateOffer };
  readonly preview: Outcome<Preview> | undefined;
}

/** « 4 ans, Val d’Octet : 90 minutes » */
function nowOf(draft: MandateDraft, { t, offer, preview }: NowOf): string {
  const { years, isShort, estate } = draft;
  const { mandate } = offer;
  const names = [{ id: mandate.estate, name: mandate.name }, ...(preview?.ok ? [preview.value.estate] : [])];
  const name = names.find(({ id }) => id === estate)?.name[locale.value] ?? t("mandate-other-estate");
  return t(isShort ? "mandate-now-short" : "mandate-now", {
    years,
    estate: estate === OWN ? t("mandate-own") : name,
    minutes: minutesOf(offer, draft),
  });
}

/** After a refusal the settings open, and the first field that is wrong takes the focus, once its sentence is there. */
function useWrongFieldShown(
  details: { readonly current: HTMLDetailsElement | null },
  refusal: Problem | undefined,
  count: number,
): boolean {
  const [isTried, setTried] = useState(false);
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!refusal?.problems) return;
    isWaiting.current = true;
    setTried(true);
    if (details.current) details.current.open = true;
  }, [refusal]);
  useEffect(() => {
    const wrong = details.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!isWaiting.current || !wrong) return;
    isWaiting.current = false;
    wrong.focus();
  }, [refusal, count, isTried]);
  return isTried;
}
