/** Part of section 13: the causal maps, each told by its table. */
import { fill, heading, paragraph, plain, table, type Writing } from "../prose.ts";
import type { CausalMap } from "../schema.ts";
import type { Block, Runs } from "../tree.ts";

export function maps(writing: Writing): readonly Block[] {
  const { roadmap, texts } = writing;
  return [
    paragraph(plain(texts.maps.intro)),
    ...roadmap.maps.flatMap((map, index) => mapBlocks(map, index, writing)),
  ];
}

function mapBlocks(map: CausalMap, index: number, writing: Writing): readonly Block[] {
  const { texts } = writing;
  const { title, description, messages, figures } = map;
  const { quoteOpen, quoteClose, colon } = texts.words;
  const named = title === null ? "" : `${colon}${quoteOpen}${title}${quoteClose}`;
  return [
    heading(3, `${map.table}${named}`, `map-${index + 1}`),
    ...(description === null ? [] : [paragraph(plain(description))]),
    ...bullets(
      texts.maps.messages,
      messages.map((text) => plain(text)),
    ),
    ...bullets(
      texts.maps.figures,
      figures.map((figure) => figureRuns(figure, writing)),
    ),
    ...debated(map, writing),
  ];
}

const bullets = (title: string, items: readonly Runs[]): readonly Block[] =>
  items.length === 0 ? [] : [paragraph([{ text: title, bold: true }]), { kind: "bullets", items }];

/** A loop's way ends where it began. */
function figureRuns({ kind, title, paths }: CausalMap["figures"][number], { texts }: Writing): Runs {
  const ways = paths.map((path) => [...path, ...(kind === "loop" ? path.slice(0, 1) : [])].join(" → "));
  const said = `${texts.maps.kinds[kind]}${texts.words.colon}${ways.join(texts.maps.against)}`;
  return title === null ? plain(said) : [{ text: title, bold: true }, { text: ` – ${said}` }];
}

function debated({ debated: links, table: name }: CausalMap, { texts }: Writing): readonly Block[] {
  if (links.length === 0) return [];
  const words = texts.maps;
  return [
    paragraph([{ text: words.debated, bold: true }]),
    table({
      label: fill(words.debatedLabel, { table: name }),
      head: words.debatedHead,
      widths: [46, 36, 18],
      rows: links.map(({ from, to, isBrake, reason, isContested }) => [
        plain(fill(isBrake ? words.slows : words.feeds, { from, to })),
        plain(reason ?? texts.words.none),
        plain(isContested ? words.contested : words.settled),
      ]),
    }),
  ];
}
