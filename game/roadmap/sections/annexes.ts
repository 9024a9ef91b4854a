/** Section 13: words of the tables, their causal maps, game numbers, figures with their sources, glossary. */
import { numberInWords } from "../figures.ts";
import { actionName, tableName } from "../names.ts";
import { sectionNumber } from "../outline.ts";
import { heading, linkTo, paragraph, plain, rich, table, type Writing } from "../prose.ts";
import type { Roadmap } from "../schema.ts";
import { charters } from "./charters.ts";
import { cleanups } from "./cleanups.ts";
import { figuresTable } from "./figures-table.ts";
import { further } from "./further.ts";
import { loops } from "./loops.ts";
import { maps } from "./maps.ts";
import { pitches } from "./pitch.ts";
import { proposals } from "./proposals.ts";
import { stands } from "./stands.ts";
import { stories } from "./stories.ts";
import type { Block, Runs } from "../tree.ts";

type FindingKind = Roadmap["findings"][number]["kind"];
const KINDS: readonly FindingKind[] = ["keep", "next", "real-life", "fact", "feeling"];

interface Part {
  readonly title: string;
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** Parts are numbered as they come: a workshop without a map has no chapter of maps. */
export function annexes(writing: Writing): readonly Block[] {
  const { roadmap, texts } = writing;
  const words = texts.annexes;
  const parts: readonly Part[] = [
    { title: words.findingsTitle, id: "findings", blocks: findings(writing) },
    ...(roadmap.proposals.length === 0
      ? []
      : [{ title: texts.proposals.title, id: "proposals", blocks: proposals(writing) }]),
    ...(roadmap.maps.length === 0 ? [] : [{ title: texts.maps.title, id: "maps", blocks: maps(writing) }]),
    ...(roadmap.stories.length === 0
      ? []
      : [{ title: texts.stories.title, id: "stories", blocks: stories(writing) }]),
    ...(roadmap.actions.some(({ pitch }) => pitch !== null)
      ? [{ title: texts.pitch.title, id: "pitches", blocks: pitches(writing) }]
      : []),
    ...(roadmap.charters.length === 0
      ? []
      : [{ title: texts.charter.title, id: "charter", blocks: charters(writing) }]),
    ...(roadmap.cleanups.length === 0
      ? []
      : [{ title: texts.cleanup.annexTitle, id: "cleanup", blocks: cleanups(writing) }]),
    ...(roadmap.stands.length === 0
      ? []
      : [{ title: texts.stands.title, id: "stands", blocks: stands(writing) }]),
    ...(roadmap.loops.length === 0
      ? []
      : [{ title: texts.loops.title, id: "loops", blocks: loops(writing) }]),
    { title: words.gameTitle, id: "game-numbers", blocks: gameNumbers(writing) },
    { title: words.sourcesTitle, id: "sources", blocks: sources(writing) },
    ...(roadmap.resources.length === 0
      ? []
      : [{ title: texts.further.title, id: "further", blocks: further(writing) }]),
    { title: words.glossaryTitle, id: "glossary", blocks: glossary(writing) },
  ];
  return parts.flatMap(({ title, id, blocks }, index) => [
    heading(2, `${sectionNumber("annexes", index + 1)} ${title}`, id),
    ...blocks,
  ]);
}

function glossary({ texts }: Writing): readonly Block[] {
  const items = texts.annexes.glossary.map(({ word, meaning }): Runs => [
    { text: word, bold: true },
    { text: `${texts.words.colon}${meaning}` },
  ]);
  return [{ kind: "bullets", items }];
}

function findings({ roadmap, texts }: Writing): readonly Block[] {
  const words = texts.annexes;
  if (roadmap.findings.length === 0) return [paragraph(plain(words.findingsNone))];
  const { quoteOpen, quoteClose } = texts.words;
  return KINDS.flatMap((kind): readonly Block[] => {
    const said = roadmap.findings.filter((finding) => finding.kind === kind);
    if (said.length === 0) return [];
    const items = said.map(({ text, table: name }): Runs => [
      { text: `${quoteOpen}${text}${quoteClose}` },
      ...(name === null ? [] : [{ text: ` (${name})`, italic: true } as const]),
    ]);
    return [heading(3, words.findings[kind], `findings-${kind}`), { kind: "bullets", items }];
  });
}

function gameNumbers({ roadmap, texts }: Writing): readonly Block[] {
  const words = texts.annexes;
  const spent = roadmap.actions.filter(({ game }) => game.points > 0 || game.days > 0);
  if (spent.length === 0) return [paragraph(plain(words.gameNone))];
  return [
    paragraph(rich(texts, words.gameIntro)),
    table({
      label: words.gameTitle,
      head: words.gameHead,
      widths: [50, 22, 14, 14],
      rows: spent.map((action) => [
        plain(actionName(action, texts)),
        plain(tableName(action, roadmap)),
        plain(numberInWords(texts, action.game.points)),
        plain(numberInWords(texts, action.game.days)),
      ]),
    }),
  ];
}

function sources({ roadmap, texts }: Writing): readonly Block[] {
  const words = texts.annexes;
  const figures: readonly Block[] =
    roadmap.sources.length === 0
      ? [paragraph(plain(words.sourcesNone))]
      : [
          paragraph(rich(texts, words.sourcesIntro)),
          figuresTable(words.sourcesTitle, roadmap.sources, texts),
        ];
  return [
    ...figures,
    heading(3, words.lawSourcesTitle, "law-sources"),
    {
      kind: "bullets",
      items: words.lawSources.map(({ name, url }) => [{ text: `${name}${texts.words.colon}` }, linkTo(url)]),
    },
  ];
}
