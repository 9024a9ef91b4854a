/** Before the end: the archivist's form may be filled already, and the officer's page asked for. */
import "./dossier.css";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useLoaded, useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { Desk } from "../desk.ts";
import { Held } from "../held.tsx";
import { ArchivistFields } from "./archivist-fields.tsx";
import { askDossier } from "./dossier-api.ts";
import { NoticeLinks } from "./notice-links.tsx";

export function BeforeEnd({ desk }: { readonly desk: Desk }) {
  const { code } = desk;
  const t = useLast(useTexts("dossier"));
  const asked = useLast(useLoaded(`dossier ${code}`, () => askDossier(code)));
  if (!t || !asked?.ok) return null;
  return (
    <div class="dossier">
      <Disclosure summary={t("before-title")}>
        <p class="reason">{t("before-what")}</p>
        <Held desk={desk}>
          <ArchivistFields {...{ t, code }} form={asked.value.form} />
        </Held>
        <NoticeLinks t={t} code={code} as="h3" />
      </Disclosure>
    </div>
  );
}
