/** The order of a ceremony: what opens next, and what opening it publishes. */
import { recountAll, type CeremonyParts, type CeremonyTools } from "./state.ts";

type Moves = "stayed" | "finished";

/** « Suivant »: the gauge by stages, then medals, prizes guessed and given, ideas, the closing word. */
export function next(parts: CeremonyParts, tools: CeremonyTools): Moves {
  const moves = open(parts, tools);
  recountAll(parts, tools);
  return moves;
}

function open(parts: CeremonyParts, tools: CeremonyTools): Moves {
  const { everyone } = parts;
  switch (everyone.step) {
    case "gauge":
      if (everyone.gauge.isFull) everyone.step = "medals";
      else fillGauge(parts, tools);
      return "stayed";
    case "medals":
      return openPrize(parts, 0, tools);
    case "guess":
      return givePrize(parts, tools);
    case "prize":
      return openPrize(parts, (everyone.prize?.at ?? 0) + 1, tools);
    case "ideas":
      chooseIdeas(parts, tools);
      everyone.step = "chosen";
      return "stayed";
    case "chosen":
      everyone.step = "close";
      return "stayed";
    case "close":
      return "finished";
  }
}

/** A quarter of the gauge. */
const QUARTER = 25;

/** One more stage each time, then to where it truly is. */
function fillGauge({ everyone }: CeremonyParts, { config }: CeremonyTools): void {
  const stage = Math.min(config.gauge.stage, everyone.gauge.stage + 1);
  const isFull = stage === config.gauge.stage;
  everyone.gauge = { stage, percent: isFull ? config.gauge.percent : stage * QUARTER, isFull };
}

function openPrize(parts: CeremonyParts, at: number, tools: CeremonyTools): Moves {
  const { everyone } = parts;
  const { prizes, ideas } = tools.config;
  const found = prizes[at];
  if (!found) {
    everyone.prize = null;
    everyone.step = ideas.length > 0 ? "ideas" : "close";
    return "stayed";
  }
  const { prize, choices } = found;
  everyone.prize = { prize, at, of: prizes.length, choices: [...choices] };
  if (choices.length === 0) return givePrize(parts, tools);
  everyone.step = "guess";
  return "stayed";
}

function givePrize(parts: CeremonyParts, { config, people, publish, read }: CeremonyTools): Moves {
  const { everyone } = parts;
  const found = config.prizes[everyone.prize?.at ?? 0];
  everyone.step = "prize";
  if (!found) return "stayed";
  const { prize, winners, choices } = found;
  const guesses = people
    .teams()
    .flatMap((team) => people.members(team).flatMap((seat) => read(parts.seat(seat)).guesses[prize] ?? []));
  const right = guesses.filter((guess) => winners.some(({ team }) => team === guess)).length;
  const guessed = choices.length === 0 ? null : { right, of: guesses.length };
  everyone.given.push({ prize, winners: publish([...winners]), guessed });
  return "stayed";
}

/** Those with a voice, as many as the scenario keeps; whoever equals the last one enters with it. */
function chooseIdeas({ everyone, host }: CeremonyParts, { config, read }: CeremonyTools): void {
  const { votes, hands } = read(host);
  const said = read(everyone)
    .ideas.map((idea) => ({ idea, votes: (votes[idea] ?? 0) + (hands[idea] ?? 0) }))
    .filter((one) => one.votes > 0)
    .sort((a, b) => b.votes - a.votes);
  const least = said[config.keeps - 1]?.votes ?? 0;
  everyone.chosen = said.filter((one) => one.votes >= least);
}
