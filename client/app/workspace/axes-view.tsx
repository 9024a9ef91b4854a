/** Axes and tags: which frame the roadmap follows, which fiche is under which axis, what it shares with other plans. */
import "./axes.css";
import type { Frame } from "../../../game/workspace/frames.ts";
import { FRAMES } from "../../../game/workspace/terms.ts";
import { useState } from "preact/hooks";
import { AxisGroups } from "./axis-groups.tsx";
import { CrossTable } from "./cross-table.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { OwnAxes } from "./own-axes-form.tsx";

interface AxesViewProps {
  readonly desk: WorkspaceDesk;
  readonly onOpen: (fiche: string) => void;
}

export const AxesView = ({ desk, onOpen }: AxesViewProps) => (
  <section class="workspace-list">
    <h2>{desk.t("axes-title")}</h2>
    <FrameChoice desk={desk} />
    {desk.workspace.frame === "own" && desk.mayWrite && <OwnAxes desk={desk} />}
    <AxisGroups key={desk.workspace.frame} desk={desk} onOpen={onOpen} />
    <CrossTable desk={desk} />
  </section>
);

function FrameChoice({ desk: { t, workspace, mayWrite, write } }: { readonly desk: WorkspaceDesk }) {
  const [said, setSaid] = useState<string>();
  const { frame } = workspace;
  if (!mayWrite)
    return (
      <p>
        <b>{t(`frame-${frame}`)}</b> {t(frame === "own" ? "frame-read-own" : `frame-what-${frame}`)}
      </p>
    );
  const choose = async (next: Frame) => {
    const problem = await write({ type: "workspace/set", field: "frame", value: next });
    setSaid(problem && sayProblem(t, problem));
  };
  return (
    <fieldset class="frame-choice">
      <legend>{t("frame-ask")}</legend>
      <p class="reason">{t("frame-keeps")}</p>
      {FRAMES.map((one) => (
        <label key={one} class="frame-one">
          <input type="radio" name="frame" checked={frame === one} onChange={() => void choose(one)} />
          <span>
            <b>{t(`frame-${one}`)}</b>
            <span class="reason">{t(`frame-what-${one}`)}</span>
          </span>
        </label>
      ))}
      <p class="error" role="alert">
        {said}
      </p>
    </fieldset>
  );
}
