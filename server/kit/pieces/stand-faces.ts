/** What each mini-activity puts on the two faces of its card: three gestures on the front, what they give on the back. */
import type { Play, PlayOf } from "../../../game/activities/stands/minis/schema.ts";
import type { StandFact } from "../../../game/activities/stands/schema.ts";
import { BLANK, list, ticks } from "../markup.ts";
import type { Kit } from "../paper.ts";
import { sign } from "../ribbons.ts";
import {
  cartFace,
  dayFace,
  ladderFace,
  overlayFace,
  pageFace,
  workbenchFace,
  type Face,
} from "./stand-uses.ts";

export function faceOf(play: Play, facts: readonly StandFact[], kit: Kit): Face {
  const fact = (id: string) => Number(facts.find((one) => one.id === id)?.value);
  switch (play.mini) {
    case "digging":
      return diggingFace(play, kit);
    case "balance":
      return balanceFace(play, kit, fact);
    case "sorting":
      return sortingFace(play, kit);
    case "journey":
      return journeyFace(play, kit);
    case "phishing":
      return phishingFace(play, kit);
    case "shredder":
      return shredderFace(play, kit);
    case "workbench":
      return workbenchFace(play, kit);
    case "ladder":
      return ladderFace(play, kit, fact);
    case "cart":
      return cartFace(play, kit, fact);
    case "overlay":
      return overlayFace(play, kit);
    case "page":
      return pageFace(play, kit, fact);
    case "day":
      return dayFace(play, kit);
  }
}

function diggingFace({ object, tools }: PlayOf<"digging">, kit: Kit): Face {
  const { say } = kit;
  const rows = tools.map(
    ({ name, kg }) =>
      `<li>${ticks(["", "", ""])}${say("tool", { name: name[kit.locale], kg: kit.number(kg) })}</li>`,
  );
  return {
    front: `<h3>${say("digging-task", { object: object[kit.locale] })}</h3><ul class="gestures inline">${rows.join("")}</ul><p>${say("digging-heap")} ${BLANK}</p>`,
    back: "",
  };
}

function balanceFace({ heavy, light }: PlayOf<"balance">, kit: Kit, fact: (id: string) => number): Face {
  const { say, t, locale } = kit;
  const times = [10, 100, 1000].map((n) => `× ${kit.number(n)}`);
  const gestures = [1, 2, 3].map((n) => `<li>${say("gesture", { n })} ${ticks(times)}</li>`);
  const count = fact(heavy.fact) / (fact(light.fact) * light.factor);
  return {
    front: `<h3>${say("balance-task", { heavy: heavy.name[locale], names: light.names[locale] })}</h3><ul class="gestures inline">${gestures.join("")}</ul><p>${say("balance-mine")} ${BLANK} ${t(light.names)}</p>`,
    back: "",
    known: { count: kit.number(Number(count.toPrecision(2))) },
  };
}

const SHELVES = ["repair", "reuse", "parts", "recycle"] as const;

function sortingFace({ devices }: PlayOf<"sorting">, { say, t }: Kit): Face {
  const shown = devices.map(
    ({ name, clue }) =>
      `<li><b>${t(name)}</b> ${t(clue)}${ticks(SHELVES.map((shelf) => say(`shelf-${shelf}`)))}</li>`,
  );
  return {
    front: `<h3>${say("sorting-task")}</h3><ul class="gestures">${shown.join("")}</ul>`,
    back: list(
      devices.map(({ name, shelf, why }) => `<b>${t(name)}</b> → <b>${say(`shelf-${shelf}`)}</b>. ${t(why)}`),
    ),
  };
}

function journeyFace({ file, crossings }: PlayOf<"journey">, kit: Kit): Face {
  const { say, t } = kit;
  const shown = crossings.map(
    ({ tier, scene, ways }) =>
      `<li>${sign(tier)} <b>${say(`tier-${tier}`)}.</b> ${t(scene)}${ticks(ways.map(({ name }) => t(name)))}</li>`,
  );
  const then = crossings
    .flatMap(({ ways }) => ways)
    .map(({ name, copies, then: said }) => `${t(name)} → <b>× ${kit.number(copies)}</b>. ${t(said)}`);
  return {
    front: `<h3>${say("journey-task", { file: file[kit.locale] })}</h3><ul class="gestures">${shown.join("")}</ul>`,
    back: list(then),
  };
}

function phishingFace({ parts }: PlayOf<"phishing">, { say, t }: Kit): Face {
  const shown = parts.map(({ as, text }) => `<li>${ticks([`${say(`mail-${as}`)} ${t(text)}`])}</li>`);
  const told = parts.flatMap(({ isTrap, text, why }) => (isTrap ? [`<b>${t(text)}</b> ${t(why)}`] : []));
  return {
    front: `<h3>${say("phishing-task")}</h3><ul class="mail">${shown.join("")}</ul>`,
    back: list(told),
  };
}

const FATES = ["keep", "ask", "destroy"] as const;

function shredderFace({ folders }: PlayOf<"shredder">, { say, t }: Kit): Face {
  const shown = folders.map(
    ({ cover }) => `<li><b>${t(cover)}</b>${ticks(FATES.map((fate) => say(`fate-${fate}`)))}</li>`,
  );
  return {
    front: `<h3>${say("shredder-task")}</h3><ul class="gestures">${shown.join("")}</ul>`,
    back: list(
      folders.map(
        ({ cover, inside, right, why }) =>
          `<b>${t(cover)}</b> ${t(inside)} → <b>${say(`fate-${right}`)}</b>. ${t(why)}`,
      ),
    ),
  };
}
