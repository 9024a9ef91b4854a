/** At the end: the dossier de séance to take away, what it holds of people's words, and what the server erases. */
import "./dossier.css";
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Callout } from "../../../ui/callout.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useLoaded, useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { Desk } from "../desk.ts";
import { Held } from "../held.tsx";
import { ArchivistFields } from "./archivist-fields.tsx";
import { askDossier, dayOf, dossierUrl, type DossierDesk } from "./dossier-api.ts";
import { EraseNow } from "./erase-now.tsx";
import { KeptTexts } from "./kept-texts.tsx";
import { NoticeLinks } from "./notice-links.tsx";

export function DossierPanel({ desk }: { readonly desk: Desk }) {
  const { code } = desk;
  const t = useLast(useTexts("dossier"));
  const [turn, renew] = useState(0);
  const asked = useLast(useLoaded(`dossier ${code} ${turn}`, () => askDossier(code)));
  if (!t || !asked) return null;
  return (
    <section class="card card-body dossier" aria-labelledby="dossier-title">
      <h3 id="dossier-title">{t("dossier-title")}</h3>
      {asked.ok ? (
        <Open
          {...{ desk, t }}
          dossier={asked.value}
          onTaken={() => setTimeout(() => renew(turn + 1), 1500)}
        />
      ) : (
        <p class="reason" role="status">
          {asked.problem.message ?? t("dossier-unread")}
        </p>
      )}
    </section>
  );
}

interface OpenProps {
  readonly desk: Desk;
  readonly t: Say;
  readonly dossier: DossierDesk;
  readonly onTaken: () => void;
}

function Open({ desk, t, dossier, onTaken }: OpenProps) {
  const { code } = desk;
  const { takenAt, texts, words, form } = dossier;
  return (
    <>
      <p>{t("dossier-what")}</p>
      <p>
        <a class="button primary" href={dossierUrl(code)} download onClick={onTaken}>
          {t("dossier-take")}
        </a>
      </p>
      <p class="reason" role="status">
        {takenAt === null ? t("dossier-not-taken") : t("dossier-taken", { date: dayOf(takenAt) })}
      </p>
      <Held desk={desk}>
        <Disclosure summary={t("kept-title")}>
          <KeptTexts {...{ t, code, texts, words }} />
        </Disclosure>
        <Disclosure summary={t("archivist-title")}>
          <ArchivistFields {...{ t, code, form }} />
        </Disclosure>
      </Held>
      <NoticeLinks t={t} code={code} as="h4" />
      <Traces {...{ desk, t, dossier }} />
    </>
  );
}

const DAY_MS = 24 * 3600_000;

/** Said louder in the last days, when the erasing is announced. */
function Traces({ desk, t, dossier }: Omit<OpenProps, "onTaken">) {
  const { traces, noticeDays } = dossier;
  const { due, days } = traces;
  const isNear = due !== null && Date.parse(due) - Date.now() <= noticeDays * DAY_MS;
  return (
    <>
      <h4>{t("traces-title")}</h4>
      {isNear ? (
        <Callout look="keep">
          <p>{t("traces-near", { date: dayOf(due) })}</p>
        </Callout>
      ) : (
        <p>{due === null ? t("traces-after", { count: days }) : t("traces-on", { date: dayOf(due) })}</p>
      )}
      <Held desk={desk}>
        <EraseNow {...{ desk, t, dossier }} />
      </Held>
    </>
  );
}
