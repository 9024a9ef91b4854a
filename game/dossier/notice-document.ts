/** One page for the data-protection officer: what this session keeps, where, until when, who decides. */
import type { ActivityId } from "../activities/ids.ts";
import { dateInWords } from "../roadmap/figures.ts";
import { fill, heading, paragraph, plain, sheet } from "../roadmap/prose.ts";
import type { DocumentTree, Run, Runs } from "../roadmap/tree.ts";
import type { Locale } from "../scenario/text.ts";
import type { Traces, Wording } from "./document-words.ts";
import type { ArchivistForm } from "./schema.ts";

interface Noticed {
  readonly locale: Locale;
  readonly code: string;
  readonly title: string;
  /** What the session plays. */
  readonly activities: ReadonlySet<string>;
  readonly form: ArchivistForm;
  readonly traces: Traces;
  readonly noticeDays: number;
  readonly abandonedDays: number;
  readonly store: "file" | "base";
  /** ISO date of the page. */
  readonly date: string;
}

/** What an activity adds to what every session keeps. */
const ADDED: readonly (readonly [ActivityId, "survey" | "diagnostic" | "commitments" | "contact"])[] = [
  ["survey", "survey"],
  ["diagnostic", "diagnostic"],
  ["commitments", "commitments"],
  ["cleanup", "contact"],
];

/** @param isPage a page in a browser: its title is the page’s own; as a text, a smaller one leaves room for all on a sheet */
export function noticeDocument(noticed: Noticed, wording: Wording, isPage: boolean): DocumentTree {
  const { locale, code, title, date } = noticed;
  const { words, texts } = wording;
  const of = words.notice;
  const said = { code, date: dateInWords(texts, date) };
  return {
    lang: locale,
    ...{ title: `${of.title}${texts.words.dash}${title}`, subject: of.subject, date },
    footer: fill(of.footer, said),
    page: texts.document.page,
    blocks: [
      ...(isPage
        ? [{ kind: "title" as const, text: of.title, subtitle: fill(of.subtitle, said) }]
        : [heading(1, of.title, "notice"), paragraph([{ text: fill(of.subtitle, said), bold: true }])]),
      paragraph(plain(of.intro)),
      sheet({ label: of.title, head: of.head, widths: [26, 74], rows: rowsOf(noticed, wording) }),
      heading(isPage ? 1 : 2, of.adviceTitle, "advice"),
      paragraph([...plain(`${of.advice} `), gapOf(of.adviceGap)]),
    ],
  };
}

const gapOf = (text: string): Run => ({ text: `[${text}]`, gap: true });

function rowsOf(noticed: Noticed, { words, texts }: Wording): readonly (readonly Runs[])[] {
  const { form, store } = noticed;
  const { rows } = words.notice;
  const { authority } = form;
  return [
    [plain(rows.who), authority === null ? [gapOf(rows.whoGap)] : plain(fill(rows.whoValue, { authority }))],
    [plain(rows.why), plain(rows.whyValue)],
    [plain(rows.basis), [gapOf(rows.basisGap)]],
    [plain(rows.where), plain(store === "file" ? rows.whereFile : rows.whereBase)],
    [plain(rows.kept), plain(keptIn(noticed, { words, texts }).join("\n"))],
    [plain(rows.until), plain(untilWhen(noticed, { words, texts }))],
    [plain(rows.before), plain(rows.beforeValue)],
    [plain(rows.stays), plain(rows.staysValue)],
    [plain(rows.sees), plain(rows.seesValue)],
    [plain(rows.never), plain(rows.neverValue)],
    [plain(rows.follow), plain(rows.followValue)],
  ];
}

function keptIn({ activities }: Noticed, { words }: Wording): string[] {
  const { kept } = words.notice;
  const added = ADDED.flatMap(([activity, line]) => (activities.has(activity) ? [kept[line]] : []));
  return [kept.name, kept.acts, kept.key, ...added, kept.form];
}

function untilWhen(noticed: Noticed, { words, texts }: Wording): string {
  const { traces, noticeDays: notice, abandonedDays: abandoned } = noticed;
  const { rows } = words.notice;
  const { days, due, erased } = traces;
  if (erased) return fill(rows.untilDone, { date: dateInWords(texts, erased.at) });
  return due === null
    ? fill(rows.untilDays, { days, notice, abandoned })
    : fill(rows.untilDate, { date: dateInWords(texts, due), notice });
}
