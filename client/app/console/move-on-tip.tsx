/** A word over « Suivant »: who knocks, whether it may be time, which tables were given more. Nothing moves by itself. */
import type { Desk } from "./desk.ts";

export function MoveOnTip({ desk }: { desk: Desk }) {
  const { t, moveOn, flow, parts } = desk;
  const knocks = parts.everyone?.knocks.length ?? 0;
  const held = flow.hasRung || moveOn !== undefined ? stillGiven(desk) : [];
  return (
    <p class="bar-tip" role="status">
      {knocks > 0 && <b>{t("knocks-said", { count: knocks })}</b>}{" "}
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
