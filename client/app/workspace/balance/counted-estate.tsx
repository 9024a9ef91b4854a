/** An estate counted by hand: the same form as a mandate’s, so that nobody needs a file. */
import "../../front/mandate/mandate-settings.css";
import { useState } from "preact/hooks";
import { locale, type Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import type { Problem } from "../../front/ask.ts";
import { listEstates, type EstateOffer } from "../../front/mandate/api.ts";
import { COUNTS, OWN, readCount, type MandateDraft } from "../../front/mandate/draft.ts";
import { OwnCounts } from "../../front/mandate/own-counts.tsx";
import { useLoaded, useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";

interface CountedEstateProps {
  readonly t: Say;
  readonly problem: Problem | undefined;
  readonly onSend: (own: Readonly<Record<string, unknown>>) => void;
}

async function offered(): Promise<readonly EstateOffer[]> {
  const found = await listEstates();
  return found.ok ? found.value : [];
}

export function CountedEstate({ t, problem, onSend }: CountedEstateProps) {
  const words = useLast(useTexts("mandate-settings", "workspace-review"));
  const estates = useLast(useLoaded("estates", offered));
  const [draft, setDraft] = useState<MandateDraft>({
    ...{ years: "", isShort: false, estate: OWN, base: "", counts: {} },
  });
  if (!words || !estates) return null;
  const base = draft.base === "" ? (estates[0]?.id ?? "") : draft.base;
  const problems = new Map(problem?.problems?.map(({ path, message }) => [path.at(-1) ?? "", message]) ?? []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = COUNTS.flatMap((name) => {
      const value = readCount(draft.counts[name] ?? "", locale.value);
      return value === undefined ? [] : [[name, value] as const];
    });
    onSend({ base, ...Object.fromEntries(read) });
  };
  return (
    <form class="workspace-form" onSubmit={submit}>
      <OwnCounts
        t={words}
        estates={estates}
        draft={{ ...draft, base }}
        problems={problems}
        isTried={problem !== undefined}
        change={(part) => setDraft({ ...draft, ...part })}
      />
      <div class="workspace-acts">
        <Button look="primary">{t("estate-weigh")}</Button>
      </div>
    </form>
  );
}
