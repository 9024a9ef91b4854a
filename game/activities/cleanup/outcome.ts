/** What a cleanup leaves: its lines with their names, what they weigh, how each table took part, what INR's form asks. */
import { NO_OUTCOME, type Outcome, type Said } from "../../engine/outcome.ts";
import type { OutcomeCleanup } from "../../engine/outcome-days.ts";
import type { People } from "../../engine/activity.ts";
import { LINES, type Line } from "./lines.ts";
import type { CleanupConfig, CleanupDeck } from "./schema.ts";
import type { CleanupParts } from "./state.ts";
import { blocksIn, doneFor, mailsFor, scalesOf, weigh } from "./weigh.ts";

const NAMELESS: Said = { fr: "–", en: "–" };

/** « Ordinateur portable », and the act where there is one. */
function namesOf({ id, block, kept }: Line, deck: CleanupDeck): { name: Said; act: Said | null } {
  const part = id.slice(block.length + 1);
  if (block === "sensibilisation")
    return { name: deck.formats.find((one) => one.id === part)?.name ?? NAMELESS, act: null };
  if (block === "donnees") {
    const datum = deck.data.find((one) => one.id === part);
    return { name: datum?.name ?? NAMELESS, act: datum?.unit ?? null };
  }
  const device = deck.devices.find((one) => one.id === (kept ? kept.device : part));
  const act = kept ? deck.acts.find((one) => one.id === kept.act) : undefined;
  return { name: device?.name ?? NAMELESS, act: act?.name ?? null };
}

export function cleanupOutcome(
  parts: CleanupParts,
  { config, people }: { readonly config: CleanupConfig; readonly people: People },
): Outcome {
  const { everyone, host } = parts;
  const { deck } = config;
  const { totals } = everyone;
  const scales = scalesOf(config);
  const teams = people.teams().map((team) => ({ team, part: parts.team(team) }));
  const all = teams.flatMap(({ part }) => Object.values(part.declarations));
  const laptop = deck.devices.find(({ id }) => id === "portable");
  const mails = mailsFor("portable", scales);
  const cleanup: OutcomeCleanup = {
    validated: everyone.archives.validated,
    contact: everyone.archives.contact === null ? config.contact : { words: everyone.archives.contact },
    number: host.number === null ? null : { words: host.number },
    organizer: host.organizer === null ? null : { words: host.organizer },
    isUnderstood: host.isUnderstood,
    lines: [...LINES.values()].flatMap((line) => {
      const { id, block } = line;
      const amounts = totals[id];
      return amounts ? [{ id, block, ...namesOf(line, deck), ...amounts }] : [];
    }),
    labels: all.flatMap(({ label, isHidden }) => (label === null || isHidden ? [] : [{ words: label }])),
    weights: weigh(totals, scales),
    compared: laptop && mails ? { device: laptop.name, mails } : null,
    asOf: deck.asOf,
    teams: teams
      .filter(({ team, part }) => !people.isMerged(team) || blocksIn(part.totals).length > 0)
      .map(({ team, part: { goal, took, sorted, totals: own } }) => ({
        team,
        people: people.members(team).length,
        took,
        blocks: blocksIn(own),
        goal: goal && { ...goal, done: doneFor(goal.block, own, sorted) },
      })),
    confirmed: all.filter(({ isDoubted, isHidden }) => isDoubted && !isHidden).length,
    hidden: all.filter(({ isHidden }) => isHidden).length,
  };
  return { ...NO_OUTCOME, cleanup, facts: config.facts };
}
