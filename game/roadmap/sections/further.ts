/** Part of section 13: links to go further, by theme of what was planned; the address is always written out. */
import { dateInWords } from "../figures.ts";
import { AXES } from "../outline.ts";
import { fill, heading, linkTo, paragraph, plain, type Writing } from "../prose.ts";
import type { Further } from "../schema.ts";
import type { Block, Runs } from "../tree.ts";

export function further(writing: Writing): readonly Block[] {
  const { roadmap, texts } = writing;
  return [
    paragraph(plain(texts.further.intro)),
    ...AXES.flatMap(({ id }): readonly Block[] => {
      const links = roadmap.resources.filter(({ theme }) => theme === id);
      if (links.length === 0) return [];
      const items = links.map((link) => linkRuns(link, writing));
      return [heading(3, texts.themes[id], `further-${id}`), { kind: "bullets", items }];
    }),
  ];
}

function linkRuns(link: Further, { texts }: Writing): Runs {
  const { title, body, url, about, kind, duration, cost, checkedOn } = link;
  const words = texts.further;
  const what = [words.kinds[kind], words.durations[duration], words.costs[cost]].join(", ");
  const read =
    checkedOn === null ? words.unchecked : fill(words.checked, { date: dateInWords(texts, checkedOn) });
  return [
    { text: title, bold: true },
    { text: ` – ${body} (${what}). ${about}\n` },
    linkTo(url),
    { text: ` – ${read}`, italic: true },
  ];
}
