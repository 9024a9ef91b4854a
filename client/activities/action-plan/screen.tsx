/** The action plan for the room: what makes an action count, and how many each table has. */
import "./screen.css";
import type { ComponentChildren } from "preact";
import type { ActionPlanShape } from "../../../game/activities/action-plan/state.ts";
import { Icon } from "../../ui/icon.tsx";
import { Torn } from "../../ui/torn.tsx";
import type { ScreenProps, TableLabel } from "../contract.ts";
import { TYPED_FIELDS, type PlanField } from "../../../game/activities/action-plan/fields.ts";
import { useConstraints } from "./constraints.ts";
import { Asked } from "./room-constraints.tsx";
import { Slots } from "./slots.tsx";

type Props = ScreenProps<ActionPlanShape>;

export function Screen({ t, phase, leaf, everyone, screen, tables }: Props) {
  const isOpen = everyone.constraints?.isOpen === true;
  const cards = useConstraints(phase.id, isOpen, leaf);
  const { goal } = everyone;
  const seated = tables.filter(({ size }) => size > 0);
  const shown = seated.length > 0 ? seated : tables;
  const total = shown.reduce((sum, { id }) => sum + (screen.complete[id] ?? 0), 0);
  return (
    <div class="plan-room">
      <section class="plan-room-tables">
        <div>
          <h1>{t("room-title", { count: goal })}</h1>
          <p class="follow" data-counter="">
            {t("room-total", { count: total })}
          </p>
        </div>
        <ul data-many={crowdOf(shown.length)}>
          {shown.map((table) => (
            <Table key={table.id} {...{ t, table, goal }} done={screen.complete[table.id] ?? 0}>
              {(screen.constraints?.[table.id] ?? []).map(({ card, isAnswered }, index) => (
                <span key={`${card} ${index}`} class="plan-room-met">
                  {isAnswered && <Icon name="tick" />} {cards.get(card)?.title}
                  <span class="visually-hidden">
                    {t(isAnswered ? "constraint-answered" : "constraint-waiting")}
                  </span>
                </span>
              ))}
            </Table>
          ))}
        </ul>
      </section>
      {isOpen ? <Asked t={t} /> : <Rule t={t} />}
    </div>
  );
}

/** How closely the tables must be set to be seen together. */
function crowdOf(count: number): "few" | "some" | "many" | "crowd" {
  if (count <= 4) return "few";
  if (count <= 12) return "some";
  return count <= 20 ? "many" : "crowd";
}

interface TableProps {
  t: Props["t"];
  table: TableLabel;
  goal: number;
  done: number;
  /** The constraints it met. */
  children: ComponentChildren;
}

const Table = ({ t, table, goal, done, children }: TableProps) => (
  <li class={done >= goal ? "card reached" : "card"}>
    <b>{table.name}</b>
    <span data-counter="">
      {done >= goal && <Icon name="tick" />}{" "}
      {t(done > goal ? "room-more" : "room-done", { count: done, goal })}
    </span>
    <Slots done={done} goal={goal} />
    {children}
  </li>
);

/** The placing, then the six things: the rebound on its torn paper, the guard behind its railing. */
const Rule = ({ t }: Pick<Props, "t">) => (
  <section class="plan-room-rule card">
    <h2>{t("room-rule")}</h2>
    <ol>
      {TYPED_FIELDS.map((field, index) => (
        <li key={field} data-field={field}>
          <Framed field={field}>
            <b>
              <span aria-hidden="true">{index + 1}</span> {t(`room-${field}`)}
            </b>
          </Framed>
        </li>
      ))}
    </ol>
  </section>
);

function Framed({ field, children }: { field: PlanField; children: ComponentChildren }) {
  if (field === "rebound") return <Torn>{children}</Torn>;
  return (
    <>
      {field === "guard" && <span class="railing" />}
      {children}
    </>
  );
}
