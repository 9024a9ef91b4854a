/** The page of a workspace: its head, then one view at a time. */
import { useMemo, useState } from "preact/hooks";
import { keptFiches } from "../../../game/workspace/workspace.ts";
import { duplicates } from "../../../game/workspace/duplicates.ts";
import type { Say } from "../../text/texts.ts";
import { Field } from "../../ui/field.tsx";
import type { Opened } from "./api.ts";
import { keepAuthor, keptAuthor } from "./author.ts";
import { AxesView } from "./axes-view.tsx";
import { Duties } from "./balance/duties.tsx";
import { Estate } from "./balance/estate.tsx";
import { Review } from "./balance/review.tsx";
import { Bring } from "./bring/bring.tsx";
import { Carried } from "./carried.tsx";
import type { WorkspaceDesk } from "./desk.ts";
import { FicheList } from "./fiche-list.tsx";
import { FichePage } from "./fiche-page.tsx";
import { HistoryView } from "./history-view.tsx";
import { SameActions } from "./same-actions.tsx";
import { Settings } from "./settings.tsx";
import { TakeAway } from "./take-away.tsx";
import type { Held } from "./use-workspace.ts";
import { EndAnnounced } from "./workspace-end.tsx";

const VIEWS = [
  "fiches",
  "same",
  "carried",
  "axes",
  "duties",
  "estate",
  "review",
  "bring",
  "settings",
  "history",
  "take",
] as const;
type View = (typeof VIEWS)[number];

interface WorkspacePageProps {
  readonly t: Say;
  readonly id: string;
  readonly held: Held;
  readonly opened: Opened;
}

export function WorkspacePage({ t, id, held, opened: { workspace, mayWrite, end } }: WorkspacePageProps) {
  const [view, setView] = useState<View>("fiches");
  const [fiche, setFiche] = useState<string>();
  const [author, setAuthor] = useState(keptAuthor);
  const name = author.trim();
  // Each pair of four hundred actions is looked at: not again at each key that is pressed.
  const same = useMemo(() => duplicates(workspace).length, [workspace]);
  const desk: WorkspaceDesk = {
    ...{ t, id, workspace, end, author: name, mayWrite: mayWrite && name !== "" },
    write: (...changes) => held.send(name, ...changes),
    reload: held.reload,
  };
  const show = (next: View) => {
    setFiche(undefined);
    setView(next);
  };
  return (
    <div class="workspace-page">
      <h1>{workspace.title}</h1>
      <p class="lede">{t("workspace-sum", sumOf(desk))}</p>
      {!mayWrite && <p class="callout">{t("workspace-reading")}</p>}
      {mayWrite && (
        <div class="workspace-author">
          <Field
            label={t("workspace-author")}
            hint={t("workspace-author-hint")}
            value={author}
            max={80}
            onInput={(text) => {
              setAuthor(text);
              keepAuthor(text);
            }}
          />
        </div>
      )}
      <EndAnnounced desk={desk} />
      <nav class="workspace-views" aria-label={t("workspace-views")}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            class="button small quiet"
            aria-current={view === one ? "page" : undefined}
            onClick={() => show(one)}
          >
            {t(`view-${one}`, { count: one === "same" ? same : 0 })}
          </button>
        ))}
      </nav>
      {fiche === undefined ? (
        <Shown view={view} desk={desk} onOpen={setFiche} />
      ) : (
        <FichePage key={fiche} desk={desk} id={fiche} onClose={() => setFiche(undefined)} />
      )}
    </div>
  );
}

const sumOf = ({ workspace }: WorkspaceDesk) => ({
  sessions: workspace.sessions.length,
  fiches: keptFiches(workspace).length,
});

interface ShownProps {
  readonly view: View;
  readonly desk: WorkspaceDesk;
  readonly onOpen: (fiche: string) => void;
}

function Shown({ view, desk, onOpen }: ShownProps) {
  if (view === "fiches") return <FicheList desk={desk} onOpen={onOpen} />;
  if (view === "same") return <SameActions desk={desk} />;
  if (view === "carried") return <Carried desk={desk} onOpen={onOpen} />;
  if (view === "axes") return <AxesView desk={desk} onOpen={onOpen} />;
  if (view === "duties") return <Duties desk={desk} />;
  if (view === "estate") return <Estate desk={desk} />;
  if (view === "review") return <Review desk={desk} />;
  if (view === "bring") return <Bring desk={desk} />;
  if (view === "history") return <HistoryView desk={desk} />;
  return view === "settings" ? <Settings desk={desk} /> : <TakeAway desk={desk} />;
}
