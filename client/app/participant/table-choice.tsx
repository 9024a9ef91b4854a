/** Tables to sit at, each with its size. */
import { Choice } from "../../ui/choice.tsx";
import type { Door } from "./door.ts";

interface TableChoiceProps {
  readonly door: Door;
  readonly legend: string;
  readonly legendHidden?: boolean;
  /** Null is the first line: the server places. */
  readonly value: string | null;
  readonly onChange: (team: string | null) => void;
  readonly mayBePlaced?: boolean;
}

/** No table is called so. */
const PLACED = "placed";

export function TableChoice(props: TableChoiceProps) {
  const { door, legend, legendHidden = false, value, onChange, mayBePlaced = false } = props;
  const { t, view } = door;
  const tables = view.tables.value.map(({ id, name, size }) => ({
    id,
    label: name,
    detail: size === 0 ? t("nobody") : t("people", { count: size }),
  }));
  const placed = { id: PLACED, label: t("join-placed"), detail: t("join-placed-detail") };
  return (
    <Choice
      legend={legend}
      legendHidden={legendHidden}
      options={mayBePlaced ? [placed, ...tables] : tables}
      chosenLabel={t("chosen")}
      value={value ?? PLACED}
      onChange={(id) => onChange(id === PLACED ? null : id)}
    />
  );
}
