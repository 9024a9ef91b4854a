/** The dossier d'audit as a file: the document in four formats, or a line of CSV for each piece of evidence. */
import { auditDocument, indicatorName, readingsInWords } from "../../game/roadmap/audit-document.ts";
import { gatherEvidence, type Evidence } from "../../game/roadmap/evidence.ts";
import type { RoadmapTexts } from "../../game/roadmap/prose.ts";
import type { Roadmap } from "../../game/roadmap/schema.ts";
import type { Workspace } from "../../game/workspace/schema.ts";
import { BYTE_ORDER_MARK, cell } from "./csv.ts";
import { CONTENT_TYPES, filenameOf, TEXTS, WRITERS, type RoadmapFile } from "./index.ts";

export const AUDIT_FORMATS = ["odt", "docx", "html", "md", "csv"] as const;
type AuditFormat = (typeof AUDIT_FORMATS)[number];

type Material = Roadmap & { readonly workspace: Workspace };

/** @param at ISO date of the export */
export async function writeAudit(
  format: AuditFormat,
  roadmap: Material,
  { at, stylesheet = "/print.css" }: { readonly at: string; readonly stylesheet?: string },
): Promise<RoadmapFile> {
  const { locale, workspace } = roadmap;
  const texts = TEXTS[locale];
  const tree = () => auditDocument(roadmap, { locale, texts, date: at });
  const body =
    format === "csv" ? auditCsv(roadmap, texts) : await WRITERS[format]({ roadmap, texts, tree, stylesheet });
  const filename = filenameOf(format, { session: { code: workspace.id, date: at } }, texts.audit.filename);
  return { body, contentType: CONTENT_TYPES[format], filename };
}

/** A fiche without evidence has a line too, whose evidence is said to be missing. */
function auditCsv(roadmap: Material, texts: RoadmapTexts): string {
  const { workspace, locale } = roadmap;
  const words = texts.audit;
  const axes = gatherEvidence({ roadmap, locale, texts, workspace });
  const rows = axes.flatMap(({ number, name, fiches }) =>
    fiches.flatMap((one) => {
      const fiche = ficheCells(one, texts);
      const indicators = indicatorsCell(one, texts);
      const proofs = one.proofs.map(({ title, place, date, owner }) => [title, place, date, owner]);
      return (proofs.length === 0 ? [[`[${words.proofGap}]`, null, null, null]] : proofs).map((proof) => [
        ...[`${number}. ${name}`, ...fiche],
        ...[...proof, indicators],
      ]);
    }),
  );
  // A draft says so on every line: lines are sorted, filtered and copied.
  const state = workspace.isFinal ? [] : [words.draftCell];
  const lines = [
    [...words.columns, ...(workspace.isFinal ? [] : [texts.own.disclaimerTitle])],
    ...rows.map((row) => [...row, ...state]),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`;
}

const ficheCells = ({ code, fiche }: Evidence, { own }: RoadmapTexts) => [
  ...[code, fiche.title, own.statuses[fiche.status], own.decisions[fiche.decision]],
  ...[fiche.owner, fiche.deadline],
];

const indicatorsCell = ({ indicators }: Evidence, texts: RoadmapTexts): string | null =>
  indicators
    .map((indicator) => {
      const read = readingsInWords(indicator, texts);
      const { startValue, target } = indicator;
      const { indicatorWords } = texts.own;
      const { colon, and } = texts.words;
      const values = [
        ...(startValue === null ? [] : [`${indicatorWords.startValue}${colon}${startValue}`]),
        ...(target === null ? [] : [`${indicatorWords.target}${colon}${target}`]),
        ...(read === null ? [] : [read.replaceAll("\n", and)]),
      ];
      return [indicatorName(indicator, texts), ...values].join(and);
    })
    .join("\n") || null;
