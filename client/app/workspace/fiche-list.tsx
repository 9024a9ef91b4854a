/** Every fiche by axis, with its decision, its lead and when it falls due; another one is added here. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { AXES } from "../../../game/roadmap/outline.ts";
import { groupsOf } from "../../../game/workspace/frames.ts";
import { doubtsOf, phaseOf } from "../../../game/workspace/phasing.ts";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { keptFiches, isOfChallenge, originsOf, votesOf } from "../../../game/workspace/workspace.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { axisName } from "./axis-name.ts";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { MoveFiche } from "./move-fiche.tsx";

const ORDERS = ["document", "impact", "feasibility", "votes", "deadline", "owner"] as const;
type Order = (typeof ORDERS)[number];

interface FicheListProps {
  readonly desk: WorkspaceDesk;
  readonly onOpen: (fiche: string) => void;
}

export function FicheList({ desk, onOpen }: FicheListProps) {
  const { t, workspace } = desk;
  const [order, setOrder] = useState<Order>("document");
  const [isMoving, setIsMoving] = useState(false);
  const [said, setSaid] = useState("");
  const fiches = keptFiches(workspace);
  const sorted = inOrder(fiches, order, desk);
  const groups =
    order === "document"
      ? groupsOf(sorted, workspace).map(({ id, fiches: own }) => ({ name: axisName(desk, id), own }))
      : [{ name: t(`order-${order}`), own: sorted }];
  return (
    <section class="workspace-list">
      <label class="field workspace-order">
        {t("order")}
        <select value={order} onChange={(event) => setOrder(orderOf(event.currentTarget.value))}>
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {t(`order-${one}`)}
            </option>
          ))}
        </select>
      </label>
      {desk.mayWrite && order === "document" && fiches.length > 1 && (
        <Button size="small" look="quiet" chosen={isMoving} onPress={() => setIsMoving(!isMoving)}>
          {t("move")}
        </Button>
      )}
      <p role="status" class="visually-hidden">
        {said}
      </p>
      {groups.map(({ name, own }) => (
        <section key={name}>
          <h2>{name}</h2>
          {own.length === 0 ? (
            <p class="reason">{t("axis-empty")}</p>
          ) : (
            <ul class="fiche-rows">
              {own.map((fiche) => (
                <FicheRow key={fiche.id} desk={desk} fiche={fiche} onOpen={onOpen}>
                  {desk.mayWrite && isMoving && order === "document" && own.length > 1 && (
                    <MoveFiche desk={desk} fiche={fiche} group={own} onSaid={setSaid} />
                  )}
                </FicheRow>
              ))}
            </ul>
          )}
        </section>
      ))}
      {desk.mayWrite && <AddFiche desk={desk} onAdded={onOpen} />}
    </section>
  );
}

const orderOf = (value: string): Order => ORDERS.find((one) => one === value) ?? "document";

function inOrder(fiches: readonly Fiche[], order: Order, { workspace }: WorkspaceDesk): Fiche[] {
  const LAST = "~";
  const by: Record<Order, (one: Fiche, other: Fiche) => number> = {
    document: () => 0,
    impact: (one, other) => (other.impact ?? 0) - (one.impact ?? 0),
    feasibility: (one, other) => (other.feasibility ?? 0) - (one.feasibility ?? 0),
    votes: (one, other) => votesOf(workspace, other.id) - votesOf(workspace, one.id),
    deadline: (one, other) => (one.deadline ?? LAST).localeCompare(other.deadline ?? LAST),
    owner: (one, other) => (one.owner ?? LAST).localeCompare(other.owner ?? LAST),
  };
  return [...fiches].sort(by[order]);
}

interface FicheRowProps extends FicheListProps {
  readonly fiche: Fiche;
  readonly children?: ComponentChildren;
}

function FicheRow({ desk, fiche, onOpen, children }: FicheRowProps) {
  const { t, workspace } = desk;
  const { id, title, decision, owner, deadline } = fiche;
  const tables = originsOf(workspace, id).filter((origin) => !isOfChallenge(origin)).length;
  const doubts = doubtsOf(fiche, workspace);
  return (
    <li class="fiche-row" data-decision={decision}>
      <button type="button" class="fiche-open" onClick={() => onOpen(id)}>
        {title}
      </button>
      <p class="fiche-facts">
        <b>{t(`decision-${decision}`)}</b>
        <span>{owner ?? t("owner-none")}</span>
        <span>{deadline ?? t("deadline-none")}</span>
        {workspace.begins !== null && <span>{t(`phase-${phaseOf(fiche, workspace.begins)}`)}</span>}
        {tables > 0 && <span>{t("supports", { votes: votesOf(workspace, id), tables })}</span>}
      </p>
      {doubts.map((doubt) => (
        <p key={doubt} class="fiche-doubt">
          {t(`doubt-${doubt}`)}
        </p>
      ))}
      {children}
    </li>
  );
}

interface AddFicheProps {
  readonly desk: WorkspaceDesk;
  readonly onAdded: (fiche: string) => void;
}

/** Ids are told apart by chance: two authors may add at once. */
const newId = () =>
  `own-${Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36)).join("")}`;

function AddFiche({ desk: { t, write, workspace }, onAdded }: AddFicheProps) {
  const [title, setTitle] = useState("");
  const [theme, setTheme] = useState(AXES[0]?.id ?? "gouvernance");
  const [problem, setProblem] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (title.trim() === "") {
      setProblem(t("add-empty"));
      return;
    }
    const id = newId();
    const refused = await write({ type: "fiche/add", id, title: title.trim(), theme });
    setProblem(refused && sayProblem(t, refused));
    if (!refused) onAdded(id);
  };
  return (
    <form class="card card-body workspace-form" onSubmit={(event) => void submit(event)}>
      <h2>{t("add-title")}</h2>
      <Field label={t("field-title")} value={title} onInput={setTitle} error={problem} />
      <label class="field workspace-order">
        {t(workspace.frame === "decree" ? "field-theme" : "axis-theme")}
        <select
          value={theme}
          onChange={(event) => setTheme(AXES.find(({ id }) => id === event.currentTarget.value)?.id ?? theme)}
        >
          {AXES.map(({ id }) => (
            <option key={id} value={id}>
              {t(`theme-${id}`)}
            </option>
          ))}
        </select>
      </label>
      <Button look="primary">{t("add")}</Button>
    </form>
  );
}
