/** The diagnostic on paper: one grid, filled alone first, then at the table. */
import type { DiagnosticConfig } from "../../../game/activities/diagnostic/schema.ts";
import { p, table } from "../markup.ts";
import type { Paper } from "../paper.ts";

export const DIAGNOSTIC: Paper<DiagnosticConfig> = {
  pieces({ items }, phase, kit) {
    const { say, t } = kit;
    const rows = items.map(({ name, statement, low, high, echo }, index) => [
      `<b>${index + 1}. ${t(name)}</b><br>${t(statement)}<br><small>1 : ${t(low)}<br>4 : ${t(high)}<br>${t(echo.title)}, ${t(echo.part)}</small>`,
      "0 · 1 · 2 · 3",
      `1 · 2 · 3 · 4<br>${say("not-rated")}`,
    ]);
    const head = [say("statement"), say("importance"), say("performance")];
    const grid = p(say("diagnostic-how")) + table(head, rows, "grid-of-items");
    return [{ kind: "flow", title: t(phase.title), copies: say("copies-person-and-table"), html: grid }];
  },
};
