/** A cleanup, by one person or for a whole team: what was kept, given and sorted, in the terms of INR's form. */
import type { Say } from "../../../text/texts.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { sayDone, type CampaignRead } from "../api.ts";
import type { OpenDesk } from "../desk-api.ts";
import { deviceKey } from "../kept.ts";
import { sayForTeam } from "./feed-api.ts";
import { lineTitle } from "./row-title.ts";
import { TallyForm, type Choice } from "./tally-form.tsx";

type Cleanup = NonNullable<CampaignRead["cleanup"]>;

export const cleanupChoices = (t: Say, { lines }: Cleanup): Choice[] =>
  lines.map((line) => ({
    ...{ id: line.id, group: t(`cleanup-${line.block}`), title: lineTitle(t, line), isOnce: false },
  }));

const Honest = ({ t, worth }: { readonly t: Say; readonly worth: CampaignRead["worth"] }) => (
  <>
    {worth.cleanup && <p>{t("cleanup-honest", { ...worth.cleanup })}</p>}
    <p>{t("cleanup-archives")}</p>
  </>
);

interface OwnCleanupProps {
  readonly t: Say;
  readonly id: string;
  readonly read: CampaignRead;
  readonly team: string;
  readonly onDone: () => Promise<void>;
}

export function OwnCleanup({ t, id, read, team, onDone }: OwnCleanupProps) {
  if (!read.cleanup) return null;
  return (
    <Disclosure summary={t("cleanup-own")}>
      <div class="campaign-part">
        <Honest t={t} worth={read.worth} />
        <TallyForm
          {...{ t, onDone, today: read.today, choices: cleanupChoices(t, read.cleanup) }}
          send={({ id: row, mission, day, amount, isSure }) =>
            sayDone(id, { id: row, mission, day, amount, isSure, team, device: deviceKey() })
          }
        />
      </div>
    </Disclosure>
  );
}

export function TeamCleanup({ t, open }: { readonly t: Say; readonly open: OpenDesk }) {
  const { cleanup, worth, today, isOver } = open.desk.everyone;
  if (!cleanup) return null;
  return (
    <section class="campaign-part">
      <h2>{t("cleanup-team")}</h2>
      <p>{t("cleanup-team-what")}</p>
      <Honest t={t} worth={worth} />
      {!isOver && (
        <TallyForm
          {...{ t, today, choices: cleanupChoices(t, cleanup), onDone: open.reload }}
          send={(tally) => sayForTeam(open.id, tally)}
        />
      )}
    </section>
  );
}

/** Sums of everybody together, equipment first. */
export function Cleaned({ t, read }: { readonly t: Say; readonly read: CampaignRead }) {
  if (read.cleaned.length === 0) return null;
  return (
    <section class="campaign-part">
      <h3>{t("cleaned")}</h3>
      <ul class="campaign-rules">
        {read.cleaned.map((line) => (
          <li key={line.id}>{t("cleaned-line", { title: lineTitle(t, line), amount: line.amount })}</li>
        ))}
      </ul>
      <p class="reason">{t("cleaned-what")}</p>
    </section>
  );
}
