/** Fiches under each axis of the frame; those that are ticked go together under another one. */
import { useState } from "preact/hooks";
import { axisOf, groupsOf, isElsewhere, placingOf, type AxisGroup } from "../../../game/workspace/frames.ts";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { keptFiches } from "../../../game/workspace/workspace.ts";
import { Button } from "../../ui/button.tsx";
import { axisName, namedAxes } from "./axis-name.ts";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { putUnder } from "./put-under.ts";

interface AxisGroupsProps {
  readonly desk: WorkspaceDesk;
  readonly onOpen: (fiche: string) => void;
}

/** The value of a list of choices for « as if nobody had placed it »: no id of an axis is empty. */
const UNPLACED = "";

export function AxisGroups({ desk, onOpen }: AxisGroupsProps) {
  const { t, workspace, mayWrite } = desk;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const fiches = keptFiches(workspace);
  const tick = (id: string, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return (
    <section class="axis-groups">
      <h2>{t("axes-fiches")}</h2>
      {mayWrite && <Elsewhere desk={desk} fiches={fiches} />}
      {mayWrite && <Proposals desk={desk} fiches={fiches} />}
      {groupsOf(fiches, workspace).map((group) => (
        <Group key={group.id ?? UNPLACED} {...{ desk, group, ticked, onOpen }} onTick={tick} />
      ))}
      {mayWrite && fiches.length > 0 && (
        <Mover
          desk={desk}
          fiches={fiches.filter(({ id }) => ticked.has(id))}
          onMoved={() => setTicked(new Set())}
        />
      )}
    </section>
  );
}

interface GroupProps extends AxisGroupsProps {
  readonly group: AxisGroup<Fiche>;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (fiche: string, isOn: boolean) => void;
}

const Group = ({ desk, group: { id, number, fiches }, ticked, onTick, onOpen }: GroupProps) => (
  <section>
    <h3>
      {id === null ? axisName(desk, id) : desk.t("axis-numbered", { number, name: axisName(desk, id) })}
    </h3>
    {fiches.length === 0 ? (
      <p class="reason">{desk.t("axis-empty")}</p>
    ) : (
      <ul class="fiche-rows">
        {fiches.map((fiche) => (
          <li key={fiche.id} class="axis-row">
            {desk.mayWrite ? (
              <label class="workspace-tick">
                <input
                  type="checkbox"
                  checked={ticked.has(fiche.id)}
                  onChange={({ currentTarget: { checked } }) => onTick(fiche.id, checked)}
                />
                <span>
                  {fiche.title}
                  <Placed desk={desk} fiche={fiche} />
                </span>
              </label>
            ) : (
              <span>
                {fiche.title}
                <Placed desk={desk} fiche={fiche} />
              </span>
            )}
            <Button
              look="quiet"
              size="small"
              name={desk.t("axis-open-of", { title: fiche.title })}
              onPress={() => onOpen(fiche.id)}
            >
              {desk.t("axis-open")}
            </Button>
          </li>
        ))}
      </ul>
    )}
  </section>
);

function Placed({
  desk: { t, workspace, mayWrite },
  fiche,
}: {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}) {
  const isProposed = placingOf(fiche, workspace) === "proposed";
  // Where else it was placed matters to who may move it.
  const other = mayWrite && isElsewhere(fiche, workspace);
  if (!isProposed && !other) return null;
  return (
    <small class="axis-placed">
      {[isProposed && t("axis-proposed"), other && t("axis-other")].filter(Boolean).join(" · ")}
    </small>
  );
}

interface FichesProps {
  readonly desk: WorkspaceDesk;
  readonly fiches: readonly Fiche[];
}

/** Said once: what was chosen in another frame, or under an axis that left the list, is not lost. */
function Elsewhere({ desk: { t, workspace }, fiches }: FichesProps) {
  const count = fiches.filter((fiche) => isElsewhere(fiche, workspace)).length;
  return count === 0 ? null : <p class="axis-said">{t("axis-elsewhere-all", { count })}</p>;
}

/** What the program proposes becomes what the authors chose, all at once. */
function Proposals({ desk, fiches }: FichesProps) {
  const { t, workspace } = desk;
  const [said, setSaid] = useState<string>();
  // An axis chosen in another frame is nobody's to replace but by hand.
  const proposed = fiches.filter(
    (fiche) => fiche.axis === null && placingOf(fiche, workspace) === "proposed",
  );
  const accept = async () => {
    const placings = proposed.map((fiche) => ({ fiche: fiche.id, axis: axisOf(fiche, workspace) }));
    const problem = await putUnder(desk, placings);
    setSaid(problem ? sayProblem(t, problem) : t("axis-accepted", { count: proposed.length }));
  };
  return (
    <>
      {proposed.length > 0 && (
        <div class="axis-said">
          <p>{t("axis-proposals", { count: proposed.length })}</p>
          <Button look="quiet" size="small" onPress={() => void accept()}>
            {t("axis-accept")}
          </Button>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}

interface MoverProps extends FichesProps {
  readonly onMoved: () => void;
}

function Mover({ desk, fiches, onMoved }: MoverProps) {
  const { t, workspace } = desk;
  const axes = namedAxes(desk);
  const [wanted, setWanted] = useState<string>();
  const [said, setSaid] = useState<string>();
  // The frame may have changed since it was chosen.
  const isKnown = wanted === UNPLACED || axes.some(({ id }) => id === wanted);
  const axis = isKnown && wanted !== undefined ? wanted : (axes[0]?.id ?? UNPLACED);
  const move = async () => {
    const to = axis === UNPLACED ? null : axis;
    const problem = await putUnder(
      desk,
      fiches.map(({ id }) => ({ fiche: id, axis: to })),
    );
    const name = to === null ? t(`axis-unplaced-${workspace.frame}`) : axisName(desk, to);
    setSaid(problem ? sayProblem(t, problem) : t("axis-moved", { count: fiches.length, name }));
    if (!problem) onMoved();
  };
  return (
    <div class={`axis-mover ${fiches.length > 0 ? "held" : ""}`}>
      <label class="field workspace-order">
        {t("axis-move", { count: fiches.length })}
        <select value={axis} onChange={({ currentTarget: { value } }) => setWanted(value)}>
          {axes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {workspace.frame !== "decree" && (
            <option value={UNPLACED}>{t(`axis-unplaced-${workspace.frame}`)}</option>
          )}
        </select>
      </label>
      <Button onPress={() => void move()} reason={fiches.length === 0 ? t("axis-tick") : undefined}>
        {t("axis-move-go")}
      </Button>
      <p role="status">{fiches.length === 0 && said}</p>
    </div>
  );
}
