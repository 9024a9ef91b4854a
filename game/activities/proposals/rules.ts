/**
 * Questions à la collectivité: each writes a question, a wish or an offer; all read one another and say « moi aussi ».
 *
 * write → read → finished; one may write and join at both steps
 */
import type { Activity } from "../../engine/activity.ts";
import { botProposals } from "./bot.ts";
import { joinIn, setAside, takeBack, write } from "./changing.ts";
import { proposalsOutcome } from "./outcome.ts";
import { refuseProposal } from "./refuse.ts";
import { newSeat, newTeam, recount, type ProposalsShape } from "./state.ts";

export const proposals: Activity<ProposalsShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start: ({ config, people }) => ({
    everyone: { step: "write", most: config.most, proposals: {} },
    screen: {},
    host: { aside: {} },
    secret: { made: 0 },
    team: Object.fromEntries(people.teams().map((team) => [team, newTeam()])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, newSeat()])),
    ),
  }),
  refuse: refuseProposal,
  apply: (parts, command, by, tools) => {
    const seat = by.kind === "seat" ? by.seat : null;
    switch (command.type) {
      case "proposals/write":
        return write(parts, command, seat, tools);
      case "proposals/takeBack":
        return seat === null ? undefined : takeBack(parts, command.proposal, seat, tools);
      case "proposals/also":
        return seat === null ? undefined : joinIn(parts, command, seat, tools);
      case "proposals/aside":
        return setAside(parts, command, tools);
      case "proposals/hands": {
        const known = parts.everyone.proposals[command.proposal];
        if (known) known.hands = command.count;
        return undefined;
      }
      case "proposals/forward": {
        const known = parts.everyone.proposals[command.proposal];
        if (known) known.isForwarded = command.isOn;
      }
    }
  },
  next: ({ everyone }) => {
    if (everyone.step === "read") return "finished";
    everyone.step = "read";
    return "stayed";
  },
  seatJoined: () => ({ seat: newSeat() }),
  // What was proposed stays: it carries no name.
  seatLeft: (parts, _seat, team, tools) => recount(parts, team, tools),
  seatMoved: (parts, seat, from, tools) => {
    recount(parts, from, tools);
    recount(parts, tools.people.teamOf(seat), tools);
  },
  teamAdded: newTeam,
  tablesMerged: (parts, from, into, tools) => {
    for (const team of [from, into]) recount(parts, team, tools);
  },
  tableSplit: (parts, from, to, tools) => {
    for (const team of [from, to]) recount(parts, team, tools);
  },
  expired: () => undefined,
  progress: ({ step }, { wrote, read }, members) => ({
    done: Math.min(step === "write" ? wrote : read, members),
    of: members,
  }),
  outcome: proposalsOutcome,
  bot: botProposals,
  leaves: ({ examples }) => ({ examples }),
  isOpen: () => true,
};
