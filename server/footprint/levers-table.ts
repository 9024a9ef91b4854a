/** The levers' table: what the model finds beside what was published. */
import type { LeverEffect } from "../../game/footprint/levers.ts";
import { MODES } from "../../game/footprint/terms.ts";
import { fill } from "../../game/roadmap/prose.ts";
import { capital, markdown } from "./layout.ts";
import type { Wording } from "./report.ts";

/** As Markdown, so that `docs/footprint.md` holds the very lines that the command prints. */
export function leversTable(levers: readonly LeverEffect[], { locale, texts }: Wording): string {
  const { report, modes } = texts;
  const formats = {
    model: new Intl.NumberFormat(locale, {
      signDisplay: "always",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
    published: new Intl.NumberFormat(locale, { signDisplay: "always" }),
  };
  const percent = (which: "model" | "published", value: number) =>
    fill(report.leverEffect, { value: formats[which].format(value).replace("-", "−") });
  const columns = MODES.flatMap((mode) =>
    (["model", "published"] as const).map((which) => ({ mode, which })),
  );
  const head = [
    capital(report.leversHead),
    ...columns.map(({ mode, which }) => `${capital(modes[mode])}, ${report[which]}`),
  ];
  const rows = levers.map(({ label, effects }) => [
    label[locale],
    ...columns.map(({ mode, which }) => percent(which, effects[mode][which])),
  ]);
  return `${markdown([head, ...rows]).join("\n")}\n`;
}
