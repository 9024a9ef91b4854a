/** Part of section 13: what inhabitants present ask or offer, with a place for the authority's answer. */
import { fill, gap, paragraph, plain, rich, table, type Writing } from "../prose.ts";
import type { Proposal } from "../told/schema.ts";
import type { Block, Runs } from "../tree.ts";

export function proposals({ roadmap, texts }: Writing): readonly Block[] {
  const words = texts.proposals;
  const said = ({ beginning, text, isForwarded }: Proposal): Runs => {
    const sentence = fill(words.beginnings[beginning], { text });
    return isForwarded ? [{ text: words.forwarded, bold: true }, { text: sentence }] : plain(sentence);
  };
  return [
    paragraph(rich(texts, words.intro)),
    table({
      label: words.title,
      head: words.head,
      widths: [58, 12, 30],
      rows: roadmap.proposals.map((proposal) => [
        said(proposal),
        plain(String(proposal.voices)),
        proposal.state === null ? gap(texts, words.state) : plain(proposal.state),
      ]),
    }),
    paragraph(plain(words.value), "small"),
  ];
}
