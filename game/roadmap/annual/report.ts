/** The annual report: two pages for the council, from a workspace and a year. */
import { bindingOf } from "../../workspace/binding.ts";
import { isLawFigure } from "../../workspace/law-rates.ts";
import type { Workspace } from "../../workspace/schema.ts";
import { DECISIONS } from "../../workspace/terms.ts";
import { keptFiches } from "../../workspace/workspace.ts";
import { fill, gap, heading, paragraph, plain, type RoadmapTexts } from "../prose.ts";
import type { Roadmap } from "../schema.ts";
import type { DocumentTree } from "../tree.ts";
import { numbers } from "./numbers.ts";
import type { Reporting } from "./reporting.ts";
import { stateOfActions } from "./state.ts";
import { indicatorTable, nextYear } from "./told.ts";

interface Asked {
  readonly year: string;
  readonly texts: RoadmapTexts;
  /** A page in a browser: its title is the page’s own. */
  readonly isPage: boolean;
}

/** @param roadmap of the same workspace, with the figures of the law among its sources */
export function annualReport(
  { workspace, ...roadmap }: Roadmap & { readonly workspace: Workspace },
  { year, texts, isPage }: Asked,
): DocumentTree {
  const words = texts.annual;
  const { title, authority, isFinal, locale } = workspace;
  const levels = isPage ? ({ part: 1, sub: 2 } as const) : ({ part: 2, sub: 3 } as const);
  const reporting: Reporting = {
    ...{ workspace, year, texts, levels },
    sources: roadmap.sources.filter(isLawFigure),
    codes: new Map(roadmap.actions.map(({ id, code }) => [id, code])),
  };
  const name = fill(words.title, { year });
  const whose = authority === null ? title : `${title} – ${authority}`;
  return {
    lang: locale,
    title: `${title} – ${name}`,
    subject: words.subject,
    date: `${year}-12-31`,
    footer: fill(isFinal ? words.footer : words.footerDraft, { title, year }),
    page: texts.document.page,
    blocks: [
      ...(isPage
        ? [{ kind: "title" as const, text: name, subtitle: whose }]
        : [heading(1, name, "annual"), paragraph([{ text: whose, bold: true }])]),
      paragraph(plain(standing(reporting)), "small"),
      ...(authority === null ? [paragraph(gap(texts, texts.cover.authorityGap))] : []),
      heading(levels.part, words.decidedTitle, "decided"),
      paragraph(plain(decided(reporting))),
      heading(levels.part, words.stateTitle, "state"),
      ...stateOfActions(reporting),
      heading(levels.part, words.indicatorsTitle, "indicators"),
      ...indicatorTable(reporting),
      heading(levels.part, words.numbersTitle, "numbers"),
      ...numbers(reporting),
      heading(levels.part, fill(words.nextTitle, { next: Number(year) + 1 }), "next"),
      ...nextYear(reporting),
    ],
  };
}

function standing({ workspace, texts }: Reporting): string {
  const { binds, why } = bindingOf("reen", workspace);
  const { requirements } = texts;
  return fill(texts.annual.what, { binds: requirements.binds[binds], why: requirements.why[why] });
}

function decided({ workspace, texts }: Reporting): string {
  const fiches = keptFiches(workspace);
  const list = DECISIONS.flatMap((decision) => {
    const count = fiches.filter((fiche) => fiche.decision === decision).length;
    const name = texts.own.decisions[decision];
    return count === 0 ? [] : [fill(texts.annual.decidedOne, { decision: name, count })];
  });
  if (list.length === 0) return texts.annual.stateNone;
  return fill(texts.annual.decided, { total: fiches.length, list: list.join(texts.words.and) });
}
