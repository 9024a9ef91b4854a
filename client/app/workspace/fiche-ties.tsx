/** What a fiche is tied to: its axis in the frame, goals of the United Nations; and how the history tells it. */
import "./axes.css";
import { useState } from "preact/hooks";
import { axesOf, axisOf, isElsewhere } from "../../../game/workspace/frames.ts";
import { SDGS, wordsOf, type Tie } from "../../../game/workspace/tags.ts";
import { axisName, namedAxes } from "./axis-name.ts";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { putUnder } from "./put-under.ts";
import { ReadLines, type TiesProps } from "./read-lines.tsx";
import { tagInWords } from "./fiche-tags.tsx";
import { useHeldList } from "../../ui/held-list.ts";

/** A goal by its number and its name; a word of a plan as it was written. */
export const tieWord = (t: WorkspaceDesk["t"], tie: Tie, word: string): string =>
  tie === "sdgs" ? t("goal", { number: word, name: t(`goal-${word}`) }) : word;

/** What the history shows of a field that is kept by ids; undefined for any other. */
export function tiedValue(desk: WorkspaceDesk, field: string, value: unknown): string | undefined {
  const { t, workspace } = desk;
  if (typeof value === "string" && field === "theme") return t(`theme-${value}`);
  if (typeof value === "string" && field === "axis") {
    if (axesOf(workspace).some(({ id }) => id === value)) return axisName(desk, value);
    const isPublished = (["label-nr", "fne"] as const).some((frame) =>
      axesOf({ frame, axes: [] }).some(({ id }) => id === value),
    );
    return isPublished ? t(`axis-${value}`) : undefined;
  }
  if (!Array.isArray(value) || field !== "tags") return undefined;
  return value.map((tag) => tagInWords(t, String(tag))).join(", ");
}

/** In the decree's frame the theme is the axis. */
export function AxisField({ desk, fiche }: TiesProps) {
  const { t, workspace } = desk;
  const [said, setSaid] = useState<string>();
  const { frame } = workspace;
  const axis = axisOf(fiche, workspace);
  const name = t(`axis-field-${frame}`);
  if (!desk.mayWrite) return <ReadLines name={name} lines={[axisName(desk, axis)]} />;
  const isPlaced = frame === "decree" || (fiche.axis !== null && !isElsewhere(fiche, workspace));
  const keep = async (value: string) => {
    const problem = await putUnder(desk, [{ fiche: fiche.id, axis: value === "" ? null : value }]);
    setSaid(problem && sayProblem(t, problem));
  };
  return (
    <label class="field workspace-order fits">
      {name}
      <select
        value={isPlaced ? (axis ?? "") : ""}
        onChange={({ currentTarget: { value } }) => void keep(value)}
      >
        {frame !== "decree" && (
          <option value="">
            {frame === "own"
              ? t("axis-none")
              : t("axis-proposal", { name: axisName(desk, axisOf({ ...fiche, axis: null }, workspace)) })}
          </option>
        )}
        {namedAxes(desk).map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {isElsewhere(fiche, workspace) && <span class="reason">{t("axis-elsewhere")}</span>}
      <span class="error" role="alert">
        {said}
      </span>
    </label>
  );
}

export function GoalsField({ desk, fiche }: TiesProps) {
  const { t, write, mayWrite } = desk;
  const [said, setSaid] = useState<string>();
  const goals = useHeldList(fiche.sdgs, (value) =>
    write({ type: "fiche/set", fiche: fiche.id, field: "sdgs", value }),
  );
  if (!mayWrite)
    return (
      <ReadLines
        name={t("tie-sdgs")}
        lines={wordsOf(fiche, "sdgs").map((word) => tieWord(t, "sdgs", word))}
      />
    );
  const tick = async (goal: number, isOn: boolean) => {
    const others = goals.shown.filter((one) => one !== goal);
    const problem = await goals.change(isOn ? [...others, goal].sort((one, other) => one - other) : others);
    setSaid(problem && sayProblem(t, problem));
  };
  return (
    <fieldset class="goals">
      <legend>{t("tie-sdgs")}</legend>
      <div class="goal-grid">
        {SDGS.map((goal) => (
          <label key={goal} class="workspace-tick">
            <input
              type="checkbox"
              checked={goals.shown.includes(goal)}
              onChange={({ currentTarget: { checked } }) => void tick(goal, checked)}
            />
            <span>{tieWord(t, "sdgs", String(goal))}</span>
          </label>
        ))}
      </div>
      <p class="error" role="alert">
        {said}
      </p>
    </fieldset>
  );
}
