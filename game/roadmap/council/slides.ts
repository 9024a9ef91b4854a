/** A roadmap for a council: one idea a slide, and what the person who speaks may say of it. */
import { dateInWords, numberInWords } from "../figures.ts";
import { shortened } from "../plain-words.ts";
import { fill, gap, plain, rich } from "../prose.ts";
import { bearingsOf } from "./bearings.ts";
import { documentAxes } from "../sections/frame-axes.ts";
import { axesWith, draftOf, firstOf, type Council } from "./chosen.ts";
import { asked, duties, rebounds } from "./demands.ts";
import { moreInWords, promisesOf } from "./promises.ts";
import type { Slide } from "./slide.ts";

const LEAD_LENGTH = 320;
const MOST_OF_AXIS = 4;
const MOST_PROMISES = 3;
const MOST_SESSIONS = 5;
const LINE_LENGTH = 130;

export function slidesOf(council: Council): readonly Slide[] {
  const { texts } = council;
  const words = texts.council.slides;
  const bearings = bearingsOf(council);
  return [
    opening(council),
    why(council),
    ...(bearings.length === 0
      ? []
      : [{ id: "figures", title: words.figures, bearings, notes: words.figuresSay }]),
    method(council),
    axes(council),
    ...axesWith(council).map((held, at) => oneAxis(held, at, council)),
    asked(council),
    duties(council),
    rebounds(council),
    calendar(council),
    decide(council),
    {
      ...{ id: "end", title: words.end, notes: words.endSay },
      lead: plain(fill(texts.council.where, { address: council.address })),
    },
  ];
}

function opening({ workspace, texts, ...council }: Council): Slide {
  const words = texts.council.slides;
  const { title, authority } = workspace;
  return {
    ...{ id: "opening", title, notes: words.openingSay },
    lead: authority === null ? gap(texts, words.authorityGap) : plain(shortened(authority, LINE_LENGTH)),
    small: draftOf({ workspace, texts, ...council }),
  };
}

/** The first words of the preamble: they are the executive's own. */
function why({ workspace, texts }: Council): Slide {
  const words = texts.council.slides;
  const [first = null] = workspace.preamble?.split(/\n{2,}/) ?? [];
  return {
    ...{ id: "why", title: words.why, notes: words.whySay },
    lead: first === null ? gap(texts, words.whyGap) : plain(shortened(first, LEAD_LENGTH)),
  };
}

function method({ roadmap, workspace, texts }: Council): Slide {
  const words = texts.council.slides;
  const { sessions } = roadmap;
  const kept = workspace.order.flatMap((id) => {
    const fiche = workspace.fiches[id];
    return fiche?.mergedInto === null ? [fiche.decision] : [];
  });
  const count = (...decisions: readonly string[]) =>
    kept.filter((decision) => decisions.includes(decision)).length;
  const { shown, more } = firstOf(sessions, MOST_SESSIONS);
  const beyond = moreInWords(more, { one: texts.council.moreOne, other: texts.council.more });
  const totals = {
    sessions: sessions.length,
    tables: sessions.reduce((sum, { tables }) => sum + tables.length, 0),
    people: sessions.reduce((sum, { people }) => sum + people, 0),
  };
  const since = { decided: count("accepted", "amended"), proposed: count("proposed") };
  return {
    ...{ id: "method", title: words.method, notes: words.methodSay },
    lead: plain(sessions.length === 0 ? words.methodNone : fill(words.methodLead, totals)),
    items: [
      ...shown.map(({ title, date, people }) =>
        plain(
          fill(words.methodSession, { title: shortened(title, 70), people, date: dateInWords(texts, date) }),
        ),
      ),
      ...(beyond === null ? [] : [plain(beyond)]),
      plain(fill(words.methodAfter, { ...since, aside: count("postponed", "refused") })),
    ],
    small: sessions.length === 0 ? null : words.methodValue,
  };
}

function axes(council: Council): Slide {
  const { roadmap, texts } = council;
  const words = texts.council;
  return {
    ...{ id: "axes", title: words.slides.axes, notes: words.slides.axesSay },
    lead: plain(
      roadmap.actions.length === 0 ? words.none : fill(words.keptAll, { count: roadmap.actions.length }),
    ),
    items: documentAxes(council).map((axis) => [
      { text: axis.name, bold: true },
      { text: `${texts.words.dash}${fill(words.axisCount, { count: axis.actions.length })}` },
    ]),
  };
}

function oneAxis(
  { axis, count, actions }: ReturnType<typeof axesWith>[number],
  at: number,
  { texts }: Council,
): Slide {
  const words = texts.council.slides;
  const { shown } = firstOf(actions, MOST_OF_AXIS);
  const rest = count - shown.length;
  return {
    ...{ id: `axis-${at + 1}`, notes: words.axisSay },
    title: fill(words.axis, { number: axis.number, name: axis.name }),
    items: shown.map(({ title, owner }) => {
      const name = shortened(title, LINE_LENGTH);
      return owner === null
        ? [...plain(`${name} (`), ...gap(texts, texts.fiche.owner.toLowerCase()), ...plain(")")]
        : plain(fill(words.carried, { title: name, owner: shortened(owner, 60) }));
    }),
    small: rest === 0 ? null : fill(words.axisMore, { count: rest }),
  };
}

function calendar(council: Council): Slide {
  const { workspace, texts } = council;
  const words = texts.council;
  return {
    ...{ id: "calendar", title: words.slides.calendar, notes: words.slides.calendarSay },
    columns: promisesOf(council, MOST_PROMISES).map(({ title, until, lines, more }) => {
      const beyond = moreInWords(more, { one: words.moreOne, other: words.more });
      const said = lines.length === 0 ? [words.promisedNone] : lines;
      return { title, under: until, items: beyond === null ? said : [...said, beyond] };
    }),
    small: workspace.begins === null ? words.noBegins : null,
  };
}

function decide({ roadmap, workspace, texts }: Council): Slide {
  const words = texts.council.slides;
  const values = { title: workspace.title, count: numberInWords(texts, roadmap.actions.length) };
  return {
    ...{ id: "decide", title: words.decide, notes: words.decideSay },
    items: words.decideItems.map((item) => rich(texts, item, values)),
    small: words.decideLead,
  };
}
