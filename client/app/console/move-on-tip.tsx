/** A word over « Suivant » when it may be time, and of the tables that were given more: nothing moves by itself. */
import type { Desk } from "./desk.ts";

export function MoveOnTip({ desk }: { desk: Desk }) {
  const { t, moveOn, flow } = desk;
  const held = flow.hasRung || moveOn !== undefined ? stillGiven(desk) : [];
  return (
    <p class="bar-tip" role="status">
      {moveOn && <span>{t(`move-on-${moveOn}`)}</span>}{" "}
      {held.length > 0 && <b>{t("move-on-held", { tables: held.join(", ") })}</b>}
    </p>
  );
}

/** Names of the tables whose own time is not over. */
function stillGiven({ parts, flow, tables, link }: Desk): string[] {
  const { deadline } = flow;
  if (deadline === null) return [];
  return tables.flatMap(({ id, name }) => {
    const extra = parts.everyone?.tables[id]?.extra ?? 0;
    return extra > 0 && deadline + extra > link.now() ? [name] : [];
  });
}
