/** A workshop played in a page without a server: what a device sees, keeps and decides; robots; the draft at the end. */
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { legOf } from "../../client/discovery/conducting.ts";
import { treeOf } from "../../client/discovery/draft.ts";
import { SessionClock } from "../../game/engine/session-clock.ts";
import { LocalStore } from "../../client/link/local-store.ts";
import { LocalLink } from "../../client/link/local.ts";
import { registry } from "../../game/activities/alone.ts";
import { subscriptions } from "../../game/engine/audiences.ts";
import { diceOver } from "../../game/engine/dice.ts";
import { canonical } from "../../game/engine/hash.ts";
import { viewFor } from "../../game/engine/step.ts";
import { writeHtml } from "../../game/roadmap/written/html.ts";
import { writeMarkdown } from "../../game/roadmap/written/markdown.ts";
import type { DiscoveryContent, DiscoveryIndex } from "../../game/scenario/discovery.ts";
import { compileDiscovery, DISCOVERY_SCENARIOS } from "../../server/discovery/compile.ts";
import { TEXTS } from "../../server/documents/texts.ts";
import { readContent } from "../../server/scenarios/content.ts";

const folder = readContent(join(import.meta.dirname, "../../scenarios"));
const compiled = compileDiscovery(folder, DISCOVERY_SCENARIOS, "0.0.0");
if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
const { files } = compiled;
const read = (file: string): unknown => JSON.parse(files.get(file) ?? "null");
const { scenarios } = read("content/index.json") as DiscoveryIndex;
const contentOf = (id: string) =>
  read(scenarios.find((one) => one.id === id)?.file ?? "") as DiscoveryContent;

/** A device's storage, in memory. */
class Shelf {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

const ROBOTS = ["Robot Alix", "Robot Nour"];
const TICKS_MS = 700;

let opened: LocalLink[] = [];
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const link of opened) link.close();
  opened = [];
  vi.useRealTimers();
});

function open(id: string, shelf: Shelf | undefined, content = "c1"): LocalLink {
  const store = new LocalStore(id, shelf);
  const link = new LocalLink({ frozen: contentOf(id).frozen, content, store, robots: ROBOTS });
  opened.push(link);
  return link;
}

async function begun(id = "elus-30", shelf = new Shelf()): Promise<LocalLink> {
  const link = open(id, shelf);
  expect(await link.join("Camille")).toEqual({ ok: true });
  expect(link.conduct("session/start")).toEqual({ ok: true });
  return link;
}

const phaseOf = (link: LocalLink) => link.session.state.everyone.flow.phase ?? "";

/** Everything a person would do here, by the same choices as a robot's, until they have nothing to do. */
async function playStep(link: LocalLink, dice = diceOver({ dice: 7 })): Promise<void> {
  const [seat = ""] = link.seats.value;
  for (let acts = 0; acts < 60; acts += 1) {
    vi.advanceTimersByTime(TICKS_MS);
    const phase = phaseOf(link);
    const { state, frozen } = link.session;
    const activity = registry(frozen.phases.find(({ id }) => id === phase)?.activity ?? "");
    const command = activity.bot(viewFor(state, phase, { kind: "seat", seat }), dice);
    if (!command || !(await link.send(command, { phase, seat })).ok) break;
  }
}

test("a device sees the audiences a room would send it: not the host's, the dice's, nor a robot's own", async () => {
  const link = await begun();
  await playStep(link);
  const { parts, words } = link.mirror.value;
  const connection = { door: "participant", seats: link.seats.value } as const;
  expect(Object.keys(parts).sort()).toEqual([...subscriptions(link.session.state, connection)].sort());
  expect(Object.keys(parts).sort()).toEqual(["everyone", "seat/s1", "team/t1"]);
  expect(Object.values(words)).toContain("Camille");
});

test("robots take the empty chairs, and a full table of people needs none", async () => {
  const alone = await begun();
  expect(alone.session.state.everyone.tables.t1).toMatchObject({ people: 1, bots: 2 });
  const several = open("elus-30", new Shelf());
  for (const name of ["Ana", "Bob", "Chloé"]) expect((await several.join(name)).ok).toBe(true);
  several.conduct("session/start");
  expect(several.session.state.everyone.tables.t1).toMatchObject({ people: 3, bots: 0 });
});

test("robots are there where they have something to say, and nowhere else", async () => {
  const link = await begun("decouverte-60");
  const bots: Record<string, number> = {};
  while (link.session.state.everyone.flow.status === "running") {
    bots[phaseOf(link)] = link.session.state.everyone.tables.t1?.bots ?? -1;
    expect(link.conduct("session/next")).toEqual({ ok: true });
  }
  expect(bots).toEqual({ accueil: 0, quiz: 2, plan: 0, debrief: 0, cloture: 0 });
});

test("two people of one device never bear the same pseudonym", async () => {
  const link = open("elus-30", new Shelf());
  await link.join("Camille");
  expect(await link.join("  camille ")).toEqual({ ok: false, refusal: "name-taken" });
});

test("robots answer for themselves and never for the table", async () => {
  const link = await begun();
  vi.advanceTimersByTime(TICKS_MS * 40);
  const { state } = link.session;
  const team = state.team.t1?.phases.quiz as { answered: number; tableAnswers: object };
  expect(team.answered).toBe(2);
  expect(team.tableAnswers).toEqual({});
});

test("a robot never holds the table’s word, whatever year it is", async () => {
  const link = await begun();
  const years = new Set<number>();
  while (phaseOf(link) !== "arbitrages") {
    const { team, everyone } = link.session.state;
    const mandate = everyone.phases.mandat as { year: number } | undefined;
    if (mandate) {
      years.add(mandate.year);
      // Before the first year, nobody is.
      const { captain } = team.t1?.phases.mandat as { captain: string | null };
      expect(captain).toBe(mandate.year === 0 ? null : "s1");
    }
    await playStep(link);
    expect(link.conduct("session/next")).toEqual({ ok: true });
  }
  expect([...years]).toEqual([0, 1, 2]);
});

test("« Continuer » waits for what people decide, whatever robots said", async () => {
  const link = await begun();
  vi.advanceTimersByTime(TICKS_MS * 40);
  const header = await link.header();
  const leg = () => {
    const phase = header.phases.find(({ id }) => id === phaseOf(link));
    if (!phase) throw new Error("no phase is open");
    const { everyone, team } = link.session.state;
    const step = { phase, everyone: everyone.phases[phase.id], team: team.t1?.phases[phase.id], people: 1 };
    return legOf(header.phases, step, registry);
  };
  expect(leg()).toMatchObject({ isDone: false, next: { key: "next-reveal" } });
  await playStep(link);
  expect(leg().isDone).toBe(true);
  link.conduct("session/next");
  expect(leg()).toMatchObject({ isDone: true, next: { key: "next-question" } });
});

test("a closed game goes on where it was, for the same people", async () => {
  const shelf = new Shelf();
  const link = await begun("elus-30", shelf);
  await playStep(link);
  link.conduct("session/next");
  const before = canonical(link.session.state);
  link.close();
  const again = open("elus-30", shelf);
  expect(canonical(again.session.state)).toBe(before);
  expect(again.seats.value).toEqual(["s1"]);
  expect(again.hasStartedOver).toBe(false);
  expect(Object.values(again.mirror.value.words)).toContain("Camille");
});

test("a game begun on another content begins again, and says so", async () => {
  const shelf = new Shelf();
  (await begun("elus-30", shelf)).close();
  const again = open("elus-30", shelf, "c2");
  expect(again.hasStartedOver).toBe(true);
  expect(again.session.state.everyone.flow.status).toBe("lobby");
});

test.each([
  ["not JSON at all"],
  ['{"format":2}'],
  ['{"format":1,"content":"c1","journal":[{"by":"?"}],"words":[]}'],
])("a kept game that cannot be read is no game: %s", (text) => {
  const shelf = new Shelf();
  shelf.setItem("trois-tiers:discovery:elus-30", text);
  const link = open("elus-30", shelf);
  expect(link.session.state.everyone.flow.status).toBe("lobby");
});

test("a browser that keeps nothing plays on, and says so", async () => {
  const refusing = Object.assign(new Shelf(), {
    setItem: () => {
      throw new Error("full");
    },
  });
  const link = await begun("elus-30", refusing);
  expect(link.isKept.value).toBe(false);
  expect(link.session.state.everyone.flow.status).toBe("running");
});

test("forgetting leaves nothing of the game on the device", async () => {
  const shelf = new Shelf();
  const link = await begun("elus-30", shelf);
  expect(shelf.items.size).toBe(1);
  link.forget();
  expect(shelf.items.size).toBe(0);
});

test("a text is given once its phase opens it", async () => {
  const link = await begun();
  await expect(link.leaf("quiz", "q-visio-camera")).resolves.toMatchObject({
    prompt: expect.any(String) as string,
  });
  await expect(link.leaf("quiz", "a-visio-camera")).rejects.toThrow("not open");
  await expect(link.leaf("debrief", "vecu")).rejects.toThrow("not open");
});

test("the bell rings at its time and moves nothing", async () => {
  const link = await begun();
  const phase = phaseOf(link);
  for (let minute = 0; minute < 6; minute += 1) vi.advanceTimersByTime(60_000);
  expect(link.session.state.everyone.flow).toMatchObject({ hasRung: true, phase });
});

test("session time stands still while it is held, and while the machine sleeps", () => {
  let wall = 0;
  const clock = new SessionClock(1_000, 1, () => wall);
  clock.run(true);
  wall = 500;
  expect(clock.now()).toBe(1_500);
  clock.run(false);
  wall = 9_000;
  expect(clock.now()).toBe(1_500);
  clock.run(true);
  wall = 9_000 + 3_600_000;
  expect(clock.now()).toBe(1_500);
});

test.each(DISCOVERY_SCENARIOS)("%s is played alone to a draft that says what was chosen", async (id) => {
  const link = await begun(id);
  const dice = diceOver({ dice: 11 });
  for (let steps = 0; link.session.state.everyone.flow.status === "running"; steps += 1) {
    expect(steps).toBeLessThan(60);
    await playStep(link, dice);
    expect(link.conduct("session/next")).toEqual({ ok: true });
  }
  const { facts } = contentOf(id);
  const tree = treeOf(
    { session: link.session, facts, locale: "fr", title: "Découverte en ligne" },
    TEXTS.fr,
    "2026-11-23",
  );
  const text = writeMarkdown(tree);
  const plan = Object.values(link.session.state.team)[0]?.phases[
    id === "elus-30" ? "arbitrages" : "plan"
  ] as {
    items: Record<string, unknown>;
  };
  expect(Object.keys(plan.items).length).toBeGreaterThan(0);
  // It is not to be taken for a workshop of many.
  expect(text).toContain("| Atelier | Découverte en ligne |");
  expect(writeHtml(tree, "print.css")).toContain("<h1>");
  // Whom robots are and what they say is nobody's.
  expect(text).not.toContain("Robot");
});
