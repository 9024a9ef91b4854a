/** Two authors write one workspace at once, and read each other: 20 seconds here, ten minutes in `test:long`. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { commit } from "../../game/workspace/commit.ts";
import { Change } from "../../game/workspace/change/schema.ts";
import { Workspace } from "../../game/workspace/schema.ts";
import { call } from "../support/forms.ts";
import { importedWorkspace, type MadeWorkspace } from "../support/imported-workspace.ts";
import { TestServer } from "../support/server.ts";

const SECONDS = process.env.LONG === "1" ? 600 : 20;
const Read = z.object({ rev: z.number(), workspace: Workspace });
const History = z.object({
  rev: z.number(),
  changes: z.array(z.object({ rev: z.number(), author: z.string(), change: Change })),
});
const Results = z.object({ results: z.array(z.string()) });

let server: TestServer;
let made: MadeWorkspace;
beforeAll(async () => {
  server = await TestServer.start();
  made = await importedWorkspace(server, { sessions: 1, tables: 2, each: 3 });
});
afterAll(() => server.stop());

const at = (path = "") => `/api/workspaces/${made.id}${path}`;

/** One browser: what it holds follows from what it was given first and from the changes it hears, as the page does. */
class Author {
  readonly name: string;
  /** Of its own fields: the last it wrote there. */
  readonly wrote = new Map<string, string>();
  /** Every value that the server acknowledged. */
  readonly kept: string[] = [];
  workspace: Workspace;
  rev: number;
  heardOfOther = 0;
  /** Of the field that both write: the last heard of, by fiche. */
  readonly summaries = new Map<string, unknown>();

  constructor(name: string, { workspace, rev }: z.output<typeof Read>) {
    this.name = name;
    this.workspace = workspace;
    this.rev = rev;
  }

  async write(fiche: string, field: string, value: string): Promise<void> {
    const changes = [{ type: "fiche/set", fiche, field, value }];
    const body = { author: this.name, changes };
    const { body: said } = await call(server, at("/changes"), { method: "POST", key: made.key, body });
    expect(Results.parse(said).results).toEqual(["ok"]);
    this.wrote.set(`${fiche} ${field}`, value);
    this.kept.push(value);
  }

  async listen(): Promise<void> {
    const { body } = await call(server, at(`/changes?after=${this.rev}`), { key: made.key });
    for (const { rev, author, change } of History.parse(body).changes) {
      if (rev <= this.rev) continue;
      const applied = commit(this.workspace, change);
      if (!applied.ok) throw new Error(applied.refusal);
      ({ workspace: this.workspace } = applied);
      this.rev = rev;
      if (author !== this.name) this.heardOfOther += 1;
      if (change.type === "fiche/set" && change.field === "summary")
        this.summaries.set(change.fiche, change.value);
    }
  }
}

/** Its own field in every fiche, and one that the other writes too. */
async function work(author: Author, own: string, until: number): Promise<void> {
  const fiches = author.workspace.order;
  for (let n = 0; performance.now() < until; n += 1) {
    const fiche = fiches[n % fiches.length] ?? "";
    await author.write(fiche, own, `${author.name} ${own} ${n}`);
    if (n % 2 === 0) await author.write(fiche, "summary", `${author.name} summary ${n}`);
    if (n % 3 === 0) await author.listen();
    await sleep(5 + (n % 20));
  }
  await author.listen();
}

test(
  "nothing is lost: each field holds what was last written, and both saw the other’s",
  { timeout: (SECONDS + 90) * 1_000 },
  async () => {
    const read = async () => Read.parse((await call(server, at(), { key: made.key })).body);
    const first = await read();
    const [one, other] = [new Author("DSI", first), new Author("Élue", first)];
    const until = performance.now() + SECONDS * 1_000;
    await Promise.all([work(one, "owner", until), work(other, "target", until)]);
    await Promise.all([one.listen(), other.listen()]);
    const { workspace, rev } = await read();
    // Fields that one of them alone wrote hold its last word.
    for (const { wrote } of [one, other])
      for (const [place, value] of wrote) {
        const [fiche = "", field = ""] = place.split(" ");
        if (field !== "summary") expect(workspace.fiches[fiche]).toMatchObject({ [field]: value });
      }
    // The field of both holds the last that was kept, in the order of the history that both heard.
    for (const [fiche, summary] of one.summaries) expect(workspace.fiches[fiche]?.summary).toBe(summary);
    expect(one.summaries.size).toBeGreaterThan(0);
    expect(rev - first.rev).toBe(one.kept.length + other.kept.length);
    // What each page shows is what the server holds, without asking for it whole again.
    for (const author of [one, other]) {
      expect(author.rev).toBe(rev);
      expect(author.workspace.fiches).toEqual(workspace.fiches);
      expect(author.heardOfOther).toBeGreaterThan(10);
    }
    expect(one.heardOfOther).toBe(other.kept.length);
    expect(other.heardOfOther).toBe(one.kept.length);
    console.log(`${SECONDS} s: ${rev - first.rev} changes by two authors, none lost`);
  },
);
