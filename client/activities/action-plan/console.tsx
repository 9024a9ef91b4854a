/** The plans in the console: each table's actions and what they miss, what it has left, what it already does. */
import "./console.css";
import type {
  ActionPlanShape,
  ActionPlanTeam,
  PlanItem,
} from "../../../game/activities/action-plan/state.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { ConsoleProps, TableLabel } from "../contract.ts";
import { Asks } from "./asks.tsx";
import { useCatalogue, type Catalogue } from "./catalogue.ts";
import { TYPED_FIELDS } from "../../../game/activities/action-plan/fields.ts";
import { completeCount, missingOf } from "./completeness.ts";
import { useConstraints, type ConstraintText } from "./constraints.ts";
import { lateness, type Late } from "./late.ts";
import { saidIn, titleOf } from "./plan.ts";
import { Slots } from "./slots.tsx";

type Props = ConsoleProps<ActionPlanShape>;

/** What reads a table's words. */
interface Reading {
  readonly t: Props["t"];
  readonly word: Props["word"];
  readonly catalogue: Catalogue;
}

export function Console({ phase, leaf, t, word, teams, tables, everyone }: Props) {
  const isOpen = everyone.constraints?.isOpen === true;
  const cards = useConstraints(phase.id, isOpen, leaf);
  const catalogue = useCatalogue(phase.id, leaf);
  if (!catalogue) return <p class="lede">{t("loading")}</p>;
  const seated = tables.flatMap((table) => {
    const team = teams[table.id];
    return team && table.size > 0 ? [{ table, team }] : [];
  });
  if (seated.length === 0) return <p class="lede">{t("console-nobody")}</p>;
  return (
    <div class="plan-console">
      <p class="reason">{t("console-game-numbers")}</p>
      <ul>
        {seated.map(({ table, team }) => (
          <TablePlan
            key={table.id}
            {...{ table, team, reading: { t, word, catalogue } }}
            cards={cards}
            goal={everyone.goal}
            late={lateness(
              team,
              seated.flatMap((other) => (other.table.id === table.id ? [] : [other.team])),
            )}
          />
        ))}
      </ul>
    </div>
  );
}

interface TablePlanProps {
  table: TableLabel;
  team: ActionPlanTeam;
  reading: Reading;
  goal: number;
  late: Late | undefined;
  /** Constraint cards; none until they are shown. */
  cards: ReadonlyMap<string, ConstraintText>;
}

function TablePlan({ table, team, reading, goal, late, cards }: TablePlanProps) {
  const { t } = reading;
  const complete = completeCount(team);
  const items = Object.values(team.items);
  const done = Object.values(team.done);
  return (
    <li class={late ? "card plan-table late" : "card plan-table"}>
      <div class="plan-table-head">
        <h3>{table.name}</h3>
        <span>{t(complete >= goal ? "goal-reached" : "goal", { count: complete, goal })}</span>
        <Slots done={complete} goal={goal} />
      </div>
      {late && (
        <p class="plan-late">
          <Icon name="warning" /> {t(late)}
        </p>
      )}
      {items.length > 0 && (
        <ol>
          {items.map((item, index) => (
            <li key={item.id}>
              <ItemLine {...{ item, reading }} number={index + 1} />
            </li>
          ))}
        </ol>
      )}
      <MetLines team={team} reading={reading} cards={cards} />
      <p class="reason">
        {t("console-left", {
          points: t("points", { count: team.points }),
          days: t("days", { count: team.days }),
        })}
      </p>
      {done.length > 0 && (
        <Disclosure summary={t("console-done", { count: done.length })}>
          <ul class="plan-table-done">
            {done.map((item) => (
              <li key={item.id}>{titleOf(reading, item)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

/** Which constraints the table met, and what it answers. */
function MetLines({ team, reading, cards }: Pick<TablePlanProps, "team" | "reading" | "cards">) {
  const { t, word } = reading;
  const met = Object.values(team.constraints ?? {}).filter(({ card }) => cards.has(card));
  if (met.length === 0) return null;
  return (
    <dl class="plan-table-met">
      {met.map(({ id, card, answer }) => (
        <div key={id}>
          <dt>{t("console-constraint", { title: cards.get(card)?.title ?? "" })}</dt>
          <dd>{word(answer) || t("constraint-waiting")}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ItemLineProps {
  item: PlanItem;
  reading: Reading;
  number: number;
}

/** Closed, what is missing; opened, what is said, to be read aloud. */
function ItemLine({ item, reading, number }: ItemLineProps) {
  const { t } = reading;
  const missing = missingOf(item);
  const said = TYPED_FIELDS.flatMap((field) => {
    const text = saidIn(reading, item, field);
    return text === "" ? [] : [{ field, text }];
  });
  return (
    <details class="plan-line">
      <summary>
        <span>
          <b>
            {number}. {titleOf(reading, item)}
          </b>
          <span class="plan-line-state">
            <Asks item={item} />
            {missing.length === 0 ? (
              <small class="plan-line-done">
                <Icon name="tick" /> {t("complete")}
              </small>
            ) : (
              <small>{t("missing", { list: missing.map((asked) => t(`short-${asked}`)).join(", ") })}</small>
            )}
          </span>
        </span>
        <Icon name="down" />
      </summary>
      {said.length === 0 ? (
        <p class="reason">{t("console-nothing-said")}</p>
      ) : (
        <dl>
          {said.map(({ field, text }) => (
            <div key={field}>
              <dt>{t(`asked-${field}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
