/**
 * The floor of a campaign: `campaign-floor.ts <port> <file>` is a bare HTTP server that reads the same JSON, writes the
 * same rows in groups of twenty milliseconds to SQLite as safely as ours (log, full sync), then answers. No express,
 * no rules, no caps, no totals; Node's own SQLite, for only the journal knows another.
 */
import { createServer, type ServerResponse } from "node:http";
import { DatabaseSync } from "node:sqlite";

const GROUP_MS = 20;
const [port, file = ""] = process.argv.slice(2);

const db = new DatabaseSync(file);
db.exec("pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on");
db.exec(`create table declaration (campaign text, id text, team text, device text, mission text, day text,
  amount integer, made_at text, primary key (campaign, id)) without rowid`);
const add = db.prepare("insert into declaration values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing");

interface Waiting {
  readonly row: Record<string, string | number>;
  readonly response: ServerResponse;
}
let open: Waiting[] | undefined;

function write(): void {
  const group = open ?? [];
  open = undefined;
  db.exec("begin immediate");
  for (const { row } of group) {
    const { id = "", team = "", device = "", mission = "", day = "", amount = 0 } = row;
    add.run("floor", id, team, device, mission, day, amount, new Date().toISOString());
  }
  db.exec("commit");
  for (const { response } of group) response.writeHead(201).end('{"kind":"taken"}');
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const row = JSON.parse(Buffer.concat(chunks).toString()) as Waiting["row"];
    if (!open) {
      open = [];
      setTimeout(write, GROUP_MS);
    }
    open.push({ row, response });
  });
});
server.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
