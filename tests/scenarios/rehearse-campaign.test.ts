/** `npm run rehearse -- defi-…`: bots play the launch of a challenge, its weeks and its ceremony, the same by seed. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { campaignFaults, rehearseCampaign, type CampaignRehearsal } from "../../server/rehearsal/campaign.ts";
import { readContent } from "../../server/scenarios/content.ts";

const root = join(import.meta.dirname, "../..");
const content = readContent(join(root, "scenarios"));
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/run.mjs", "rehearse", ...args], { cwd: root, encoding: "utf8" });
const play = (id: string, seed: string) => rehearseCampaign(content, id, { seed, tables: 5, people: 6 });

describe.each([...content.campaigns.keys()])("%s", (id) => {
  test.each(["1", "2", "3"])(
    "is played whole with seed %s, something to do everywhere, nothing refused",
    (seed) => {
      const rehearsal = play(id, seed);
      expect([campaignFaults(rehearsal), rehearsal.refusals, rehearsal.plannedMinutes]).toEqual([[], 0, 60]);
      expect(rehearsal.phases.map((phase) => phase.id)).toEqual([
        ...["lancement/regles", "lancement/quiz", "lancement/choix", "lancement/debrief"],
        ...["semaine-1", "semaine-2", "semaine-3", "ceremonie/ceremonie", "ceremonie/debrief"],
      ]);
    },
  );

  test("ends the same with the same seed, elsewhere with another", () => {
    expect(play(id, "7").hash).toBe(play(id, "7").hash);
    expect(play(id, "7").hash).not.toBe(play(id, "8").hash);
  });

  test("its ceremony leaves the ideas chosen to the roadmap", () => {
    const ceremony = play(id, "1").phases.find((phase) => phase.id === "ceremonie/ceremonie");
    expect(JSON.stringify(ceremony?.outcome)).toContain("Idée ");
  });
});

test("as JSON it says its contract and nothing else, and exits well", () => {
  const { stdout, status } = run("defi-inter-services", "--json", "--seed", "4");
  const told = JSON.parse(stdout) as CampaignRehearsal;
  expect([status, Object.keys(told).sort()]).toEqual([
    0,
    ["durationMs", "hash", "phases", "plannedMinutes", "refusals", "scenario", "seed", "steps"],
  ]);
  expect(told.hash).toMatch(/^[0-9a-f]{64}$/);
});

test("a week in which nobody had anything to do is a fault", () => {
  const { stdout, stderr, status } = run("defi-inter-services", "--people", "0");
  expect([status, stdout]).toEqual([1, expect.stringContaining("defi-inter-services")]);
  expect(stderr).toContain("nothing to do for a bot");
});
