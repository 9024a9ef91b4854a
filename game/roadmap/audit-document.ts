/** The dossier d'audit: what each fiche can show, for whoever checks a label or the yearly review. */
import type { Locale } from "../scenario/text.ts";
import { isPlanned } from "../workspace/phasing.ts";
import type { Fiche, Workspace } from "../workspace/schema.ts";
import { keptFiches } from "../workspace/workspace.ts";
import { gatherEvidence, type Evidence, type EvidenceAxis } from "./evidence.ts";
import { dateInWords, numberInWords } from "./figures.ts";
import { shortened } from "./plain-words.ts";
import {
  fill,
  gap,
  heading,
  orGap,
  paragraph,
  plain,
  table,
  type RoadmapTexts,
  type Writing,
} from "./prose.ts";
import type { Roadmap } from "./schema.ts";
import { tagsInWords } from "./sections/links.ts";
import type { Block, DocumentTree } from "./tree.ts";

/** Longer titles are cut in a heading; the roadmap has them whole. */
const HEADING_LENGTH = 140;

interface AuditWriting extends Writing {
  readonly workspace: Workspace;
  /** ISO date on which the dossier is written. */
  readonly date: string;
}

export function auditDocument(
  roadmap: Roadmap & { readonly workspace: Workspace },
  { locale, texts, date }: { readonly locale: Locale; readonly texts: RoadmapTexts; readonly date: string },
): DocumentTree {
  const { workspace } = roadmap;
  const writing: AuditWriting = { roadmap, locale, texts, workspace, date };
  const words = texts.audit;
  const { title, isFinal } = workspace;
  const axes = gatherEvidence(writing);
  return {
    lang: locale,
    ...{ title: `${words.title}${texts.words.dash}${title}`, date, page: texts.document.page },
    subject: isFinal ? words.subject : words.subjectDraft,
    footer: fill(isFinal ? words.footer : words.footerDraft, { title: shortened(title, 70) }),
    blocks: [
      ...opening(writing),
      ...overview(axes, writing),
      ...missing(axes, writing),
      ...axes.flatMap((axis) => writeAxis(axis, writing)),
    ],
  };
}

function opening({ texts, workspace, date }: AuditWriting): readonly Block[] {
  const words = texts.audit;
  const { title, authority, isFinal } = workspace;
  const named = authority === null ? title : `${authority}${texts.words.dash}${title}`;
  return [
    {
      kind: "title",
      text: words.title,
      subtitle: fill(words.subtitle, { title: named, date: dateInWords(texts, date) }),
    },
    {
      kind: "note",
      title: isFinal ? words.finalTitle : words.draftTitle,
      paragraphs: [plain(isFinal ? words.final : words.draft), plain(words.reading)],
    },
  ];
}

/** How much of each axis can be shown. */
function overview(axes: readonly EvidenceAxis[], { texts }: AuditWriting): readonly Block[] {
  const words = texts.audit;
  const counts = (name: string, fiches: readonly Evidence[]) => {
    const shown = fiches.filter(({ proofs }) => proofs.length > 0).length;
    const proofs = fiches.reduce((sum, one) => sum + one.proofs.length, 0);
    return [name, fiches.length, shown, fiches.length - shown, proofs].map((cell) => plain(String(cell)));
  };
  const all = axes.flatMap(({ fiches }) => fiches);
  return [
    heading(1, words.sumTitle, "overview"),
    table({
      label: words.sumTitle,
      head: words.sumHead,
      widths: [48, 13, 13, 13, 13],
      rows: [
        ...axes.map(({ name, fiches }) => counts(name, fiches)),
        counts(words.sumAll, all).map((runs) => runs.map((run) => ({ ...run, bold: true as const }))),
      ],
    }),
  ];
}

/** Said first, and again in each fiche: nobody looks for what is not there. */
function missing(axes: readonly EvidenceAxis[], { texts, workspace }: AuditWriting): readonly Block[] {
  const words = texts.audit;
  const all = axes.flatMap(({ fiches }) => fiches);
  const bare = all.filter(({ proofs }) => proofs.length === 0);
  const aside = keptFiches(workspace).filter((fiche) => !isPlanned(fiche)).length;
  const items = bare.map(({ code, fiche }) => {
    const state = texts.own.statuses[fiche.status];
    return plain(fill(words.missing, { code, title: shortened(fiche.title, HEADING_LENGTH), state }));
  });
  return [
    heading(1, words.missingTitle, "missing"),
    ...(all.length === 0 ? [paragraph(gap(texts, words.empty))] : []),
    ...(all.length > 0 && items.length === 0 ? [paragraph(plain(words.missingNone))] : []),
    ...(items.length === 0 ? [] : [{ kind: "bullets" as const, items }]),
    ...(aside === 0 ? [] : [paragraph(plain(fill(words.setAside, { count: aside })), "small")]),
  ];
}

function writeAxis({ number, name, fiches }: EvidenceAxis, writing: AuditWriting): readonly Block[] {
  const { texts } = writing;
  return [
    heading(1, fill(texts.axes.axis, { number, name }), `axis-${number}`),
    ...(fiches.length === 0
      ? [paragraph(plain(texts.audit.none))]
      : fiches.flatMap((one, at) => writeFiche(one, `fiche-${number}-${at + 1}`, writing))),
  ];
}

function writeFiche(one: Evidence, id: string, writing: AuditWriting): readonly Block[] {
  const { texts } = writing;
  const words = texts.audit;
  const { code, fiche } = one;
  const ties = tagsInWords(fiche, texts).replaceAll("\n", texts.audit.tieAnd);
  const goals =
    fiche.sdgs.length === 0 ? "" : `${texts.frames.ties.sdgs} ${fiche.sdgs.join(texts.words.and)}`;
  const linked = [goals, ties].filter((text) => text !== "").join(texts.audit.tieAnd);
  return [
    heading(2, fill(words.fiche, { code, title: shortened(fiche.title, HEADING_LENGTH) }), id),
    paragraph(plain(stateInWords(fiche, texts))),
    ...(fiche.target === null ? [] : [paragraph(plain(fill(words.target, { target: fiche.target })))]),
    ...(linked === "" ? [] : [paragraph(plain(fill(words.ties, { ties: linked })), "small")]),
    ...proofTable(one, texts),
    ...indicatorTable(one, texts),
  ];
}

function stateInWords({ status, decision, owner, deadline }: Fiche, texts: RoadmapTexts): string {
  const { state, unsaid } = texts.audit;
  return fill(state, {
    ...{ state: texts.own.statuses[status], decision: texts.own.decisions[decision] },
    owner: owner ?? unsaid,
    deadline: deadline === null ? unsaid : dateInWords(texts, deadline),
  });
}

function proofTable({ code, proofs }: Evidence, texts: RoadmapTexts): readonly Block[] {
  const words = texts.audit;
  if (proofs.length === 0) return [paragraph(gap(texts, words.proofGap))];
  return [
    table({
      label: fill(words.proofs, { code }),
      head: words.proofsHead,
      widths: [36, 30, 14, 20],
      rows: proofs.map(({ title, place, date, owner }) => [
        plain(title),
        orGap(texts, place),
        orGap(texts, date === null ? null : dateInWords(texts, date)),
        orGap(texts, owner),
      ]),
    }),
  ];
}

function indicatorTable({ code, indicators }: Evidence, texts: RoadmapTexts): readonly Block[] {
  const words = texts.audit;
  if (indicators.length === 0) return [];
  return [
    table({
      label: fill(words.indicators, { code }),
      head: words.indicatorsHead,
      widths: [30, 16, 16, 20, 18],
      rows: indicators.map((indicator) => [
        plain(indicatorName(indicator, texts)),
        orGap(texts, indicator.startValue),
        orGap(texts, indicator.target),
        orGap(texts, readingsInWords(indicator, texts)),
        orGap(texts, indicator.source),
      ]),
    }),
  ];
}

type Indicator = Evidence["indicators"][number];

export const indicatorName = ({ name, unit }: Indicator, { audit }: RoadmapTexts): string =>
  unit === null ? name : fill(audit.indicatorUnit, { name, unit });

/** By year, the oldest first; null when nobody read it yet. */
export function readingsInWords({ readings }: Indicator, texts: RoadmapTexts): string | null {
  const lines = Object.entries(readings)
    .sort(([one], [other]) => one.localeCompare(other, "fr"))
    .map(([year, { value, note }]) => {
      const said = [value === null ? null : numberInWords(texts, value), note].filter(Boolean).join(" ");
      return fill(texts.audit.readingOf, { year, value: said || texts.words.none });
    });
  return lines.length === 0 ? null : lines.join("\n");
}
