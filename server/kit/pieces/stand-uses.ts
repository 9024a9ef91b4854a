/** The card's two faces for the plays about using: what one keeps, publishes, buys, asks for, and what calls for attention. */
import type { PlayOf } from "../../../game/activities/stands/minis/schema.ts";
import { list, p, ticks } from "../markup.ts";
import type { Kit } from "../paper.ts";

export interface Face {
  readonly front: string;
  readonly back: string;
  /** Values of the surprise that no gesture changes, already in words. */
  readonly known?: Readonly<Record<string, string>>;
}

type Read = (fact: string) => number;

const PLACES = ["update", "linux", "other", "parts"] as const;

export function workbenchFace({ halfDays, pcs }: PlayOf<"workbench">, { say, t }: Kit): Face {
  const shown = pcs.map(
    ({ name, seen }) =>
      `<li><b>${t(name)}.</b> ${t(seen)}${ticks(PLACES.map((place) => say(`place-${place}`)))}</li>`,
  );
  const told = pcs.map((pc) => {
    const best = PLACES.reduce((one, other) => (pc[other].years > pc[one].years ? other : one));
    const { then, years } = pc[best];
    return `<b>${t(pc.name)}</b> → <b>${say(`place-${best}`)}</b>. ${t(then)} ${say("years", { n: years })}`;
  });
  return {
    front: `<h3>${say("workbench-task", { n: halfDays })}</h3><ul class="gestures">${shown.join("")}</ul>`,
    back: list(told),
  };
}

const MEDIA = ["text", "picture", "audio", "video"] as const;

export function ladderFace({ messages, steps }: PlayOf<"ladder">, kit: Kit, fact: Read): Face {
  const { say, t } = kit;
  const weight = (one: (typeof steps)["text"]["low"]) =>
    "fact" in one ? fact(one.fact) * one.times : one.value;
  const two = (value: number) => kit.number(Number(value.toPrecision(2)));
  const shown = messages.map(
    ({ says, people }) =>
      `<li><b>${t(says)}</b> <i>${t(people)}</i>${ticks(MEDIA.map((medium) => say(`medium-${medium}`)))}</li>`,
  );
  const told = messages.map((message) => {
    const reached = MEDIA.filter((medium) => message[medium].reaches);
    return `${t(message.says)} → ${reached.map((medium) => `<b>${say(`medium-${medium}`)}</b>. ${t(message[medium].then)}`).join(" ")}`;
  });
  const weights = MEDIA.map((medium) =>
    say("medium-weighs", {
      medium: say(`medium-${medium}`),
      low: two(weight(steps[medium].low)),
      high: two(weight(steps[medium].high)),
    }),
  );
  return {
    front: `<h3>${say("ladder-task")}</h3><ul class="gestures">${shown.join("")}</ul>`,
    back: list(told) + p(weights.join(say("then"))),
    known: { most: two(weight(steps.video.high) * messages.length) },
  };
}

const QUESTIONS = ["need", "now", "alike", "origin", "useful"] as const;

export function cartFace({ objects }: PlayOf<"cart">, kit: Kit, fact: Read): Face {
  const { say, t } = kit;
  const kilos = (id: string) => kit.number(fact(id));
  const asked = list(QUESTIONS.map((question) => say(`bisou-${question}`)));
  const things = objects.map(
    ({ name, piece, fact: id }) =>
      `<li>${kit.piece(piece)} ${t(name)}<br><small>${kilos(id)} kg</small></li>`,
  );
  // What changed an object's place; the other questions let it pass.
  const told = objects.flatMap((thing) =>
    QUESTIONS.flatMap((question) => {
      const { says, result } = thing[question];
      return result === "holds"
        ? []
        : [
            `<b>${t(thing.name)}</b> → ${say(`bisou-${question}`)} ${t(says)} <b>${say(`bisou-${result}`)}</b>`,
          ];
    }),
  );
  return {
    front: `<h3>${say("cart-task")}</h3><div class="pairs">${asked}<ul>${things.join("")}</ul></div>`,
    back: list(told),
    known: { all: kit.number(objects.reduce((sum, one) => sum + fact(one.fact), 0)) },
  };
}

export function overlayFace({ sheets, cores }: PlayOf<"overlay">, { say, t }: Kit): Face {
  // Each sheet begins elsewhere, so that twins do not lie side by side.
  const shown = sheets.map(({ from, asks, alone }, start) => {
    const lines = [...asks.map(({ text }) => t(text)), t(alone.text)];
    return `<div><b>${t(from)}</b>${list([...lines.slice(start), ...lines.slice(0, start)])}</div>`;
  });
  const shared = cores.map(({ id, name }) => {
    const asks = sheets.flatMap((sheet) => sheet.asks.filter(({ core }) => core === id));
    return `<b>${t(name)}</b> → ${asks.map(({ text }) => t(text)).join(", ")}.`;
  });
  const alone = sheets.map(({ from, alone: one }) => `${t(from)}, ${t(one.text)} → ${t(one.answer)}`);
  return {
    front: `<h3>${say("overlay-task")}</h3><div class="pairs">${shown.join("")}</div>`,
    back: list(shared) + p(say("overlay-alone")) + list(alone),
  };
}

export function pageFace(
  { wanted, opens, blocks, carried, phone }: PlayOf<"page">,
  kit: Kit,
  fact: Read,
): Face {
  const { say, t } = kit;
  const total = blocks.reduce((sum, { megabytes }) => sum + megabytes, 0);
  // Grams of a phone over grams of one visit.
  const views = (fact(phone.fact) * 1000) / ((total / 1000) * fact(carried.fact));
  const mb = (value: number) => say("megabytes", { n: kit.number(value) });
  return {
    front: `<h3>${say("page-task", { mb: kit.number(opens), wanted: wanted[kit.locale] })}</h3><ul class="gestures">${blocks.map(({ name, megabytes }) => `<li>${ticks([`${t(name)} · ${mb(megabytes)}`])}</li>`).join("")}</ul>`,
    back: list(blocks.map(({ name, was }) => `<b>${t(name)}.</b> ${t(was)}`)),
    known: {
      before: kit.number(Number(total.toPrecision(2))),
      views: kit.number(Number(views.toPrecision(2))),
    },
  };
}

const RULES = ["leave", "group", "hours", "silence"] as const;
/** Counts begin at seven; working hours go from eight to eighteen. */
const MORNING = 1;
const EVENING = 11;

export function dayFace({ sources }: PlayOf<"day">, kit: Kit): Face {
  const { say, t } = kit;
  const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
  const shown = sources.map(
    ({ name, counts }) =>
      `<li><b>${t(name)}</b> ${say("day-counts", { n: sum(counts), late: sum(counts.slice(EVENING)), early: sum(counts.slice(0, MORNING)) })}${ticks(RULES.map((rule) => say(`day-${rule}`)))}</li>`,
  );
  const urgent = sources.flatMap(({ name, isUrgent }) =>
    isUrgent ? [say("day-urgent", { name: name[kit.locale] })] : [],
  );
  return {
    front: `<h3>${say("day-task")}</h3><ul class="gestures">${shown.join("")}</ul>`,
    back: list([say("day-sum"), ...urgent]),
    known: { before: kit.number(sum(sources.flatMap(({ counts }) => counts))) },
  };
}
