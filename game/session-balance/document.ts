/** The anonymised balance of one session as people read it, whole, before it leaves or stays. */
import type { DossierTexts } from "../dossier/document-words.ts";
import { bytesIn, carbonIn, electricityIn } from "../own-footprint/quantities.ts";
import { dateInWords } from "../roadmap/figures.ts";
import { fill, heading, paragraph, plain, sheet, table, type RoadmapTexts } from "../roadmap/prose.ts";
import type { Block, DocumentTree, Runs } from "../roadmap/tree.ts";
import type { Locale } from "../scenario/text.ts";
import type { SessionBalance } from "./schema.ts";
import type fr from "./text/fr.json";

/** Every sentence of the balance. French sets the shape; other languages have the same keys. */
type SessionBalanceTexts = typeof fr;

export interface BalanceWording {
  readonly words: SessionBalanceTexts;
  /** States and counts are said as the minutes say them. */
  readonly dossier: DossierTexts;
  readonly texts: RoadmapTexts;
  readonly locale: Locale;
}

type Row = readonly Runs[];

export function sessionBalanceDocument(balance: SessionBalance, wording: BalanceWording): DocumentTree {
  const { words, texts, locale } = wording;
  const month = dateInWords(texts, balance.month);
  return {
    lang: locale,
    title: words.title,
    subject: words.subject,
    date: `${balance.month}-01`,
    footer: fill(words.footer, { month }),
    page: texts.document.page,
    blocks: [
      { kind: "title", text: words.title, subtitle: fill(words.subtitle, { month }) },
      { kind: "note", title: words.noteTitle, paragraphs: words.note.map(plain) },
      ...sessionPart(balance, wording),
      ...agendaPart(balance, wording),
      ...actionsPart(balance, wording),
      ...footprintPart(balance, wording),
      heading(1, words.neverTitle, "never"),
      { kind: "bullets", items: words.never.map(plain) },
      paragraph(plain(words.after), "small"),
    ],
  };
}

function sessionPart(balance: SessionBalance, { words, texts }: BalanceWording): Block[] {
  const of = words.rows;
  const { context, workshop, program, rules, minutes, people, tables, answers } = balance;
  const told = (count: number | null) => plain(count === null ? words.few : String(count));
  const version = program === null ? of.programChanged : fill(of.programValue, { program });
  return [
    heading(1, words.sessionTitle, "session"),
    sheet({
      label: words.sessionTitle,
      head: words.head,
      widths: [40, 60],
      rows: [
        [
          plain(of.authority),
          plain(context.authority === null ? words.unsaid : words.authorities[context.authority]),
        ],
        [plain(of.size), plain(context.size === null ? words.unsaid : words.sizes[context.size])],
        [plain(of.month), plain(dateInWords(texts, balance.month))],
        [plain(of.workshop), plain(workshop ?? of.workshopOwn)],
        [plain(of.program), plain(fill(of.rules, { version, rules }))],
        [plain(of.people), told(people)],
        [plain(of.tables), tables === null ? plain(of.tablesUntold) : plain(String(tables))],
        [plain(of.minutes), plain(fill(of.minutesValue, { ...minutes }))],
        ...answers.map(({ before, after }, index): Row => {
          const number = answers.length > 1 ? ` ${index + 1}` : "";
          const value = { before: before ?? words.few, after: after ?? words.few };
          return [plain(fill(of.answers, { number })), plain(fill(of.answersValue, value))];
        }),
      ],
    }),
  ];
}

function agendaPart({ agenda, people }: SessionBalance, { words, dossier }: BalanceWording): Block[] {
  const length = (count: number) => plain(fill(dossier.minutes.minutesShort, { count }));
  return [
    heading(1, words.agendaTitle, "agenda"),
    ...(people === null ? [paragraph(plain(words.agendaFew))] : []),
    table({
      label: words.agendaTitle,
      head: words.agendaHead,
      widths: [30, 18, 12, 12, 28],
      rows: agenda.map(({ activity, state, planned, held, left }) => [
        plain(words.activities[activity]),
        plain(dossier.minutes.states[state]),
        length(planned),
        length(held),
        plain(
          left
            .map(({ kind, count }) => fill(dossier.minutes.left[kind], { count: count ?? words.few }))
            .join("\n"),
        ),
      ]),
    }),
  ];
}

function actionsPart({ actions }: SessionBalance, { words }: BalanceWording): Block[] {
  if (actions === null) return [];
  const of = words.actions;
  const row = (name: string, count: number): Row => [plain(name), plain(String(count))];
  return [
    heading(1, words.actionsTitle, "actions"),
    sheet({
      label: words.actionsTitle,
      head: words.head,
      widths: [70, 30],
      rows: [
        row(of.chosen, actions.chosen),
        row(of.complete, actions.complete),
        row(of.ownWritten, actions.ownWritten),
        row(of.pleaded, actions.pleaded),
        row(of.guardsTried, actions.guardsTried),
      ],
    }),
  ];
}

function footprintPart({ footprint }: SessionBalance, { words, locale }: BalanceWording): Block[] {
  const of = words.footprint;
  const title = heading(1, of.title, "footprint");
  if (footprint === null) return [title, paragraph(plain(of.none))];
  const { bytes, deviceMinutes, electricity, carbon, rests } = footprint;
  return [
    title,
    sheet({
      label: of.title,
      head: words.head,
      widths: [40, 60],
      rows: [
        [plain(of.data), plain(bytesIn(locale, bytes))],
        [plain(of.devices), plain(fill(of.devicesValue, { minutes: deviceMinutes }))],
        [
          plain(of.electricity),
          plain(electricity === null ? words.unsaid : electricityIn(locale, electricity)),
        ],
        [plain(of.carbon), plain(carbon === null ? words.unsaid : carbonIn(locale, carbon))],
      ],
    }),
    ...(rests.length === 0 ? [] : [paragraph(plain(fill(of.rests, { ids: rests.join(", ") })), "small")]),
  ];
}
