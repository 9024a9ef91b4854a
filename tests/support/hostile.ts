/** A session full of what somebody who means harm types. */
import { Guest } from "../load/guest.ts";
import { HOSTILE, HOSTILE_NAMES } from "./hostile-texts.ts";
import type { CreatedSession, TestServer } from "./server.ts";

const turnOf = ({ mirror }: Guest) =>
  (mirror.parts.everyone as { flow: { turn: number } } | undefined)?.flow.turn ?? -1;

/** People with such names sit at tables with such names; the host opens phases. */
export class HostileRoom {
  readonly host: Guest;
  readonly people: readonly Guest[];

  private constructor(host: Guest, people: readonly Guest[]) {
    this.host = host;
    this.people = people;
  }

  static async enter(server: TestServer, { code, facilitatorKey }: CreatedSession): Promise<HostileRoom> {
    const host = await Guest.enter(server, code, { door: "console", key: facilitatorKey });
    await host.sees(({ parts }) => parts.everyone !== undefined, "the flow");
    const people: Guest[] = [];
    for (const [index, name] of HOSTILE_NAMES.entries()) {
      const guest = await Guest.enter(server, code);
      const team = `t${(index % 4) + 1}`;
      if ((await guest.join(name, undefined, team)) !== "ok") throw new Error(`not let in: ${name}`);
      people.push(guest);
      if (index < 4) await host.send({ type: "session/renameTable", team, name });
    }
    return new HostileRoom(host, people);
  }

  async open(type: "session/start" | "session/next" | "session/open", phase?: string): Promise<void> {
    const before = turnOf(this.host);
    const answer = await this.host.send({ type, seen: before, ...(phase !== undefined && { phase }) });
    if (answer !== "ok") throw new Error(`${type}: ${answer}`);
    await this.host.sees(() => turnOf(this.host) > before, "the phase");
  }

  /** Hostile actions with their fields, then sentences of the debrief. */
  async play(): Promise<void> {
    await this.open("session/start");
    await this.open("session/open", "plan");
    const write = { type: "action-plan/write", theme: "inclusion", cost: 0, effort: 1 };
    for (const [index, title] of HOSTILE.entries()) await this.#say(index, { ...write, title }, "plan");
    for (const person of this.people) await this.#fill(person);
    await this.open("session/open", "debrief");
    const { prompts } = debriefOf(this.host);
    for (const [index, person] of this.people.entries()) {
      const text = HOSTILE[index] ?? "";
      await person.send({ type: "debrief/say", prompt: prompts[0]?.id, text }, { phase: "debrief" });
    }
  }

  /** Past the prompts of the debrief, each table keeps what is hostile. */
  async keep(): Promise<void> {
    while (debriefOf(this.host).index < debriefOf(this.host).prompts.length) await this.open("session/next");
    for (const [index, person] of this.people.entries()) {
      const text = HOSTILE[index + 6] ?? "";
      const slot = Math.floor(index / 4);
      await person.send({ type: "debrief/keep", slot, text }, { phase: "debrief" });
    }
  }

  #say(index: number, command: Record<string, unknown>, phase: string): Promise<string> {
    const person = this.people[index % this.people.length];
    return person ? person.send(command, { phase }) : Promise.resolve("nobody");
  }

  async #fill(person: Guest): Promise<void> {
    const items = itemsOf(person);
    for (const [index, item] of items.entries())
      for (const [rank, field] of ["owner", "deadline", "indicator", "rebound", "guard"].entries())
        await person.send(
          { type: "action-plan/fill", item, field, value: HOSTILE[(index + rank) % HOSTILE.length] },
          { phase: "plan" },
        );
  }
}

const debriefOf = ({ mirror }: Guest) =>
  (mirror.parts.everyone as { phases: { debrief: { index: number; prompts: { id: string }[] } } }).phases
    .debrief;

/** The actions of somebody's table. */
function itemsOf({ mirror }: Guest): string[] {
  const team = Object.entries(mirror.parts).find(([name]) => name.startsWith("team/"))?.[1];
  const { plan } = (team as { phases: { plan: { items: Record<string, unknown> } } }).phases;
  return Object.keys(plan.items);
}
