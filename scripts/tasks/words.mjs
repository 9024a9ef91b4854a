/** How easy every text is to read, door by door: `npm run words [-- folder]`. Fails where `check` would. */
export async function run([root = "."]) {
  const { hardDoors, linesOf, readAll } = await import("../../tests/words/report.ts");
  const { texts, faults } = readAll(root);
  for (const line of linesOf(texts, faults)) process.stdout.write(`${line}\n`);
  return faults.length + hardDoors(texts).length > 0 ? 1 : 0;
}
