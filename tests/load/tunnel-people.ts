/**
 * A program of its own: forty people of one session, through the tunnel or not, each doing something every second.
 * The SDK takes `WebSocket` as it finds it, so what stands in its place comes first.
 */
import { openSocketsBy } from "../../client/link/sockets.ts";
import { TunnelSocket } from "../../client/link/tunnel.ts";
import { setTimeout as sleep } from "node:timers/promises";
import { LoadClient } from "./client.ts";

const PEOPLE = 40;
const ACTS = 20;
const [url = "", code = "", way = ""] = process.argv.slice(2);

if (way === "tunnel") openSocketsBy(TunnelSocket);
const people = Array.from({ length: PEOPLE }, () => new LoadClient({ url, code }));
await Promise.all(people.map((person, n) => person.join(`Personne ${n}`)));
await sleep(500);
await Promise.all(
  people.map(async (person, n) => {
    for (let act = 0; act < ACTS; act += 1) {
      await sleep(500 + Math.random() * 1_000);
      await person.send({ type: "session/rename", name: `Personne ${n}, ${act}` } as { type: string });
    }
  }),
);
// A join waits for matchmaking too: it is no command on an open connection.
const acks = people.flatMap(({ acknowledged }) => acknowledged.slice(1).map(({ ms }) => ms));
const errors = people.reduce((sum, person) => sum + person.errors + person.refused, 0);
process.stdout.write(JSON.stringify({ acks, errors }));
process.exit(0);
