/** Bots that play a campaign over HTTP in accelerated time: a day is over once it is played, and its rules are the server's. */
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { call } from "../support/forms.ts";
import type { TestServer } from "../support/server.ts";

const Made = z.object({
  id: z.string(),
  code: z.string(),
  organiserKey: z.string(),
  organiserUrl: z.string(),
});
const Links = z.object({ captains: z.array(z.object({ team: z.string(), url: z.string() })) });
const Everyone = z.object({
  today: z.string(),
  isOver: z.boolean(),
  missions: z.array(z.object({ id: z.string(), cap: z.number(), unit: z.string().optional() })),
  teams: z.array(z.object({ id: z.string(), name: z.string() })),
});
const Desk = z.object({
  captain: z.object({
    meters: z.array(z.object({ id: z.string() })),
    ideas: z.array(z.object({ id: z.string(), isOwn: z.boolean() })),
  }),
});
const Results = z.object({ results: z.array(z.string()) });

interface Captain {
  readonly team: string;
  readonly key: string;
}

export class CampaignPlayers {
  readonly server: TestServer;
  readonly made: z.output<typeof Made>;
  readonly captains: readonly Captain[];
  #sent = 0;
  readonly #days: string[] = [];

  private constructor(server: TestServer, made: z.output<typeof Made>, captains: readonly Captain[]) {
    this.server = server;
    this.made = made;
    this.captains = captains;
  }

  static async begin(server: TestServer, body: object): Promise<CampaignPlayers> {
    const made = Made.parse((await call(server, "/api/campaigns", { method: "POST", body })).body);
    const links = await call(server, `/api/campaigns/${made.id}/links`, { key: made.organiserKey });
    const captains = Links.parse(links.body).captains.map(({ team, url }) => ({
      ...{ team, key: url.split("#")[1] ?? "" },
    }));
    return new CampaignPlayers(server, made, captains);
  }

  async everyone() {
    return Everyone.parse((await call(this.server, `/api/campaigns/${this.made.id}/everyone.fr.json`)).body);
  }

  #post(path: string, body: unknown, key?: string) {
    const options = { method: "POST", body, ...(key !== undefined && { key }) };
    return call(this.server, `/api/campaigns/${this.made.id}${path}`, options);
  }

  /**
   * Day after day until it is over, or until so many were played.
   * @param turnDay makes the next day come
   * @returns the days played so far
   */
  async play(turnDay: () => void, most = Infinity): Promise<readonly string[]> {
    while (this.#days.length < most) {
      const read = await this.everyone();
      if (read.isOver) break;
      if (this.#days.at(-1) !== read.today) {
        await this.#day(read, this.#days.length);
        this.#days.push(read.today);
        turnDay();
      }
      await sleep(50);
    }
    return this.#days;
  }

  async #day({ today: day, missions, teams }: z.output<typeof Everyone>, at: number): Promise<void> {
    const said = teams.flatMap(({ id: team }, rank) =>
      // The last one does less: it stays below bronze.
      Array.from({ length: rank === teams.length - 1 ? 1 : 3 }, (_, person) => {
        const mission = missions[(at + person + rank) % missions.length];
        this.#sent += 1;
        return {
          ...{ id: `row${String(this.#sent).padStart(6, "0")}`, team, day, isSure: true },
          device: `device-${team}-${String(person).padStart(8, "0")}`,
          ...{ mission: mission?.id ?? "", amount: mission?.unit === undefined ? 1 : mission.cap },
        };
      }),
    );
    const answers = await Promise.all(said.map((body) => this.#post("/declarations", body)));
    // At midnight a mission may have been done already, or the day be over: people are told so.
    const odd = answers.filter(({ status }) => status !== 201 && status !== 409);
    if (odd.length > 0) throw new Error(odd[0]?.text);
    if (at === 0) await this.#each((captain) => this.#first(captain, day));
    if (at === 12) await this.#each((captain) => this.#later(captain, day));
  }

  async #each(does: (captain: Captain) => Promise<void>): Promise<void> {
    for (const captain of this.captains) await does(captain);
  }

  async #change(key: string, ...changes: readonly object[]): Promise<void> {
    const { results } = Results.parse((await this.#post("/changes", { changes }, key)).body);
    if (results.some((result) => result !== "ok")) throw new Error(results.join(", "));
  }

  async #meters({ key }: Captain) {
    const path = `/api/campaigns/${this.made.id}/desk.fr.json`;
    return Desk.parse((await call(this.server, path, { key })).body).captain;
  }

  /** A first reading and an idea. */
  async #first(captain: Captain, day: string): Promise<void> {
    const { meters } = await this.#meters(captain);
    const rank = this.captains.indexOf(captain);
    await this.#change(
      captain.key,
      ...meters.map(({ id: meter }) => ({
        ...{ type: "team/read", team: captain.team, meter, reading: { day, value: 100, people: 8 } },
      })),
      { type: "idea/add", idea: { id: `idea${rank}0`, team: captain.team, text: IDEAS[rank] ?? "Une idée" } },
    );
  }

  /** A better reading, thanks to the next team, and the idea it prefers. */
  async #later(captain: Captain, day: string): Promise<void> {
    const { meters, ideas } = await this.#meters(captain);
    const rank = this.captains.indexOf(captain);
    const other = this.captains[(rank + 1) % this.captains.length]?.team ?? "";
    await this.#change(
      captain.key,
      ...meters.map(({ id: meter }) => ({
        ...{ type: "team/read", team: captain.team, meter },
        reading: { day, value: LATER[rank] ?? 100, people: 8 },
      })),
      { type: "team/thank", thanks: { from: captain.team, to: other, day, why: "Un coup de main" } },
      { type: "idea/prefer", team: captain.team, idea: ideas.find(({ isOwn }) => !isOwn)?.id ?? "" },
    );
  }
}

/** Of a hundred at first; the last team went the other way. */
const LATER = [88, 70, 104];

const IDEAS = [
  "Une armoire commune pour le matériel à prêter",
  "Un mercredi par mois pour réparer ensemble",
  "Un kit d’arrivée avec des appareils déjà servis",
];
