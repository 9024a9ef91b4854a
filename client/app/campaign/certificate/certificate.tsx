/** What a challenge's certificate says, of a person or of a team; it is printed by its owner. */
import type { Say } from "../../../text/texts.ts";
import { Drawing } from "../../../ui/drawing.tsx";
import { CertificateFigure, CertificateSheet, PrintedName } from "../../shared/certificate/printed-name.tsx";
import { dayWords } from "../day-words.ts";
import type { Agenda } from "../handed/agenda-api.ts";
import type { Deeds } from "./deeds.ts";

interface CertificateProps {
  readonly t: Say;
  readonly agenda: Agenda;
  readonly deeds: Deeds;
  /** Of a person: the team it played with. Of a team: itself. */
  readonly team: string | null;
  readonly isTeam: boolean;
}

export function Certificate(props: CertificateProps) {
  const { t, team, isTeam } = props;
  return (
    <div class="campaign-part">
      <PrintedName
        what={t(isTeam ? "certificate-what-team" : "certificate-what")}
        label={t("certificate-name")}
        action={t("certificate-print")}
        first={isTeam ? (team ?? "") : ""}
        sheet={(name) => <Sheet {...props} name={name} />}
      />
    </div>
  );
}

/** Lines that one sheet holds. */
const MOST_DONE = 8;

function Sheet({ t, agenda, deeds, team, isTeam, name }: CertificateProps & { readonly name: string }) {
  const { title, organiser, starts, last, weeks } = agenda;
  const said = { title, starts: dayWords(starts), last: dayWords(last), year: last.slice(0, 4) };
  const rest = deeds.done.length - MOST_DONE;
  return (
    <CertificateSheet
      {...{ name, title: t("certificate-title"), blank: t("certificate-blank") }}
      said={t(isTeam || team === null ? "certificate-took-part" : "certificate-took-part-with", {
        ...said,
        team: team ?? "",
      })}
      foot={
        <>
          {organiser !== null && <>{t("certificate-organiser", { organiser })} </>}
          {t(isTeam ? "certificate-foot-team" : "certificate-foot")}
        </>
      }
    >
      <dl>
        {deeds.weeks !== null && (
          <CertificateFigure
            sign={<Drawing series="badges" id="regularity" width={52} isEager />}
            words={t(isTeam ? "certificate-weeks-team" : "certificate-weeks")}
            value={t("certificate-of", { count: deeds.weeks, weeks })}
          />
        )}
        {deeds.steps !== null && (
          <CertificateFigure
            sign={<Drawing series="badges" id="progress" width={52} isEager />}
            words={t("certificate-steps")}
            value={t("number", { value: deeds.steps })}
          />
        )}
        {deeds.kept !== null && (
          <CertificateFigure
            sign={<Drawing series="badges" id="equipment-kept" width={52} isEager />}
            words={t("certificate-kept")}
            value={t("number", { value: deeds.kept })}
          />
        )}
      </dl>
      <ul>
        {deeds.done.slice(0, MOST_DONE).map(({ title: mission, unit, amount }) => (
          <li key={mission}>
            {t(unit === undefined ? "certificate-times" : "certificate-done", {
              mission,
              count: amount,
              unit: unit ?? "",
            })}
          </li>
        ))}
        {rest > 0 && <li>{t("certificate-more", { count: rest })}</li>}
      </ul>
    </CertificateSheet>
  );
}
