/** The door of a workspace: its key becomes a cookie, then the page opens, to write or to read. */
import "../front/front.css";
import "./workspace.css";
import "./workspace-desk.css";
import { useEffect } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import type { Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import { FrontHead } from "../front/front-head.tsx";
import { PastedKey } from "../links/pasted-key.tsx";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { Begin } from "./begin.tsx";
import { useWorkspace, type Held } from "./use-workspace.ts";
import { WorkspacePage } from "./workspace-page.tsx";

export function WorkspaceDoor({ id }: { readonly id: string }) {
  return id === "" ? <Beginning /> : <Opening id={id} />;
}

function Beginning() {
  const t = useLast(useTexts("front", "workspace", "workspace-desk"));
  useEffect(() => loadFont(), []);
  useEffect(() => {
    if (t) document.title = t("workspace-page");
  }, [t]);
  return t ? (
    <div class="front workspace">
      <FrontHead t={t} isHome={false} />
      <main class="front-page">
        <Begin t={t} />
      </main>
    </div>
  ) : null;
}

function Opening({ id }: { readonly id: string }) {
  const t = useLast(useTexts("front", "workspace", "workspace-frames", "workspace-desk"));
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

function Closed({ t, held: { opened, enter } }: { readonly t: Say; readonly held: Held }) {
  if (!opened || opened.ok) return null;
  const { refusal, message } = opened.problem;
  return (
    <section class="workspace-narrow">
      <h1>{t("workspace-closed")}</h1>
      <p role="status">{message ?? t("workspace-network")}</p>
      {refusal === "workspace-key-wrong" ? (
        <PastedKey label={t("workspace-key")} action={t("workspace-open")} onKey={(key) => void enter(key)} />
      ) : (
        <a class="button" href={siteUrl("/")}>
          {t("workspace-home")}
        </a>
      )}
    </section>
  );
}
