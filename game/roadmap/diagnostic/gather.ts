/** From what a diagnostic leaves to what the roadmap is made of. */
import type { OutcomeDiagnostic, Said } from "../../engine/outcome.ts";
import { THEMES } from "../../scenario/themes.ts";
import type { Diagnostic } from "./schema.ts";

interface Reading {
  /** Empty once the words were erased. */
  readonly read: (said: Said) => string;
  /** Title of the phase. */
  readonly phase: string;
}

const themeOf = (theme: string) => THEMES.find((known) => known === theme) ?? "gouvernance";

export function diagnosticOf(left: OutcomeDiagnostic, { read, phase }: Reading): Diagnostic {
  const { items, answered, functions, priorities } = left;
  return {
    phase,
    items: items.map(({ name, theme, cell, before, reasons, ...item }) => ({
      ...{ name: read(name) || item.id, theme: themeOf(theme), value: cell, level: item.level },
      ...{
        tables: item.tables,
        unassessed: item.unassessed,
        contested: item.contested,
        isSplit: item.isSplit,
      },
      reasons: reasons.map(read).filter((text) => text !== ""),
      ...(before !== undefined && { before }),
    })),
    answered,
    functions: functions.map((group) => ({ ...group })),
    priorities: priorities.map(themeOf),
  };
}
