/** A challenge made over HTTP with its keys, for tests of what each of them reads. */
import { z } from "zod";
import { call } from "./forms.ts";
import type { TestServer } from "./server.ts";

const Made = z.object({ id: z.string(), code: z.string(), organiserKey: z.string() });
export const Links = z.object({
  readers: z.string(),
  captains: z.array(z.object({ team: z.string(), url: z.string() })),
});
const Teams = z.object({ teams: z.array(z.object({ id: z.string(), name: z.string() })) });
export const keyIn = (url: string) => url.split("#")[1] ?? "";
export const day = () => new Date().toLocaleDateString("sv-SE");
export const device = (at: number) => `device-${String(at).padStart(16, "0")}`;

export interface Played {
  readonly server: TestServer;
  /** What people type, and the address of its pages. */
  readonly code: string;
  readonly at: (path: string) => string;
  readonly organiser: string;
  readonly reader: string;
  readonly captain: (name: string) => string;
  readonly id: (name: string) => string;
}

let sent = 0;
export const newRow = () => `row${String((sent += 1)).padStart(6, "0")}`;
export async function played(
  server: TestServer,
  scenario: string,
  teams: readonly { name: string; people: number }[],
): Promise<Played> {
  const body = { scenario, title: "Trois semaines", starts: day(), teams };
  const made = Made.parse((await call(server, "/api/campaigns", { method: "POST", body })).body);
  const at = (path: string) => `/api/campaigns/${made.id}${path}`;
  const listed = Teams.parse((await call(server, at("/everyone.fr.json"))).body);
  const links = Links.parse((await call(server, at("/links"), { key: made.organiserKey })).body);
  const id = (name: string) => listed.teams.find((team) => team.name === name)?.id ?? "";
  const captain = (name: string) => keyIn(links.captains.find(({ team }) => team === id(name))?.url ?? "");
  return {
    server,
    code: made.code,
    at,
    organiser: made.organiserKey,
    reader: keyIn(links.readers),
    captain,
    id,
  };
}
export const declare = (of: Played, team: string, who: number, amount = 1) =>
  call(of.server, of.at("/declarations"), {
    method: "POST",
    body: {
      ...{ id: newRow(), team: of.id(team), day: day(), amount },
      ...{ device: device(who), mission: "garder-plutot-que-remplacer", isSure: true },
    },
  });
export const change = (of: Played, key: string, ...changes: readonly object[]) =>
  call(of.server, of.at("/changes"), { method: "POST", key, body: { changes } });
