/** `npm run rehearse` run for real, and what it says of the shipped mandates. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { MandateConfig } from "../../game/activities/mandate/schema.ts";
import type { ScenarioRehearsal } from "../../server/rehearsal/run.ts";
import { wordsIn } from "../../game/scenario/word-count.ts";
import { content } from "../support/estates.ts";

const root = join(import.meta.dirname, "../..");
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/run.mjs", "rehearse", ...args], { cwd: root, encoding: "utf8" });

const configs = [...content.scenarios.values()].flatMap(({ scenario, phases }) =>
  phases
    .filter(({ activity }) => activity === "mandate")
    .map(({ config }) => ({ scenario, config: config as MandateConfig })),
);

/** Sixteen scenarios of up to a day by six tables: twenty seeds take minutes, and are for `npm run test:long`. */
const SEEDS = process.env.LONG === "1" ? 20 : 6;

describe("npm run rehearse", () => {
  test("prints each step of a small scenario with what it needs and what is planned, and each phase's total", () => {
    const { stdout, stderr, status } = run("elus-30", "--tables", "2", "--people", "3");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^elus-30: 2 tables of 3, 1 of 1 games ended, \d+ steps, 0 refusals, /);
    expect(stdout).toMatch(/^mandat +1 news +\d+ +– +– +\d+ +20$/m);
    expect(stdout).toMatch(/^mandat +2 choice +\d+ +\d+ +– +\d+ +210/m);
    expect(stdout).toMatch(/^mandat: needs \d+ min \d\d s of 13 min 00 s planned, fits$/m);
    expect(stdout).toMatch(/^arbitrages: needs \d+ min \d\d s of 5 min 00 s planned, fits$/m);
  });

  test("names the steps that do not fit: forty people do not tell what they know in two minutes", () => {
    const { stdout, status } = run("mandat-90", "--tables", "1", "--people", "40");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^A table of 40 does not fit in:\n(.*\n)*? {2}mandat 2 round by \d+ s$/m);
  });

  test("the same seed gives the same hash and the same seconds, as JSON alone", () => {
    const once = () => JSON.parse(run("terminaux", "--seed", "7", "--json").stdout) as ScenarioRehearsal;
    const [one, other] = [once(), once()];
    expect(one.games[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect({ ...one, durationMs: 0 }).toEqual({ ...other, durationMs: 0 });
  });

  test("an unknown scenario is refused with the names of those that are known", () => {
    const { stderr, status } = run("nowhere");
    expect(status).toBe(1);
    expect(stderr).toContain("mandat-90");
  });

  test("every seed of each shipped scenario ends, and a table of seven fits in each whole mandate", () => {
    const { stdout, status } = run("--seeds", String(SEEDS), "--tables", "6", "--json");
    const rehearsals = JSON.parse(stdout) as readonly ScenarioRehearsal[];
    expect(status).toBe(0);
    expect(rehearsals.map(({ scenario }) => scenario).sort()).toEqual([...content.scenarios.keys()].sort());
    for (const { games, phases } of rehearsals) {
      expect(games.filter(({ isEnded, refusals }) => isEnded && refusals === 0)).toHaveLength(SEEDS);
      expect(phases.filter(({ needs = 0, planned }) => needs > planned)).toEqual([]);
    }
    const steps = rehearsals.flatMap((one) => one.steps.filter(({ phase }) => phase === "mandat"));
    const whole = steps.filter(({ step }) => /news|round|resolution|sentence|1 choice|epilogue/.test(step));
    expect(whole.length).toBeGreaterThan(30);
    expect(whole.filter(({ needs, planned = 0 }) => Math.round(needs) > planned)).toEqual([]);
  }, 600_000);
});

describe("the news of a mandate", () => {
  test("is read in twenty seconds, its answers included, in both languages", () => {
    const long = configs.flatMap(({ config }) =>
      config.news.flatMap(({ id, title, text, options }) =>
        (["fr", "en"] as const)
          .map((locale) => {
            const words = [title, text, ...options.map(({ label }) => label)].map((one) =>
              wordsIn(one[locale]),
            );
            return { id, locale, words: words.reduce((sum, count) => sum + count, 0) };
          })
          // Twenty seconds hold 60 words; the page's own and the prices take what is left beside 48.
          .filter(({ words }) => words > (options.length > 0 ? 48 : 60)),
      ),
    );
    expect(long).toEqual([]);
  });

  test("brings no dilemma in the first year, which teaches", () => {
    const early = configs.flatMap(({ config }) =>
      config.news.filter(({ from, options }) => from === 1 && options.length > 0).map(({ id }) => id),
    );
    expect(early).toEqual([]);
  });
});
