/** The console of a session whose traces are gone: what went and when, what stays, and the form that may still be filled. */
import "./dossier.css";
import type { ComponentChildren } from "preact";
import type { Say } from "../../../text/texts.ts";
import { Callout } from "../../../ui/callout.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useLoaded, useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import { Gate } from "../gate.tsx";
import { SessionBalance } from "../session-balance/session-balance.tsx";
import { ArchivistFields } from "./archivist-fields.tsx";
import { askDossier, dayOf, dossierUrl, type DossierDesk } from "./dossier-api.ts";
import { NoticeLinks } from "./notice-links.tsx";

interface ErasedConsoleProps {
  /** The console's own words. */
  readonly t: Say;
  readonly code: string;
  /** Grows with each key that was tried: the server is then asked again. */
  readonly turn: number;
  /** It was open until now. */
  readonly isInstead: boolean;
  /** Of a session erased whole. */
  readonly gone: ComponentChildren;
  /** A key is asked for. */
  readonly locked: ComponentChildren;
}

export function ErasedConsole({ t, code, turn, isInstead, gone, locked }: ErasedConsoleProps) {
  const say = useLast(useTexts("dossier"));
  const asked = useLoaded(`erased ${code} ${turn}`, () => askDossier(code));
  if (!say || !asked) return null;
  if (!asked.ok) return <>{asked.problem.refusal === "key-wrong" ? locked : gone}</>;
  return (
    <Gate {...{ t, code, isInstead }} title={say("erased-title")}>
      <Told {...{ code }} t={say} dossier={asked.value} />
    </Gate>
  );
}

interface ToldProps {
  readonly t: Say;
  readonly code: string;
  readonly dossier: DossierDesk;
}

function Told({ t, code, dossier: { traces, session, attendance, form } }: ToldProps) {
  const { erased } = traces;
  const counts = erased?.counts ?? null;
  return (
    <div class="dossier">
      {session && <p class="lede">{session.title}</p>}
      <Callout look="keep">
        {erased && <p>{t("erased-on", { date: dayOf(erased.at) })}</p>}
        {counts && <p>{t("erased-counts", { ...counts })}</p>}
      </Callout>
      {attendance && session ? (
        <section class="card card-body" aria-labelledby="erased-stays">
          <h2 id="erased-stays">{t("erased-stays")}</h2>
          <p>{t("erased-stays-what", { people: attendance.people, tables: attendance.tables.length })}</p>
          <p>
            <a class="button primary" href={dossierUrl(code)} download>
              {t("dossier-take")}
            </a>
          </p>
        </section>
      ) : (
        <p>{t("erased-none")}</p>
      )}
      <section class="card card-body" aria-labelledby="erased-form">
        <h2 id="erased-form">{t("archivist-title")}</h2>
        <Disclosure summary={t("archivist-open")}>
          <ArchivistFields {...{ t, code, form }} />
        </Disclosure>
      </section>
      {session && <SessionBalance code={code} as="h2" />}
      <section class="card card-body">
        <NoticeLinks t={t} code={code} as="h2" />
      </section>
    </div>
  );
}
