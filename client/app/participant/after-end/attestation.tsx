/** The certificate of somebody who took part in a workshop: its title, its day, what was held; the name stays here. */
import { dayFirst } from "../../../../game/day-first.ts";
import type { SessionHeader } from "../../../link/link.ts";
import { locale, type Say } from "../../../text/texts.ts";
import { CertificateFigure, CertificateSheet, PrintedName } from "../../shared/certificate/printed-name.tsx";

interface AttestationProps {
  readonly t: Say;
  readonly header: SessionHeader;
  /** Titles of what was held, in order. */
  readonly activities: readonly string[];
  /** ISO date. */
  readonly day: string;
}

export const Attestation = (props: AttestationProps) => {
  const { t } = props;
  return (
    <div class="after-end-sheet">
      <PrintedName
        what={t("attestation-what")}
        label={t("attestation-name")}
        action={t("attestation-print")}
        sheet={(name) => <Sheet {...props} name={name} />}
      />
    </div>
  );
};

/** Lines that one sheet holds. */
const MOST_TITLES = 12;

/** At noon: a date alone is midnight in London, and the day before further west. */
const inWords = (day: string) =>
  new Intl.DateTimeFormat(dayFirst(locale.value), { dateStyle: "long" }).format(new Date(`${day}T12:00:00`));

function Sheet({ t, header, activities, day, name }: AttestationProps & { readonly name: string }) {
  const { title, minutes } = header;
  const rest = activities.length - MOST_TITLES;
  return (
    <CertificateSheet
      {...{ name, title: t("attestation-title"), blank: t("attestation-blank") }}
      said={t("attestation-took-part", { title, date: inWords(day) })}
      foot={t("attestation-foot")}
    >
      <dl>
        <CertificateFigure
          words={t("attestation-length")}
          value={t("attestation-minutes", { count: minutes })}
        />
        <CertificateFigure
          words={t("attestation-activities", { count: activities.length })}
          value={t("number", { value: activities.length })}
        />
      </dl>
      {activities.length > 0 && (
        <>
          <p>{t("attestation-programme")}</p>
          <ul>
            {activities.slice(0, MOST_TITLES).map((activity, at) => (
              <li key={`${at} ${activity}`}>{activity}</li>
            ))}
            {rest > 0 && <li>{t("attestation-more", { count: rest })}</li>}
          </ul>
        </>
      )}
    </CertificateSheet>
  );
}
