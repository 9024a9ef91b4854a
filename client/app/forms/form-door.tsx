/** The door of forms outside a session: one to answer, or its results for the organiser. */
import "../../ui/layout-phone.css";
import "./forms.css";
import { useEffect } from "preact/hooks";
import { Header } from "../../ui/header.tsx";
import { loadFont } from "../../ui/font.ts";
import { siteUrl } from "../../site.ts";
import { useLoaded, useTexts } from "../loaded.ts";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { useLast } from "../shared/use-last.ts";
import { askForm } from "./api.ts";
import { FormPage } from "./form-page.tsx";
import { ResultsDoor } from "./results-door.tsx";

interface FormDoorProps {
  readonly id: string;
  /** `resultats`, a term in days, or nothing. */
  readonly page: string;
}

export function FormDoor({ id, page }: FormDoorProps) {
  useEffect(() => loadFont(), []);
  return page === "resultats" ? <ResultsDoor id={id} /> : <Answering id={id} term={page} />;
}

function Answering({ id, term }: { readonly id: string; readonly term: string }) {
  const t = useLast(useTexts("forms"));
  const asked = useLast(useLoaded(`form ${id}`, () => askForm(id)));
  useEffect(() => {
    if (t) document.title = t(asked?.ok ? `${asked.value.kind}-page-title` : "form-page-title");
  }, [t, asked]);
  if (!t) return null;
  return (
    <div class="phone">
      <Header logo title={t("brand")} />
      <main class="phone-main form">
        {!asked && <p role="status">{t("form-coming")}</p>}
        {asked?.ok === false && (
          <>
            <h1>{t("form-closed")}</h1>
            <p>{asked.problem.message ?? t("form-network")}</p>
          </>
        )}
        {asked?.ok && <FormPage t={t} id={id} term={term} asked={asked.value} />}
        <div class="aside form-foot">
          <LanguageChoice t={t} />
          <a href={siteUrl("/donnees")}>{t("form-data")}</a>
        </div>
      </main>
    </div>
  );
}
