/** A word over « Suivant »: who knocks, whether it may be time, who was given more. Nothing moves by itself. */
import type { Desk } from "./desk.ts";

export function MoveOnTip({ desk }: { desk: Desk }) {
  const { t, moveOn, flow, parts } = desk;
  const knocks = parts.everyone?.knocks.length ?? 0;
  const held = flow.hasRung || moveOn !== undefined ? stillGiven(desk) : [];
  return (
    <p class="bar-tip" role="status">
      {knocks > 0 && <b>{t("knocks-said", { count: knocks })}</b>}{" "}
      {timeAsked(desk).map((words) => (
        <b key={words}>{words} </b>
      ))}
      {moveOn && <span>{t(`move-on-${moveOn}`)}</span>}{" "}
      {held.length > 0 && <b>{t("move-on-held", { tables: held.join(", ") })}</b>}
    </p>
  );
}

/** At which tables somebody needs longer: counted here, named in the list of the table. */
const timeAsked = ({ t, tables, roster }: Desk): string[] =>
  tables.flatMap(({ id, name }) => {
    const count = Object.values(roster).filter(({ team, asksTime }) => team === id && asksTime).length;
    return count > 0 ? [t("asks-time-said", { count, table: name })] : [];
  });

/** Tables whose own time is not over, and how many people have more than their table: counted here, named in the list. */
function stillGiven({ t, parts, flow, tables, roster, link }: Desk): string[] {
  const { deadline } = flow;
  if (deadline === null) return [];
  const isOpen = (extra: number) => extra > 0 && deadline + extra > link.now();
  return tables.flatMap(({ id, name }) => {
    const extra = parts.everyone?.tables[id]?.extra ?? 0;
    const people = Object.values(roster).filter(
      (entry) => entry.team === id && entry.extra > 0 && isOpen(extra + entry.extra),
    );
    const count = people.length;
    return [
      ...(isOpen(extra) ? [name] : []),
      ...(count > 0 ? [t("move-on-held-people", { count, table: name })] : []),
    ];
  });
}
