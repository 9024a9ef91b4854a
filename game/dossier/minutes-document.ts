/** The minutes of a session as a document: what was held, decided, found and learned, by numbers and titles. */
import { footprintBlocks } from "../own-footprint/document.ts";
import { dateInWords } from "../roadmap/figures.ts";
import { actionName, tableName } from "../roadmap/names.ts";
import { fill, heading, paragraph, plain, rich, sheet, table } from "../roadmap/prose.ts";
import type { Roadmap, RoadmapAction } from "../roadmap/schema.ts";
import { figuresTable } from "../roadmap/sections/figures-table.ts";
import { diagnosticBlocks } from "../roadmap/sections/maturity.ts";
import { surveyBlocks } from "../roadmap/sections/survey.ts";
import type { Block, DocumentTree, Runs } from "../roadmap/tree.ts";
import {
  type Dossier,
  type DossierTexts,
  keepingSheet,
  leftInWords,
  type MinutesWording,
  orToFill,
  proofInWords,
  type Wording,
} from "./document-words.ts";

interface Writing extends Wording {
  readonly dossier: Dossier;
}

export function minutesDocument(dossier: Dossier, wording: MinutesWording): DocumentTree {
  const { session, locale } = dossier.minutes;
  const { words, texts } = wording;
  const writing = { dossier, ...wording };
  const day = session.endedOn ?? session.openedOn;
  const said = { title: session.title, code: session.code, date: dateInWords(texts, day) };
  return {
    lang: locale,
    title: `${words.minutes.title}${texts.words.dash}${session.title}`,
    subject: words.minutes.subject,
    date: day,
    footer: fill(words.minutes.footer, said),
    page: texts.document.page,
    blocks: [
      { kind: "title", text: words.minutes.title, subtitle: fill(words.minutes.subtitle, said) },
      opening(writing),
      ...sessionPart(writing),
      ...agendaPart(writing),
      ...actionsPart(writing),
      ...charterPart(writing),
      ...resultsPart(writing),
      ...findingsPart(writing),
      ...attendancePart(writing),
      ...footprintBlocks(dossier.minutes.footprint, { words: wording.footprint, locale }),
      ...methodPart(writing),
      ...keepingPart(writing),
    ],
  };
}

function opening({ dossier: { minutes }, words: { minutes: words } }: Writing): Block {
  const which = minutes.words === "kept" ? words.noteKept : words.noteErased;
  return { kind: "note", title: words.noteTitle, paragraphs: [plain(words.note), plain(which)] };
}

function sessionPart({ dossier: { minutes, form }, words, texts }: Writing): readonly Block[] {
  const { session, minutes: length } = minutes;
  const of = words.minutes;
  const on = (day: string) => plain(dateInWords(texts, day));
  const producer = [form.authority, form.service].filter((name) => name !== null).join(texts.words.and);
  return [
    heading(1, of.sessionTitle, "session"),
    sheet({
      label: of.sessionTitle,
      head: of.head,
      widths: [34, 66],
      rows: [
        [plain(of.producer), orToFill(producer === "" ? null : producer, words)],
        [plain(of.session), plain(`${session.title} (${session.code})`)],
        [plain(of.scenario), plain(session.scenarioTitle)],
        [plain(of.opened), on(session.openedOn)],
        [plain(of.ended), session.endedOn === null ? plain(of.running) : on(session.endedOn)],
        [plain(of.duration), plain(fill(of.durationValue, { ...length }))],
      ],
    }),
  ];
}

function agendaPart({ dossier: { minutes }, words }: Writing): readonly Block[] {
  const of = words.minutes;
  const length = (count: number) => plain(fill(of.minutesShort, { count }));
  return [
    heading(1, of.agendaTitle, "agenda"),
    paragraph(plain(of.agendaIntro)),
    table({
      label: of.agendaTitle,
      head: of.agendaHead,
      widths: [30, 16, 12, 12, 30],
      rows: minutes.agenda.map(({ title, state, planned, held, left }) => [
        plain(title),
        plain(of.states[state]),
        length(planned),
        length(held),
        plain(leftInWords(left, words).join("\n")),
      ]),
    }),
  ];
}

function actionsPart({ dossier: { roadmap }, words, texts }: Writing): readonly Block[] {
  const of = words.minutes;
  const title = heading(1, of.actionsTitle, "actions");
  if (roadmap.actions.length === 0) return [title, paragraph(plain(of.actionsNone))];
  return [
    title,
    paragraph(plain(of.actionsIntro)),
    table({
      label: of.actionsTitle,
      head: of.actionsHead,
      widths: [34, 14, 12, 20, 20],
      rows: roadmap.actions.map((action) => [
        plain(actionName(action, texts)),
        plain(tableName(action, roadmap)),
        plain(String(action.votes)),
        plain(opinionOn(action, words)),
        plain([action.owner, action.deadline].filter((text) => text !== null).join("\n") || texts.words.none),
      ]),
    }),
  ];
}

/** What the council voted, and what was judged of the guard. */
export function opinionOn({ pitch, trial }: RoadmapAction, { minutes: words }: DossierTexts): string {
  const decision = pitch?.decision ?? null;
  const voted =
    decision === null || pitch === null
      ? []
      : [fill(words.votes, { decision: words.decisions[decision], ...pitch.votes })];
  const verdict = trial?.verdict ?? null;
  const said = [...voted, ...(verdict === null ? [] : [words.verdicts[verdict]])];
  return said.length === 0 ? words.noVote : said.join("\n");
}

function charterPart({ dossier: { roadmap }, words: { minutes: words } }: Writing): readonly Block[] {
  const lines = roadmap.charters.flatMap((charter) => charter.lines);
  if (lines.length === 0) return [];
  const items = lines.map((line) => {
    const text = line.kind === "rule" ? line.text : fill(words.promise, { ...line });
    return plain(fill(words.charterLine, { text, votes: line.votes }));
  });
  return [heading(1, words.charterTitle, "charter"), { kind: "bullets", items }];
}

function resultsPart({ dossier: { roadmap, minutes }, words, texts }: Writing): readonly Block[] {
  const writing = { roadmap, locale: minutes.locale, texts };
  const { surveys, diagnostics } = roadmap;
  return [
    heading(1, words.minutes.resultsTitle, "results"),
    ...(surveys.length + diagnostics.length === 0 ? [paragraph(plain(words.minutes.resultsNone))] : []),
    ...surveys.flatMap((survey, index) => [
      heading(2, fill(texts.survey.title, { title: survey.title }), `survey-${index + 1}`),
      ...surveyBlocks(survey, writing),
    ]),
    ...(diagnostics.length === 0 ? [] : [heading(2, texts.maturity.diagnosticTitle, "diagnostics")]),
    ...diagnostics.flatMap((one, index) => diagnosticBlocks(one, index, writing)),
  ];
}

const KINDS: readonly Roadmap["findings"][number]["kind"][] = [
  "keep",
  "next",
  "real-life",
  "fact",
  "feeling",
];

function findingsPart({ dossier: { roadmap }, words, texts }: Writing): readonly Block[] {
  const { findings } = roadmap;
  const { quoteOpen, quoteClose } = texts.words;
  const said = (kind: (typeof KINDS)[number]): Runs[] =>
    findings
      .filter((finding) => finding.kind === kind)
      .map(({ text }) => plain(`${quoteOpen}${text}${quoteClose}`));
  return [
    heading(1, words.minutes.findingsTitle, "findings"),
    ...(findings.length === 0 ? [paragraph(plain(words.minutes.findingsNone))] : []),
    ...KINDS.flatMap((kind): Block[] => {
      const items = said(kind);
      if (items.length === 0) return [];
      return [heading(2, texts.annexes.findings[kind], `findings-${kind}`), { kind: "bullets", items }];
    }),
  ];
}

function attendancePart({ dossier: { minutes }, words: { minutes: words } }: Writing): readonly Block[] {
  const { people, came, peak, tables } = minutes.attendance;
  const bold = (text: string): Runs => [{ text, bold: true }];
  return [
    heading(1, words.attendanceTitle, "attendance"),
    paragraph(plain(words.attendanceIntro)),
    ...(came === null || peak === null ? [] : [paragraph(plain(fill(words.attendancePeak, { came, peak })))]),
    table({
      label: words.attendanceTitle,
      head: words.attendanceHead,
      widths: [66, 34],
      rows: [
        ...tables.map(({ name, people: count }) => [plain(name), plain(String(count))]),
        [bold(words.attendanceAll), bold(String(people))],
      ],
    }),
  ];
}

function methodPart({ dossier: { minutes, roadmap }, words: { minutes: words }, texts }: Writing) {
  const { session, method } = minutes;
  const of = words.methodRows;
  const sources = roadmap.sources;
  return [
    heading(1, words.methodTitle, "method"),
    { kind: "bullets" as const, items: words.method.map((sentence) => rich(texts, sentence)) },
    sheet({
      label: words.methodTitle,
      head: words.head,
      widths: [34, 66],
      rows: [
        [plain(of.scenario), plain(`${session.scenarioTitle} (${session.scenarioId})`)],
        [plain(of.program), plain(fill(of.programValue, { version: method.program, rules: method.rules }))],
        [plain(of.content), plain(method.content)],
      ],
    }),
    heading(2, words.sourcesTitle, "sources"),
    ...(sources.length === 0
      ? [paragraph(plain(words.sourcesNone))]
      : [paragraph(plain(words.sourcesIntro)), figuresTable(words.sourcesTitle, sources, texts)]),
  ];
}

function keepingPart({ dossier, words, texts }: Writing): readonly Block[] {
  const of = words.minutes;
  const proof = proofInWords(dossier.traces, { words, texts });
  return [
    heading(1, of.keepingTitle, "keeping"),
    paragraph(plain(of.keepingIntro)),
    keepingSheet(dossier, of.keepingTitle, { words, texts }),
    ...(proof === "" ? [] : [paragraph(plain(proof))]),
    paragraph(plain(words.form.law), "small"),
  ];
}
