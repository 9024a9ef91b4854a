/** Saves survey answers for ever and prints each one acknowledged: a process made to be killed. */
import { writeSync } from "node:fs";
import { openStore } from "../../server/journal/open.ts";

const [dataDir = "", databaseUrl] = process.argv.slice(2);
const { store } = await openStore({ dataDir, databaseUrl });
writeSync(1, "ready\n");

for (let number = 1; ; number += 1) {
  await store.saveSurveyAnswer({ code: "KILLED", survey: "before", pair: null, body: `answer ${number}` });
  writeSync(1, `${number}\n`); // at once: what a pipe has received survives the kill
}
