/** What every part of the participant's screen works with: the table's plan, its words, and ways to act. */
import { useState } from "preact/hooks";
import { refusePlan } from "../../../game/activities/action-plan/refuse.ts";
import type { ActionPlanCommand } from "../../../game/activities/action-plan/schema.ts";
import type {
  ActionPlanEveryone,
  ActionPlanShape,
  ActionPlanTeam,
  PlanItem,
} from "../../../game/activities/action-plan/state.ts";
import type { Drafts } from "../../app/shared/kept-drafts.ts";
import type { Answer } from "../../link/link.ts";
import { locale, type Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Action, Catalogue } from "./catalogue.ts";
import type { PlanField } from "../../../game/activities/action-plan/fields.ts";
import type { PlanView } from "./views.ts";

export interface Plan {
  readonly t: Say;
  /** The phase's id. */
  readonly phase: string;
  readonly leaf: (id: string) => Promise<unknown>;
  readonly everyone: ActionPlanEveryone;
  readonly team: ActionPlanTeam;
  readonly seat: string;
  readonly members: Readonly<Record<string, string>>;
  readonly tables: ParticipantProps["tables"];
  readonly catalogue: Catalogue;
  readonly drafts: Drafts;
  /** Fetches the links to go further. */
  readonly resources: ParticipantProps["resources"];
  readonly word: (id: string | null | undefined) => string;
  /** Why the rules would refuse a command now, as a code. */
  readonly refusal: (command: ActionPlanCommand) => string | undefined;
  /** The same as a sentence. */
  readonly reason: (command: ActionPlanCommand) => string | undefined;
  readonly send: (command: ActionPlanCommand) => Promise<Answer>;
  /** Pseudonyms of the others who are typing something now. */
  readonly typingOn: (thing: string) => readonly string[];
  /** Tells the table that this person is typing it. */
  readonly tellTyping: (thing: string) => void;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
  readonly go: (view: PlanView, opener?: string) => void;
}

interface PlanTools {
  /** The props of the latest render: what was begun before a change is judged after it. */
  readonly latest: () => ParticipantProps<ActionPlanShape>;
  readonly catalogue: Catalogue;
  /** Sentences of refusals; undefined until they are there. */
  readonly refusals: Say | undefined;
  readonly announce: (text: string) => void;
  readonly go: Plan["go"];
}

/** Phase and seat: another one starts from the plan. */
export const placeOf = ({ phase, seat }: ParticipantProps<ActionPlanShape>) => `${phase.id}/${seat}`;

export function planOf(props: ParticipantProps<ActionPlanShape>, tools: PlanTools): Plan {
  const { t, view, seat, members, tables, word, drafts, leaf, resources } = props;
  const refusal = (command: ActionPlanCommand) => {
    const now = tools.latest();
    return now.isPaused ? "paused" : refusePlan(now.view, command, { kind: "seat", seat });
  };
  return {
    ...{ t, seat, members, tables, word, drafts, resources, refusal, leaf, phase: props.phase.id },
    send: (command) => props.send(command),
    typingOn: (thing) =>
      Object.entries(props.gestures).flatMap(([id, { kind, on }]) =>
        kind === "typing" && on === thing ? (members[id] ?? []) : [],
      ),
    tellTyping: (thing) => props.gesture({ kind: "typing", on: thing }),
    everyone: view.everyone,
    team: view.team,
    catalogue: tools.catalogue,
    reason: (command) => {
      const code = refusal(command);
      return code === undefined ? undefined : (tools.refusals?.(code) ?? "");
    },
    announce: tools.announce,
    go: tools.go,
  };
}

type Titled = Pick<PlanItem, "action" | "title" | "brought">;

export const actionOf = ({ catalogue }: Pick<Plan, "catalogue">, { action }: Titled): Action | undefined =>
  action === null ? undefined : catalogue.byId.get(action);

export const titleOf = (plan: Pick<Plan, "catalogue" | "word">, item: Titled): string =>
  item.brought?.title[locale.value] ?? actionOf(plan, item)?.title ?? plan.word(item.title);

/** What a field says: the table's words, or the catalogue's. */
export function saidIn(plan: Pick<Plan, "catalogue" | "word">, item: PlanItem, field: PlanField): string {
  const filled = item.fields[field];
  if (!filled) return "";
  if ("words" in filled) return plan.word(filled.words);
  const action = actionOf(plan, item);
  if (field === "guard") return action?.guards[filled.catalogue] ?? "";
  return field === "indicator" || field === "rebound" ? (action?.[field] ?? "") : "";
}

/** Sends one command at a time. @returns whether one is on its way, and the way to send */
export function useAct(plan: Plan) {
  const [isBusy, setBusy] = useState(false);
  const act = async (command: ActionPlanCommand): Promise<boolean> => {
    setBusy(true);
    const answer = await plan.send(command);
    setBusy(false);
    return answer.ok;
  };
  return { busy: isBusy ? plan.t("sending") : undefined, act };
}
