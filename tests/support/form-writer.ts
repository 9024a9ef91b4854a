/** Answers a form for ever and prints each sheet acknowledged: a process made to be killed. */
import { writeSync } from "node:fs";
import { openStore } from "../../server/journal/open.ts";

const [dataDir = "", databaseUrl] = process.argv.slice(2);
const { store } = await openStore({ dataDir, databaseUrl });
writeSync(1, "ready\n");

for (let number = 1; ; number += 1) {
  const lines = [
    { question: "j7 sheet", body: "" },
    { question: "j7 item know", body: String(number % 3) },
  ];
  await store.forms.answer("form", `sheet ${process.pid} ${number}`, lines);
  writeSync(1, `${number}\n`); // at once: what a pipe has received survives the kill
}
