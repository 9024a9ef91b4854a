/** Sections 8 to 11: means, indicators and calendar, rebounds and guards, governance. */
import { dateInWords } from "../figures.ts";
import { actionName } from "../names.ts";
import { sectionNumber } from "../outline.ts";
import { shortened } from "../plain-words.ts";
import { fill, gap, heading, orGap, paragraph, plain, rich, table, type Writing } from "../prose.ts";
import type { RoadmapAction } from "../schema.ts";
import { constraints } from "./constraints.ts";
import { documentAxes } from "./frame-axes.ts";
import { links } from "./links.ts";
import { meansOf } from "./own-means.ts";
import type { Block } from "../tree.ts";

/** The fiche has the whole text: a summary table keeps its beginning. */
const CELL_LENGTH = 160;

const brief = (text: string | null): string | null => (text === null ? null : shortened(text, CELL_LENGTH));

/** What authors wrote of a section comes before what it asks. */
const own = (text: string | null | undefined): readonly Block[] => (text ? [paragraph(plain(text))] : []);

export function means(writing: Writing): readonly Block[] {
  const { texts, workspace } = writing;
  const words = texts.means;
  return [
    ...own(workspace?.means),
    paragraph(rich(texts, words.intro)),
    table({
      label: words.title,
      head: words.head,
      widths: [29, 12, 9, 17, 18, 15],
      rows: documentAxes(writing).map(({ number, name, actions }) => [
        plain(`${number}. ${name}`),
        plain(actions.map(({ code }) => code).join(texts.words.and) || texts.words.none),
        ...meansOf(actions, writing),
      ]),
    }),
  ];
}

export function calendar({ roadmap, texts }: Writing): readonly Block[] {
  const words = texts.calendar;
  if (roadmap.actions.length === 0) return [paragraph(gap(texts, words.empty))];
  return [
    paragraph(rich(texts, words.intro)),
    table({
      label: words.title,
      head: words.head,
      widths: [32, 21, 16, 15, 16],
      rows: roadmap.actions.map((action) => [
        plain(actionName(action, texts)),
        orGap(texts, brief(action.indicator)),
        orGap(texts, brief(action.startValue)),
        orGap(texts, action.deadline === null ? null : brief(dateInWords(texts, action.deadline))),
        orGap(texts, brief(action.owner)),
      ]),
    }),
    paragraph(rich(texts, words.milestones)),
  ];
}

export function rebounds(writing: Writing): readonly Block[] {
  const { roadmap, texts } = writing;
  const words = texts.rebounds;
  const isExamined = ({ rebound, guard }: RoadmapAction) => rebound !== null || guard !== null;
  const examined = roadmap.actions.filter(isExamined);
  const others = roadmap.actions.filter((action) => !isExamined(action)).map(({ code }) => code);
  if (examined.length === 0) {
    return [paragraph(rich(texts, words.intro)), paragraph(gap(texts, words.empty)), ...constraints(writing)];
  }
  return [
    paragraph(rich(texts, words.intro)),
    table({
      label: words.title,
      head: words.head,
      widths: [34, 33, 33],
      rows: examined.map((action) => [
        plain(actionName(action, texts)),
        orGap(texts, brief(action.rebound)),
        orGap(texts, brief(action.guard)),
      ]),
    }),
    ...(others.length === 0
      ? []
      : [paragraph(plain(fill(words.missing, { codes: others.join(texts.words.and) })))]),
    ...constraints(writing),
  ];
}

export function governance(writing: Writing): readonly Block[] {
  const { texts, workspace } = writing;
  const words = texts.governance;
  return [
    ...own(workspace?.governance),
    heading(2, `${sectionNumber("governance", 1)} ${words.rolesTitle}`, "roles"),
    paragraph(rich(texts, words.rolesIntro)),
    table({
      label: words.rolesTitle,
      head: words.rolesHead,
      widths: [40, 60],
      rows: words.roles.map((role) => [plain(role), []]),
    }),
    heading(2, `${sectionNumber("governance", 2)} ${words.reviewTitle}`, "review"),
    { kind: "bullets", items: words.review.map((sentence) => rich(texts, sentence)) },
    ...links(writing),
  ];
}
