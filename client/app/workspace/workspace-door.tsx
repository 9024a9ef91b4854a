/** The door of a workspace: its key becomes a cookie, then the page opens, to write or to read. */
import "../front/front.css";
import "./workspace.css";
import { useEffect, useState } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { loadFont } from "../../ui/font.ts";
import { FrontHead } from "../front/front-head.tsx";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { useWorkspace, type Held } from "./use-workspace.ts";
import { WorkspacePage } from "./workspace-page.tsx";

export function WorkspaceDoor({ id }: { readonly id: string }) {
  const t = useLast(useTexts("front", "workspace"));
  const held = useWorkspace(id);
  useEffect(() => loadFont(), []);
  const { opened } = held;
  useEffect(() => {
    const title = opened?.ok ? opened.value.workspace.title : undefined;
    if (t) document.title = title === undefined ? t("workspace-page") : t("workspace-page-of", { title });
  }, [t, opened]);
  if (!t) return null;
  return (
    <div class="front workspace">
      <FrontHead t={t} isHome={false} />
      <main class="front-page">
        {!opened && <p role="status">{t("workspace-coming")}</p>}
        {opened?.ok === false && <Closed t={t} held={held} />}
        {opened?.ok && <WorkspacePage t={t} id={id} held={held} opened={opened.value} />}
      </main>
    </div>
  );
}

/** What a person pasted: a link, or its end. */
const keyIn = (pasted: string) => pasted.trim().split("#").at(-1) ?? "";

function Closed({ t, held: { opened, enter } }: { readonly t: Say; readonly held: Held }) {
  const [pasted, setPasted] = useState("");
  if (!opened || opened.ok) return null;
  const { refusal, message } = opened.problem;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (keyIn(pasted) !== "") void enter(keyIn(pasted));
  };
  return (
    <section class="workspace-narrow">
      <h1>{t("workspace-closed")}</h1>
      <p role="status">{message ?? t("workspace-network")}</p>
      {refusal === "workspace-key-wrong" ? (
        <form class="workspace-form" onSubmit={submit}>
          <Field
            label={t("workspace-key")}
            value={pasted}
            onInput={setPasted}
            native={{ autocomplete: "off", autocapitalize: "off", spellcheck: false }}
          />
          <Button look="primary">{t("workspace-open")}</Button>
        </form>
      ) : (
        <a class="button" href={siteUrl("/")}>
          {t("workspace-home")}
        </a>
      )}
    </section>
  );
}
