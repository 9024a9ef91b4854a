/** What this device said, to be taken back as long as the challenge runs. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { rowTitle } from "./feed/row-title.ts";
import { takeBack, type CampaignRead, type OwnRow } from "./api.ts";
import { deviceKey } from "./kept.ts";
import { dayWords } from "./day-words.ts";

interface OwnRowsProps {
  readonly t: Say;
  readonly id: string;
  readonly rows: readonly OwnRow[];
  readonly read: CampaignRead;
  readonly onChange: () => Promise<void>;
}

export function OwnRows({ t, id, rows, read, onChange }: OwnRowsProps) {
  const [problem, setProblem] = useState<string>();
  if (rows.length === 0) return null;
  const back = async (row: string) => {
    const taken = await takeBack(id, row, deviceKey());
    setProblem(taken.ok ? undefined : (taken.problem.message ?? t("network")));
    if (taken.ok) await onChange();
  };
  const titleOf = (mission: string) => rowTitle(t, read, mission);
  return (
    <Disclosure summary={t("own", { count: rows.length })}>
      <ul class="campaign-own">
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              {t("own-row", { title: titleOf(row.mission), amount: row.amount, day: dayWords(row.day) })}
            </span>
            {!read.isOver && (
              <Button
                look="quiet"
                size="small"
                name={t("own-back-of", { title: titleOf(row.mission) })}
                onPress={() => void back(row.id)}
              >
                {t("own-back")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class="error" role="alert">
        {problem}
      </p>
    </Disclosure>
  );
}
