/** Right after two fiches were made one: what became of the other, and a press that undoes it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";

interface MergedProps {
  readonly desk: WorkspaceDesk;
  /** Of the fiche that another now says. */
  readonly id: string;
  readonly onUndone: () => void;
}

export function Merged({ desk: { t, workspace, write }, id, onUndone }: MergedProps) {
  const note = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<string>();
  // The button that was pressed is gone with its pair: the next one waits here.
  useEffect(() => note.current?.querySelector("button")?.focus(), []);
  const fiche = workspace.fiches[id];
  const kept = fiche?.mergedInto ? workspace.fiches[fiche.mergedInto] : undefined;
  if (!fiche || !kept) return null;
  const undo = async () => {
    const problem = await write({ type: "fiche/part", fiche: id });
    if (problem) setSaid(sayProblem(t, problem));
    else onUndone();
  };
  return (
    <div ref={note} class="callout tip same-merged">
      <p role="status">{said ?? t("merged", { drop: fiche.title, keep: kept.title })}</p>
      <Button size="small" name={t("merged-undo-of", { drop: fiche.title })} onPress={() => void undo()}>
        {t("merged-undo")}
      </Button>
    </div>
  );
}
