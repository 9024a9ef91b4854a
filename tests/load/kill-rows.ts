/** Rows of a server killed under load: what it said yes to, and how soon everybody is back. */
import { record, row, type Row } from "./bench-rows.ts";
import { runChaos } from "./chaos.ts";

const KILLS = 50;
const SHORT = 3;

export async function killRows(isShort: boolean): Promise<readonly Row[]> {
  const kills = isShort ? SHORT : KILLS;
  const report = await runChaos({ minutes: 60, seed: "bench", only: ["kill"], kills });
  const unit = `over ${kills} kill -9`;
  return [
    row({ id: "kill-lost", unit: `commands answered yes and lost, ${unit}`, value: report.lost, limit: 0 }),
    row({
      id: "kill-divergent",
      unit: `sessions or people apart, ${unit}`,
      value: report.divergent,
      limit: 0,
    }),
    row({
      id: "kill-back-p50",
      unit: "ms from the port open to all back",
      value: report.backMs.p50,
      limit: 3_000,
    }),
    row({ id: "kill-back-most", unit: "ms, the slowest time", value: report.backMs.max, limit: 5_000 }),
    record("kill-recovery-p99", "ms from the kill to an answer, the start included", report.recoveryMs.p99),
    record("kill-acknowledged", "commands answered yes", report.acknowledged),
  ];
}
