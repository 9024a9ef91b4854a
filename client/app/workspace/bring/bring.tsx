/** « Apporter »: what an authority has already comes in – a table, a text, actions of others – and its own may be shared. */
import "./bring.css";
import type { ComponentChildren } from "preact";
import { useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { WorkspaceDesk } from "../desk.ts";
import { BringSheet } from "./bring-sheet.tsx";
import { BringText } from "./bring-text.tsx";
import { OwnPassages } from "./own-passages.tsx";
import { ShareOut } from "./share-out.tsx";
import { TakeSet } from "./take-set.tsx";

export function Bring({ desk }: { readonly desk: WorkspaceDesk }) {
  const t = useLast(useTexts("workspace-bring", "workspace"));
  if (!t) return null;
  if (!desk.mayWrite)
    return (
      <section class="workspace-form">
        <h2>{t("bring-title")}</h2>
        <p>{t("bring-name-first")}</p>
      </section>
    );
  const own = { ...desk, t };
  return (
    <section class="workspace-form bring">
      <h2>{t("bring-title")}</h2>
      <p>{t("bring-what")}</p>
      <Part title={t("bring-sheet")}>
        <BringSheet desk={own} />
      </Part>
      <Part title={t("bring-text")}>
        <BringText desk={own} />
      </Part>
      <Part title={t("bring-passages")}>
        <OwnPassages desk={own} />
      </Part>
      <Part title={t("bring-set")}>
        <TakeSet desk={own} />
      </Part>
      <Part title={t("bring-share")}>
        <ShareOut desk={own} />
      </Part>
    </section>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <details class="card card-body bring-part">
    <summary>
      <h3>{title}</h3>
    </summary>
    {children}
  </details>
);
