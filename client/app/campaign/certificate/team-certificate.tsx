/** A team's certificate, printed by its captain once the campaign is over. */
import { useLoaded, useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { Captain, OpenDesk } from "../desk-api.ts";
import { askAgenda } from "../handed/agenda-api.ts";
import { Certificate } from "./certificate.tsx";
import { teamDeeds } from "./deeds.ts";

interface TeamCertificateProps {
  readonly open: OpenDesk;
  readonly captain: Captain;
}

export function TeamCertificate({ open: { id, desk }, captain: { team, units } }: TeamCertificateProps) {
  const { isOver, today, standings } = desk.everyone;
  const t = useLast(useTexts("campaign-certificate"));
  const asked = useLast(useLoaded(`agenda ${id} ${today}`, () => askAgenda(id)));
  if (!isOver || !t || !asked?.ok) return null;
  const standing = standings.find(({ group }) => group.id === team.id);
  return (
    <section class="campaign-part">
      <h2>{t("certificate-team")}</h2>
      <Certificate
        {...{ t, agenda: asked.value }}
        deeds={teamDeeds(asked.value, units, standing)}
        team={team.name}
        isTeam
      />
    </section>
  );
}
