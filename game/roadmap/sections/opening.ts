/** Sections 1 to 3: preamble, legal frame and scope, method. */
import { dateInWords } from "../figures.ts";
import { reenDuty } from "../../workspace/duties.ts";
import { sectionNumber } from "../outline.ts";
import {
  fill,
  gap,
  heading,
  paragraph,
  plain,
  rich,
  sheet,
  table,
  type RoadmapTexts,
  type Writing,
} from "../prose.ts";
import type { Roadmap } from "../schema.ts";
import { surveys } from "./survey.ts";
import type { Block, Runs } from "../tree.ts";

export function preamble({ texts, workspace }: Writing): readonly Block[] {
  const words = texts.preamble;
  if (workspace?.preamble)
    return [paragraph(plain(workspace.preamble)), paragraph(gap(texts, words.signature))];
  return [
    paragraph(rich(texts, words.intro)),
    { kind: "bullets", items: words.prompts.map((prompt) => rich(texts, prompt)) },
    paragraph(gap(texts, words.gap)),
    paragraph(gap(texts, words.signature)),
  ];
}

export function frame({ texts, workspace }: Writing): readonly Block[] {
  const words = texts.frame;
  const duty = workspace && texts.own.reen[reenDuty(workspace)];
  return [
    heading(2, `${sectionNumber("frame", 1)} ${words.lawTitle}`, "law"),
    paragraph(rich(texts, words.lawIntro)),
    table({
      label: words.lawTitle,
      head: words.lawHead,
      widths: [34, 66],
      rows: words.law.map((law) => [plain(law.name), rich(texts, law.asks)]),
    }),
    heading(2, `${sectionNumber("frame", 2)} ${words.scopeTitle}`, "scope"),
    table({
      label: words.scopeTitle,
      head: words.scopeHead,
      widths: [34, 66],
      rows: words.scope.map((item, at) => [
        plain(item.name),
        // The first is where the authority stands before the law: its kind and inhabitants say it.
        at === 0 && duty ? plain(duty) : gap(texts, item.gap),
      ]),
    }),
  ];
}

export function method(writing: Writing): readonly Block[] {
  const { roadmap, texts } = writing;
  const words = texts.method;
  return [
    heading(2, `${sectionNumber("method", 1)} ${words.sessionsTitle}`, "workshop"),
    ...(roadmap.sessions.length === 0 ? [paragraph(plain(texts.gathered.method.none))] : []),
    ...roadmap.sessions.map((session) => sessionSheet(session, writing)),
    heading(2, `${sectionNumber("method", 2)} ${words.isTitle}`, "what-a-workshop-is"),
    { kind: "bullets", items: words.is.map((sentence) => rich(texts, sentence)) },
    ...surveys(writing, 3),
  ];
}

/** Over which estate the actions were tried, so that nobody takes its numbers for the authority's. */
function mandateRow({ mandate }: Roadmap["sessions"][number], texts: RoadmapTexts): readonly Runs[][] {
  if (!mandate) return [];
  const { estate, mode, years, isShort } = mandate;
  const words = texts.method;
  const length = fill(isShort ? words.mandateShort : words.mandateYears, { years });
  return [
    [
      plain(words.mandate),
      plain(fill(words.mandateValue, { estate, mode: words.mandateModes[mode], length })),
    ],
  ];
}

function sessionSheet(session: Roadmap["sessions"][number], { texts }: Writing): Block {
  const words = texts.method;
  const tables = session.tables.map(({ name, people }) => `${name} (${people})`);
  const orNone = (list: readonly string[]) => plain(list.join(texts.words.and) || texts.words.none);
  return sheet({
    label: words.sessionsTitle,
    head: words.head.map((title) => fill(title, { date: dateInWords(texts, session.date) })),
    widths: [26, 74],
    rows: [
      [
        plain(words.sessionTitle),
        plain(`${session.title} (${session.code}), ${dateInWords(texts, session.date)}`),
      ],
      [plain(words.scenario), plain(session.scenarioTitle)],
      [plain(words.duration), plain(fill(words.durationValue, { minutes: session.minutes }))],
      [plain(words.people), plain(String(session.people))],
      [plain(words.tables), orNone(tables)],
      [plain(words.phases), orNone(session.phases)],
      ...mandateRow(session, texts),
      [plain(words.panel), gap(texts, words.panelGap)],
    ],
  });
}
