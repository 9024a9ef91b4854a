/** A map to try rules on: six cards, a loop, an opposition, a debatable link, a lever. */
import type { MapCommand, MapConfig } from "../../game/activities/causal-map/schema.ts";
import type { CausalMapShape, MapTeam } from "../../game/activities/causal-map/state.ts";
import { ZONES, type Step } from "../../game/activities/causal-map/terms.ts";
import { registry } from "../../game/activities/index.ts";
import type { Rules } from "../../game/engine/step.ts";
import { newState } from "../../game/engine/session.ts";
import { HOST, Trial } from "./table.ts";

const text = (fr: string) => ({ fr, en: `${fr} (en)` });

const card = (id: string, zone: (typeof ZONES)[number], isKept = false) => ({
  ...{ id, zone, picture: id, title: text(id), back: text(`dos de ${id}`), facts: [], isKept },
  question: text(`et après ${id} ?`),
});

const link = (from: string, to: string, sign: "feeds" | "slows" = "feeds", isDebatable = false) => ({
  ...{ from, to, sign, isDebatable, why: text(`${from} ${to}`) },
});

/** need → data → servers → power; gain ⊣ power; servers → gain → easy → data (the loop). */
const MAP: MapConfig = {
  zones: ZONES.map((id) => ({ id, title: text(id), text: text(id), nudge: text(`et ${id} ?`) })),
  cards: [
    card("need", "usages", true),
    card("data", "reseaux"),
    card("servers", "centres"),
    card("power", "centres"),
    card("gain", "rebond"),
    card("easy", "rebond"),
    card("longer", "leviers"),
  ],
  links: [
    link("need", "data"),
    link("data", "servers"),
    link("servers", "power"),
    link("servers", "gain", "feeds", true),
    link("gain", "easy"),
    link("easy", "data"),
    link("gain", "power", "slows"),
    link("longer", "servers", "slows"),
  ],
  figures: [
    {
      ...{
        kind: "loop" as const,
        id: "comes-back",
        title: text("Ce qui revient"),
        text: text("Il revient."),
      },
      path: ["data", "servers", "gain", "easy"],
    },
    {
      ...{ kind: "opposition" as const, id: "twice", title: text("Deux chemins"), text: text("Contraires.") },
      paths: [
        ["servers", "power"],
        ["servers", "gain", "power"],
      ],
    },
  ],
  misconceptions: [{ from: "need", to: "power", sign: "slows", question: text("Vraiment ?") }],
  lots: [
    { id: "a", title: text("A"), cards: ["need", "data", "servers"], isRebound: false, isLevers: false },
    { id: "r", title: text("R"), cards: ["power", "gain", "easy"], isRebound: true, isLevers: false },
    { id: "l", title: text("L"), cards: ["longer"], isRebound: false, isLevers: true },
  ],
  hints: 3,
  tells: true,
  seconds: { zones: 60, lot: 300, talk: 60, cut: 60, title: 120, telling: 60, recap: 30 },
  facts: {},
};

const PHASE = { minutes: 20, isOptional: false, isProtected: false };

const rulesOf = (config: MapConfig): Rules => ({
  content: {
    scenario: "map",
    phases: [
      { ...PHASE, id: "map", activity: "causal-map", config },
      { ...PHASE, id: "after", activity: "briefing", config: { paragraphs: [], steps: [] } },
    ],
  },
  registry,
});

export class MapTrial extends Trial {
  /** @param people of each table; seats are numbered from s1 in that order */
  constructor(...people: readonly number[]) {
    super(rulesOf(MAP), people.length);
    this.#seat(people);
  }

  /** The same map inside a longer module: nobody tells it. */
  static untold(...people: readonly number[]): MapTrial {
    const trial = new MapTrial();
    Object.assign(trial, {
      rules: rulesOf({ ...MAP, tells: false }),
      state: newState("seed", people.length),
    });
    trial.#seat(people);
    return trial;
  }

  #seat(people: readonly number[]): void {
    people.forEach((count, table) => {
      for (let n = 0; n < count; n += 1) this.join(`w:${table}.${n}`, `t${table + 1}`);
    });
    this.flow("session/start");
  }

  get config(): MapConfig {
    return MAP;
  }

  get everyone(): CausalMapShape["everyone"] {
    return this.state.everyone.phases.map as CausalMapShape["everyone"];
  }

  get screen(): CausalMapShape["screen"] {
    return this.state.screen.phases.map as CausalMapShape["screen"];
  }

  get host_(): CausalMapShape["host"] {
    return this.state.host.phases.map as CausalMapShape["host"];
  }

  map(team = "t1"): MapTeam {
    return this.state.team[team]?.phases.map as MapTeam;
  }

  own(seat = "s1"): CausalMapShape["seat"] {
    return this.state.seat[seat]?.phases.map as CausalMapShape["seat"];
  }

  send(seat: string, command: MapCommand): string {
    return this.play(seat, "map", command);
  }

  facilitator(command: MapCommand): string {
    return this.act(HOST, { kind: "activity", phase: "map", command });
  }

  next(): void {
    this.flow("session/next");
  }

  /** Goes on until a step is open; a lot is counted from 0. */
  at(step: Step, lot = 0): this {
    for (let n = 0; n < 20; n += 1) {
      if (this.everyone.step === step && (step !== "lot" || this.everyone.lot >= lot)) return this;
      this.next();
    }
    throw new Error(`no ${step} to come`);
  }

  /** Places every card dealt, at every table. */
  placed(): this {
    for (const seat of Object.keys(this.state.seat))
      for (const card of this.everyone.dealt.flat())
        this.send(seat, { type: "causal-map/place", card, zone: "usages", x: 500, y: 500 });
    return this;
  }

  linked(seat: string, ...links: readonly string[]): this {
    for (const one of links) {
      const [from = "", to = ""] = one.split(/[>|]/);
      this.send(seat, { type: "causal-map/link", from, to, sign: one.includes("|") ? "slows" : "feeds" });
    }
    return this;
  }
}
