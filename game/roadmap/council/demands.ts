/** Slides of what the roadmap asks and must: means, duties, rebounds with their guards. */
import { loads } from "../../workspace/phasing.ts";
import { reenDuty } from "../../workspace/duties.ts";
import { numberInWords } from "../figures.ts";
import { shortened } from "../plain-words.ts";
import { fill, gap, plain, rich, wordFor } from "../prose.ts";
import type { Fiche } from "../../workspace/schema.ts";
import { firstOf, ranked, type Council } from "./chosen.ts";
import type { Slide } from "./slide.ts";

const MOST_REBOUNDS = 3;
const MOST_DUTIES = 6;
const SIDE_LENGTH = 110;
/** Beyond, a plan stops with one person. */
const TOO_MUCH = 0.4;

const fichesOf = ({ roadmap, workspace }: Council): Fiche[] =>
  roadmap.actions.flatMap(({ id }) => workspace.fiches[id] ?? []);

export function asked(council: Council): Slide {
  const { workspace, texts } = council;
  const words = texts.council.slides;
  const fiches = fichesOf(council);
  const counted = fiches.filter(
    ({ staffFte, staffDays, investment, running }) =>
      staffFte !== null || staffDays !== null || investment !== null || running !== null,
  );
  const sum = (field: "staffFte" | "staffDays" | "investment" | "running", template: string) => {
    const said = fiches.flatMap((fiche) => fiche[field] ?? []);
    if (said.length === 0) return [];
    const total = numberInWords(texts, Math.round(said.reduce((all, one) => all + one, 0) * 10) / 10);
    return [plain(fill(template, { count: total, euros: total }))];
  };
  const [first] = loads(workspace);
  const isAlone = first !== undefined && first.owner !== null && first.share > TOO_MUCH && fiches.length > 3;
  return {
    ...{ id: "means", title: words.means, notes: words.meansSay },
    lead:
      counted.length === 0
        ? rich(texts, words.meansNone)
        : plain(fill(words.meansLead, { counted: counted.length, of: fiches.length })),
    items: [
      ...sum("staffFte", words.meansFte),
      ...sum("staffDays", words.meansDays),
      ...sum("investment", words.meansOnce),
      ...sum("running", words.meansYearly),
    ],
    small: isAlone
      ? fill(words.meansAlone, { share: Math.round(first.share * 100), owner: first.owner })
      : null,
  };
}

export function duties(council: Council): Slide {
  const { workspace, texts } = council;
  const words = texts.council.slides;
  const said = new Map<string, number>();
  for (const { duty } of fichesOf(council)) if (duty !== null) said.set(duty, (said.get(duty) ?? 0) + 1);
  const known = [...said].sort(([, one], [, other]) => other - one).slice(0, MOST_DUTIES);
  return {
    ...{ id: "duties", title: words.duties, notes: words.dutiesSay },
    lead: plain(texts.own.reen[reenDuty(workspace)]),
    items:
      known.length === 0
        ? [plain(words.dutiesNone)]
        : known.map(([duty, count]) =>
            plain(
              fill(words.dutyCount, { duty: shortened(wordFor(texts.duties, duty), SIDE_LENGTH), count }),
            ),
          ),
    small: words.dutiesValue,
  };
}

export function rebounds(council: Council): Slide {
  const { texts } = council;
  const words = texts.council.slides;
  const all = ranked(council);
  const examined = all.filter(({ rebound }) => rebound !== null);
  const guarded = examined.filter(({ guard }) => guard !== null);
  const { shown } = firstOf([...guarded, ...examined.filter(({ guard }) => guard === null)], MOST_REBOUNDS);
  const counts = { examined: examined.length, of: all.length, guarded: guarded.length };
  return {
    ...{ id: "rebounds", title: words.rebounds, notes: words.reboundsSay },
    lead: plain(examined.length === 0 ? words.reboundsNone : fill(words.reboundsLead, counts)),
    items: shown.map(({ rebound, guard }) => [
      { text: shortened(rebound ?? "", SIDE_LENGTH) },
      { text: " → " },
      ...(guard === null
        ? gap(texts, words.reboundsGap)
        : [{ text: shortened(guard, SIDE_LENGTH), bold: true as const }]),
    ]),
  };
}
