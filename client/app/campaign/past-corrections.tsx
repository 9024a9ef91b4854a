/** Counts that were corrected, each with its reason: what is changed is seen by who steers. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { dayWords } from "./day-words.ts";
import { rowTitle } from "./feed/row-title.ts";
import { askCorrections, type Correction, type OpenDesk } from "./desk-api.ts";

interface PastCorrectionsProps {
  readonly t: Say;
  readonly open: OpenDesk;
}

export function PastCorrections({ t, open: { id, desk } }: PastCorrectionsProps) {
  const [all, setAll] = useState<readonly Correction[]>([]);
  useEffect(() => {
    void askCorrections(id).then((asked) => {
      if (asked.ok) setAll(asked.value);
    });
  }, [id, desk]);
  if (all.length === 0) return null;
  const titleOf = (mission: string) => rowTitle(t, desk.everyone, mission);
  return (
    <Disclosure summary={t("corrected", { count: all.length })}>
      <ul class="campaign-rules">
        {all.map(({ at, before, change: { mission, day, amount, why } }) => (
          <li key={at}>
            {t("corrected-line", { title: titleOf(mission), day: dayWords(day), before, amount, why })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
