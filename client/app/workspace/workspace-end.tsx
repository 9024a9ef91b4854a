/** When the roadmap goes: by itself, long after its last change; or now, because who keeps it says so. */
import { dayFirst } from "../../../game/day-first.ts";
import { useState } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import { locale } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { eraseWorkspace, type WorkspaceEnd } from "./desk-api.ts";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";

const dayOf = ({ erasesAt }: WorkspaceEnd) =>
  new Intl.DateTimeFormat(dayFirst(locale.value), { dateStyle: "long" }).format(new Date(erasesAt));

/** Said at the top of the page to whoever opens it, a month before. */
export const EndAnnounced = ({ desk: { t, end, mayWrite } }: { readonly desk: WorkspaceDesk }) =>
  end?.isAnnounced ? (
    <p class="callout tip">{t(mayWrite ? "end-near" : "end-near-reader", { date: dayOf(end) })}</p>
  ) : null;

export function EndSettings({ desk }: { readonly desk: WorkspaceDesk }) {
  const { t, end, mayWrite } = desk;
  return (
    <section class="workspace-form">
      <h2>{t("end-title")}</h2>
      {end && <p>{t("end-date", { date: dayOf(end) })}</p>}
      {mayWrite && <Erase desk={desk} />}
    </section>
  );
}

/** Two presses, and between them what goes and what stays. */
function Erase({ desk: { t, id, workspace } }: { readonly desk: WorkspaceDesk }) {
  const [state, setState] = useState<"idle" | "sure" | "busy" | "gone">("idle");
  const [said, setSaid] = useState<string>();
  const erase = async () => {
    setState("busy");
    const erased = await eraseWorkspace(id);
    setState(erased.ok ? "gone" : "sure");
    setSaid(erased.ok ? undefined : sayProblem(t, erased.problem));
  };
  if (state === "gone")
    return (
      <div role="status" class="callout tip">
        <p>{t("erase-done")}</p>
        <a class="button" href={siteUrl("/")}>
          {t("workspace-home")}
        </a>
      </div>
    );
  if (state === "idle")
    return (
      <Button look="quiet" onPress={() => setState("sure")}>
        {t("erase")}
      </Button>
    );
  return (
    <div class="callout tip workspace-erase">
      <div role="status">
        <p>
          <b>{t("erase-sure", { title: workspace.title })}</b>
        </p>
        <p>{t("erase-goes")}</p>
        <p>{t("erase-stays")}</p>
      </div>
      <div class="workspace-acts">
        <Button onPress={() => setState("idle")}>{t("erase-keep")}</Button>
        <Button look="quiet" busy={state === "busy" ? t("sending") : undefined} onPress={() => void erase()}>
          {t("erase-go")}
        </Button>
      </div>
      <p class="error" role="alert">
        {said}
      </p>
    </div>
  );
}
