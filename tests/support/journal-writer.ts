/** Commits events into a SQLite store for ever and prints each one acknowledged: a process made to be killed. */
import { writeSync } from "node:fs";
import { openStore } from "../../server/journal/open.ts";

const CODE = "KILLED";
const hash = "0".repeat(64);
const { store } = await openStore({ dataDir: process.argv[2] ?? "" });
if (!(await store.find(CODE)))
  await store.create(
    {
      code: CODE,
      createdAt: "2026-11-21T19:00:00.000Z",
      status: "live",
      header: "{}",
      contentHash: hash,
      facilitatorKeyHash: hash,
      screenKeyHash: hash,
    },
    "{}",
  );
let last = (await store.events(CODE, 0)).length;
writeSync(1, "ready\n");

async function commitNext(): Promise<void> {
  last += 1;
  const seq = last;
  await store.commit({
    code: CODE,
    event: { seq, at: seq * 10, by: "seat/1", cmdId: `c${seq}`, body: JSON.stringify({ word: `w${seq}` }) },
    words: [{ id: `w${seq}`, text: "Éteindre les bornes la nuit. ".repeat(20) }],
    tokens: [],
  });
  writeSync(1, `${seq}\n`); // at once: what a pipe has received survives the kill
}

// Large groups, so that a kill often falls inside a write.
for (;;) await Promise.all(Array.from({ length: 400 }, commitNext));
