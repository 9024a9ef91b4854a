/**
 * Bots play a scenario without a server, all of them when none is named:
 * a challenge (`defi-*`) plays its launch, its days and its ceremony:
 * `npm run rehearse -- [scenario] [--seed N | --seeds N] [--tables N] [--people N] [--json]`.
 */
import { parseArgs } from "node:util";
import { sentencesIn } from "../support/page-sentences.mjs";

const say = (line) => process.stderr.write(`${line}\n`);

/** What people read is French first: its sentences are those that are counted. */
const LOCALE = "fr";

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: "string", default: "1" },
      seeds: { type: "string" },
      tables: { type: "string" },
      people: { type: "string", default: "7" },
      json: { type: "boolean", default: false },
    },
  });
  const { readContent } = await import("../../server/scenarios/content.ts");
  const { toldIn } = await import("../../server/scenarios/told.ts");
  const { terminalLocale } = await import("../../server/text/sentences.ts");
  const { faultsOf, rehearseScenario } = await import("../../server/rehearsal/run.ts");
  const { rehearsalReport } = await import("../../server/rehearsal/report.ts");
  const content = readContent(process.env.CONTENT_DIR || "scenarios");
  const { scenarios, campaigns, problems } = content;
  for (const problem of problems) say(toldIn(terminalLocale(), problem));
  const unknown = positionals.filter((id) => !scenarios.has(id) && !campaigns.has(id));
  if (unknown.length > 0) {
    say(
      `No playable scenario is called "${unknown[0]}". Known: ${[...scenarios.keys(), ...campaigns.keys()].join(", ")}`,
    );
    return 1;
  }
  const named =
    positionals.length > 0 ? positionals.filter((id) => scenarios.has(id)) : [...scenarios.keys()];
  const seeds = values.seeds
    ? Array.from({ length: Number(values.seeds) }, (_, index) => String(index + 1))
    : [values.seed];
  const { campaignFaults, campaignReport, rehearseCampaign } =
    await import("../../server/rehearsal/campaign.ts");
  const play = (id, seed) => {
    const settings = { seed, tables: Number(values.tables ?? 6), people: Number(values.people) };
    const rehearsal = rehearseCampaign(content, id, settings);
    if (!values.json) process.stdout.write(`${campaignReport(rehearsal)}\n`);
    return rehearsal;
  };
  const language = { locale: LOCALE, sentences: sentencesIn(LOCALE) };
  const rehearsals = named.map((id) => {
    const frozen = scenarios.get(id);
    const tables = Number(values.tables ?? frozen.tables);
    const rehearsal = rehearseScenario(frozen, { seeds, tables, people: Number(values.people) }, language);
    if (!values.json) process.stdout.write(`${rehearsalReport(rehearsal)}\n`);
    return rehearsal;
  });
  const played = positionals
    .filter((id) => campaigns.has(id))
    .flatMap((id) => seeds.map((seed) => play(id, seed)));
  const all = [...rehearsals, ...played];
  if (values.json) process.stdout.write(`${JSON.stringify(all.length === 1 ? all[0] : all)}\n`);
  const faults = [
    ...rehearsals.flatMap((one) => faultsOf(one).map((fault) => `${one.scenario}, ${fault}`)),
    ...played.flatMap((one) => campaignFaults(one).map((fault) => `${one.scenario}, ${fault}`)),
  ];
  faults.forEach(say);
  return faults.length > 0 ? 1 : 0;
}
