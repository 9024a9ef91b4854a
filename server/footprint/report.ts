/** A footprint as the terminal shows it: carbon and matter side by side, then what must be known of them. */
import type { Footprint } from "../../game/footprint/footprint.ts";
import { carbonOf } from "../../game/footprint/parts.ts";
import type { Range } from "../../game/footprint/range.ts";
import type { OwnEstate } from "../../game/footprint/schema.ts";
import { TIERS } from "../../game/footprint/terms.ts";
import type { Warning } from "../../game/footprint/warnings.ts";
import { fill } from "../../game/roadmap/prose.ts";
import type { FootprintTexts } from "../scenarios/estates.ts";
import type { Locale } from "../text/sentences.ts";
import { aligned, capital, type Row } from "./layout.ts";

export interface Wording {
  readonly locale: Locale;
  readonly texts: FootprintTexts;
}

/** Three digits: more would say that the factors are known better than they are. */
const rounded = (value: number, { locale }: Wording) =>
  new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value);

function ranged({ low, value, high }: Range, wording: Wording): string {
  const shown = rounded(value, wording);
  if (low === high) return shown;
  const ends = { low: rounded(low, wording), high: rounded(high, wording) };
  return `${shown} (${fill(wording.texts.words.range, ends)})`;
}

export function wordWarning({ code, parts }: Warning, { texts }: Wording): string {
  return fill(texts.warnings[code], { parts: parts.map((id) => texts.parts[id]).join(", ") });
}

function tableOf({ carbon, matter, parts }: Footprint, wording: Wording): readonly Row[] {
  const { report, words, tiers, phases, parts: names } = wording.texts;
  const percent = new Intl.NumberFormat(wording.locale, { style: "percent" });
  const shareOf = ({ value }: Range) =>
    percent.format(carbon.total.value > 0 ? value / carbon.total.value : 0);
  const row = (label: string, kg: Range, matterKg: Range | null): Row => [
    `  ${label}`,
    ranged(kg, wording),
    shareOf(kg),
    matterKg ? ranged(matterKg, wording) : words.unknown,
  ];
  const perAgent = [
    `  ${report.perAgent}`,
    ranged(carbon.perAgent, wording),
    "",
    ranged(matter.perAgent, wording),
  ];
  return [
    ["", report.headCarbon, report.headShare, report.headMatter],
    row(report.total, carbon.total, matter.total),
    perAgent,
    [capital(report.byTier)],
    ...TIERS.map((tier) => row(tiers[tier], carbon.tiers[tier], matter.tiers[tier])),
    [capital(report.byPhase)],
    row(phases.fabrication, carbon.phases.fabrication, matter.total),
    row(phases.usage, carbon.phases.usage, null),
    [capital(report.byPart)],
    ...parts
      .filter((part) => carbonOf(part).value > 0)
      .map((part) => row(names[part.id], carbonOf(part), part.matter)),
  ];
}

export function reportOf(
  estate: OwnEstate,
  result: Footprint,
  warnings: readonly Warning[],
  wording: Wording,
): string {
  const { texts, locale } = wording;
  const title = fill(texts.report.title, {
    name: estate.nom?.[locale] ?? texts.report.nameless,
    agents: new Intl.NumberFormat(locale).format(estate.agents),
    mode: texts.modes[estate.mode ?? "unsaid"],
  });
  const lines = warnings.map((warning) => `- ${wordWarning(warning, wording)}`);
  const hypothesis = estate.hypothese ? [`- ${estate.hypothese[locale]}`] : [];
  return [
    title,
    "",
    ...aligned(tableOf(result, wording)),
    "",
    texts.report.toKnow,
    ...hypothesis,
    ...lines,
    "",
  ].join("\n");
}
