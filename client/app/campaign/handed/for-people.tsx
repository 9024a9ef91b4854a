/** At the end of a participant's page: following the campaign, and once it is over a certificate. */
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useLoaded, useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { CampaignRead, OwnRow } from "../api.ts";
import { Certificate } from "../certificate/certificate.tsx";
import { ownDeeds } from "../certificate/deeds.ts";
import { askAgenda } from "./agenda-api.ts";
import { FollowLinks } from "./follow-links.tsx";

interface ForPeopleProps {
  readonly id: string;
  readonly read: CampaignRead;
  readonly own: CampaignRead["teams"][number] | undefined;
  /** What this device noted. */
  readonly rows: readonly OwnRow[];
}

export function ForPeople({ id, read, own, rows }: ForPeopleProps) {
  const t = useLast(useTexts("campaign-messages", "campaign-certificate"));
  const asked = useLast(useLoaded(`agenda ${id} ${read.today}`, () => askAgenda(id)));
  if (!t || !asked?.ok) return null;
  const agenda = asked.value;
  // Of a team that is read alone; what small ones kept is nobody's.
  const kept = read.standings.find(({ group }) => group.id === own?.id)?.kept ?? null;
  return (
    <>
      {read.isOver && (
        <section class="campaign-part">
          <h2>{t("certificate")}</h2>
          {rows.length === 0 && <p>{t("certificate-nothing")}</p>}
          {rows.length > 0 && (
            <Certificate
              {...{ t, agenda }}
              deeds={ownDeeds(agenda, rows, kept)}
              team={own?.name ?? null}
              isTeam={false}
            />
          )}
        </section>
      )}
      <Disclosure summary={t("follow")}>
        <FollowLinks {...{ t, id }} />
      </Disclosure>
    </>
  );
}
