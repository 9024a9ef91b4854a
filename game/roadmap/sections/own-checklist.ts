/** Section 12 of a workspace: what each text asks of this authority, and what its roadmap holds. */
import { requirementsOf, type Missing, type WorkRequirement } from "../../workspace/requirements.ts";
import type { Workspace } from "../../workspace/schema.ts";
import { fill, gap, paragraph, plain, rich, type RoadmapTexts, table, type Writing } from "../prose.ts";
import type { Block, Runs } from "../tree.ts";

export function ownChecklist({ roadmap, texts }: Writing, workspace: Workspace): readonly Block[] {
  const words = texts.requirements;
  return [
    paragraph(rich(texts, words.intro)),
    table({
      label: texts.checklist.title,
      head: words.head,
      widths: [33, 22, 9, 36],
      rows: requirementsOf(workspace, roadmap).map((one, at, all) => [
        [{ text: texts.checklist.items[one.id], bold: true }, { text: `\n${one.reference}` }],
        [
          { text: words.binds[one.binds], bold: true },
          // Once for each text: the lines below it say the same.
          ...(all[at - 1]?.law === one.law ? [] : [{ text: `\n${words.why[one.why]}` }]),
        ],
        plain(one.section),
        stateOf(one, texts),
      ]),
    }),
  ];
}

function stateOf({ state, missing }: WorkRequirement, texts: RoadmapTexts): Runs {
  const words = texts.requirements;
  const sentences = missing.map((one) => missingInWords(one, texts)).join(" ");
  if (state !== "to-fill") return [{ text: words.states[state], bold: true }];
  return [...gap(texts), { text: `\n${sentences}` }];
}

const missingInWords = ({ key, count, total }: Missing, { requirements: words }: RoadmapTexts): string =>
  fill(words.missing[key], { count, total });
