/** Checks content files, scenarios and estates: `npm run scenario:check [-- path…]`; one `file:line:col path message` per error. */
export async function run(paths) {
  const { readContent } = await import("../../server/scenarios/content.ts");
  const { printed } = await import("../../server/scenarios/yaml.ts");
  const { scenarios, estates, problems } = readContent("scenarios", paths);
  for (const problem of problems) process.stdout.write(`${printed(problem)}\n`);
  process.stderr.write(
    `${scenarios.size} scenarios can be played, ${estates.size} estates can be governed, ${problems.length} problems\n`,
  );
  return problems.length > 0 ? 1 : 0;
}
