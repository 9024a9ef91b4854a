/** What is counted at the end of each quarter of a local loop: a sheet for each kind of actor, a board for the territory. */
import type { LoopConfig } from "../../../game/activities/local-loop/schema.ts";
import { KINDS, MEASURES, QUARTERS } from "../../../game/activities/local-loop/terms.ts";
import { field, p, table, ticks } from "../markup.ts";
import type { Kit, Piece } from "../paper.ts";

/** What each kind receives and pays, in the order of the quarter; the last lines are what it is left with. */
const LINES = {
  donor: ["purse", "series", "lots", "van", "storage", "left", "stock"],
  workshop: [
    "cash",
    "unpapered",
    "lots",
    "haul",
    "sorting",
    "dead",
    "work",
    "sold",
    "fixed",
    "left",
    "stock",
  ],
  prescriber: ["purse", "bought", "van", "beside", "left", "stock", "households"],
} as const satisfies Record<(typeof KINDS)[number], readonly string[]>;

const quartersOf = ({ say }: Kit): string[] =>
  Array.from({ length: QUARTERS }, (_, index) => say("quarter", { n: index + 1 }));

export const accounts = (kit: Kit): readonly Piece[] =>
  KINDS.map((kind): Piece => {
    const { say } = kit;
    const rows = LINES[kind].map((line) => [say(`line-${line}`), ...quartersOf(kit).map(() => "")]);
    return {
      ...{ kind: "flow", copies: say(`copies-${kind}`) },
      title: say("loop-account", { kind: say(`kind-${kind}`) }),
      html: field(say("table-name")) + table(["", ...quartersOf(kit)], rows, "tall"),
    };
  });

export function board({ matter }: LoopConfig, kit: Kit): Piece {
  const { say } = kit;
  const ROWS = ["households", "cash", "promised", "adopted"] as const;
  const rows = ROWS.map((row) => [
    `<b>${say(`board-${row}`)}</b>`,
    ...quartersOf(kit).map(() =>
      row === "adopted" ? ticks(MEASURES.map((one) => say(`measure-${one}`))) : "",
    ),
  ]);
  const sources = kit.sources([matter.id]);
  return {
    ...{ kind: "sheet", format: "a3", title: say("loop-board"), copies: say("copies-board") },
    html: `<div class="loop-board">${table(["", ...quartersOf(kit)], rows)}</div>${p(say("board-matter", { n: matter.value }), "legend")}${sources}`,
  };
}
