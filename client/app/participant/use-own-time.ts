/** The time left on this device: the room's, and what was given to the table or to the person besides. */
import { useEffect, useState } from "preact/hooks";
import { useBefore } from "../shared/use-before.ts";
import type { Door } from "./door.ts";

const MINUTE = 60_000;

export interface OwnTime {
  readonly deadline: number | null;
  /** Nothing is left for the people of this device. */
  readonly isUp: boolean;
  /** What they have more than the room, in words; empty when nothing. */
  readonly words: string;
  /** To be called when the countdown reaches its end. */
  readonly onEnd: () => void;
}

export function useOwnTime(door: Door): OwnTime {
  const { t, flow, link, announcer } = door;
  const [, redraw] = useState(0);
  const { team, seat } = extraOf(door);
  const deadline = flow.deadline === null ? null : flow.deadline + team + seat;
  const isUp = flow.hasRung && (team + seat === 0 || (deadline !== null && link.now() >= deadline));
  const wasUp = useBefore(isUp);
  const before = useBefore({ team, seat });
  useEffect(() => {
    if (isUp && wasUp === false) announcer.say(t("time-over"), true);
  }, [isUp]);
  useEffect(() => {
    if (before && team > before.team) announcer.say(t("extra-team", { count: team / MINUTE }));
    if (before && seat > before.seat) announcer.say(t("extra-seat", { count: seat / MINUTE }));
  }, [team, seat]);
  const words = [
    team > 0 ? t("extra-team", { count: team / MINUTE }) : "",
    seat > 0 ? t("extra-seat", { count: seat / MINUTE }) : "",
  ];
  return { deadline, isUp, words: words.filter(Boolean).join(" · "), onEnd: () => redraw((n) => n + 1) };
}

function extraOf({ view, people, turn }: Door) {
  const person = turn.holder ?? people[0];
  const { everyone, seats } = view.parts.value;
  if (!person) return { team: 0, seat: 0 };
  return {
    team: everyone?.tables[person.team]?.extra ?? 0,
    seat: seats[person.seat]?.extra ?? 0,
  };
}
