import { describe, expect, test } from "vitest";
import { HOST } from "../../../tests/support/table.ts";
import { mandateConfig, ROLES } from "../../../tests/support/mandate.ts";
import { act, everyone, seat, support, table, team, until } from "../../../tests/support/mandate-table.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import { registry } from "../index.ts";

describe("the order of things", () => {
  test("a first year teaches: three proposals, one kept, no confidence, no guard for sale", () => {
    const trial = table(3);
    until(trial, "choice", 1);
    expect(team(trial).proposals).toHaveLength(3);
    expect(team(trial).proposals.map(({ guard }) => guard)).toEqual([null, null, null]);
    expect(seat(trial, "s1").confidence).toBeNull();
    support(trial, "s1");
    support(trial, "s2");
    const two = team(trial)
      .proposals.slice(0, 2)
      .map(({ id }) => id);
    expect(act(trial, "s1", { type: "mandate/confirm", actions: two })).toBe("too-many-kept");
    expect(act(trial, "s1", { type: "mandate/confirm", actions: two.slice(0, 1) })).toBe("ok");
    until(trial, "bet");
    expect(act(trial, "s1", { type: "mandate/guard", action: two[0] ?? "" })).toBe("guards-later");
  });

  test("later years offer what was left, and keep two", () => {
    const trial = table(3);
    until(trial, "choice", 1);
    const left = team(trial).proposals.map(({ id }) => id);
    until(trial, "choice", 2);
    const { proposals } = team(trial);
    expect(proposals.filter(({ from }) => from === "left").every(({ id }) => left.includes(id))).toBe(true);
    expect(proposals.some(({ from }) => from === "left")).toBe(true);
    until(trial, "resolution");
    expect(team(trial).chosen).toHaveLength(2);
  });

  test("a short year is its news, its choice and its resolution", () => {
    const trial = table(2, { short: true }, 2);
    const steps: string[] = [];
    while (everyone(trial).step !== "epilogue") {
      trial.flow("session/next");
      steps.push(everyone(trial).step);
    }
    expect(steps).toEqual(["news", "choice", "resolution", "news", "choice", "resolution", "epilogue"]);
  });

  test("who arrives after a year still finds what was counted on the first day, and nothing but counts", () => {
    const trial = table(3);
    const { numbers } = team(trial).world;
    until(trial, "choice", 3);
    const { firstDay } = everyone(trial);
    expect(firstDay["parc.portable.nombre"]).toBe(numbers["parc.portable.nombre"]);
    expect(team(trial).world.numbers).not.toEqual(numbers);
    expect(Object.keys(firstDay).filter((path) => path.startsWith("croissance."))).toEqual([]);
  });

  test("after the epilogue the phase is over", () => {
    const trial = table(2, { short: true }, 2);
    until(trial, "epilogue");
    trial.flow("session/next");
    expect(trial.state.everyone.flow.status).toBe("ended");
  });
});

describe("choosing", () => {
  test("the captain alone confirms, and only once half of the table has spoken", () => {
    const trial = table(4);
    until(trial, "choice", 2);
    const { captain, proposals } = team(trial);
    const actions = proposals.slice(0, 1).map(({ id }) => id);
    const confirm = (who: string) => act(trial, who, { type: "mandate/confirm", actions });
    const [other = ""] = ["s1", "s2", "s3", "s4"].filter((id) => id !== captain);
    expect(confirm(captain ?? "")).toBe("half-must-speak");
    support(trial, "s1");
    support(trial, "s2");
    expect(confirm(other)).toBe("captain-only");
    expect(confirm(captain ?? "")).toBe("ok");
    expect(confirm(captain ?? "")).toBe("already-confirmed");
  });

  test("the bell never blocks: what is supported most and can be paid is kept", () => {
    const trial = table(3);
    until(trial, "choice", 1);
    for (const who of ["s1", "s2", "s3"]) support(trial, who, 1);
    const wanted = team(trial).proposals[1]?.id;
    trial.flow("session/next");
    expect(team(trial).chosen).toEqual([wanted]);
  });

  test("more than the announced means is refused, nothing changes", () => {
    const config = mandateConfig();
    const dear = Object.fromEntries(
      Object.entries(config.setup.actions).map(([id, action]) => [id, { ...action, price: 60 }]),
    );
    const trial = table(2, { setup: { ...config.setup, actions: dear } });
    until(trial, "choice", 2);
    support(trial, "s1");
    const before = trial.state;
    const actions = team(trial)
      .proposals.slice(0, 2)
      .map(({ id }) => id);
    expect(act(trial, team(trial).captain ?? "", { type: "mandate/confirm", actions })).toBe(
      "budget-exhausted",
    );
    expect(trial.state).toBe(before);
  });

  test("out of its step an act is refused", () => {
    const trial = table(2);
    expect(act(trial, "s1", { type: "mandate/foresee", amount: "some" })).toBe("step-closed");
    expect(act(trial, "s1", { type: "mandate/seal", lever: "nothing" })).toBe("lever-unknown");
    expect(act(trial, "s1", { type: "mandate/seal", lever: "pue" })).toBe("ok");
  });
});

describe("a dilemma", () => {
  const option = (id: string, price: number, days: number) => ({
    ...{ id, price, days, label: { fr: id, en: id }, effects: [] },
    gauges: { service: 0, security: 0, inclusion: 0 },
  });
  const dilemma = (options: ReturnType<typeof option>[]) => {
    const config = mandateConfig();
    return table(2, { news: config.news.map((news) => ({ ...news, options })) });
  };

  test("is answered within the means, and another answer gives back what the first had taken", () => {
    const trial = dilemma([option("dear", 90, 10), option("free", 0, 50), option("beyond", 101, 0)]);
    until(trial, "choice", 1);
    const captain = team(trial).captain ?? "";
    const decide = (id: string) => act(trial, captain, { type: "mandate/decide", option: id });
    expect(decide("beyond")).toBe("budget-exhausted");
    expect(decide("dear")).toBe("ok");
    expect([team(trial).world.budget, team(trial).world.workdays]).toEqual([10, 50]);
    expect(decide("free")).toBe("ok");
    expect([team(trial).world.budget, team(trial).world.workdays]).toEqual([100, 10]);
  });

  test("that nobody answered is answered at the bell by what costs least", () => {
    const trial = dilemma([option("dear", 30, 0), option("free", 0, 5)]);
    until(trial, "bet", 1);
    expect(team(trial).option).toBe("free");
  });
});

describe("confidences", () => {
  test("each person alone gets one, about a proposal of the year, from a role they hold", () => {
    const trial = table(3);
    until(trial, "round", 2);
    const ids = team(trial).proposals.map(({ id }) => id);
    for (const who of ["s1", "s2", "s3"]) {
      const { confidence, roles } = seat(trial, who);
      expect(ids).toContain(confidence?.action);
      expect(roles).toContain(confidence?.role);
    }
    expect(JSON.stringify([trial.state.everyone, trial.state.team, trial.state.screen])).not.toContain(
      "canary-",
    );
  });

  test("what it says is true: told or not, the true price is paid", () => {
    const trial = table(2);
    until(trial, "choice", 2);
    const { confidence } = seat(trial, "s1");
    support(trial, "s1");
    act(trial, team(trial).captain ?? "", { type: "mandate/confirm", actions: [confidence?.action ?? ""] });
    // 10 announced, half as much again; two confidences may be about the same proposal.
    expect([85, 77.5]).toContain(team(trial).world.budget);
  });

  test("what was known of a proposal stays true when it is kept a year later", () => {
    const trial = table(2);
    until(trial, "choice", 2);
    const known = ["s1", "s2"].flatMap((who) => seat(trial, who).confidence?.action ?? []);
    support(trial, "s1");
    // Nothing is kept: what was proposed may come again.
    act(trial, team(trial).captain ?? "", { type: "mandate/confirm", actions: [] });
    until(trial, "choice", 3);
    const again = team(trial).proposals.find(({ id }) => known.includes(id))?.id ?? "";
    expect(team(trial).proposals.map(({ id }) => id)).toContain(again);
    support(trial, "s1");
    act(trial, team(trial).captain ?? "", { type: "mandate/confirm", actions: [again] });
    // 10 announced, half as much again for each that is known.
    expect(team(trial).world.budget).toBeLessThanOrEqual(85);
  });

  test("at three people each holds three of the nine dossiers, from ten on two share one", () => {
    const three = table(3);
    until(three, "news", 1);
    expect(["s1", "s2", "s3"].map((who) => seat(three, who).roles.length)).toEqual([3, 3, 3]);
    const eleven = table(11);
    until(eleven, "news", 1);
    const held = Array.from({ length: 11 }, (_, index) => seat(eleven, `s${index + 1}`).roles);
    expect(held.every((roles) => roles.length === 1)).toBe(true);
    expect(new Set(held.flat()).size).toBe(ROLES.length);
  });
});

describe("people come and go", () => {
  test("who leaves gives dossiers and captaincy back: nothing waits for them", () => {
    const trial = table(3);
    until(trial, "choice", 2);
    const { captain } = team(trial);
    trial.session(HOST, { type: "session/removeSeat", seat: captain ?? "" });
    expect(team(trial).captain).not.toBe(captain);
    const rest = ["s1", "s2", "s3"].filter((id) => id !== captain);
    expect(new Set(rest.flatMap((who) => seat(trial, who).roles)).size).toBe(ROLES.length);
    until(trial, "resolution");
    expect(team(trial).resolution).not.toBeNull();
  });

  test("a newcomer in mid-year has a share at once and dossiers with the next year", () => {
    const trial = table(2);
    until(trial, "choice", 2);
    expect(trial.join("late", "t1")).toBe("ok");
    expect(support(trial, "s3")).toBe("ok");
    until(trial, "news", 3);
    expect(seat(trial, "s3").roles.length).toBeGreaterThan(0);
  });

  test("a table that fills in the third year plays on from there", () => {
    const trial = table(2);
    until(trial, "choice", 3);
    trial.join("late", "t2");
    until(trial, "resolution", 3);
    expect(team(trial, "t2").world.year).toBe(3);
    expect(team(trial, "t2").resolution).not.toBeNull();
  });
});

test("what a table takes home leaves with its theme, its rebound and the range of its gain", () => {
  const trial = table(2);
  until(trial, "epilogue");
  const action = team(trial).world.taken[0]?.action ?? "";
  const home = (isOn: boolean) => act(trial, "s1", { type: "mandate/takeHome", action, isOn });
  expect([home(true), home(true), home(false), home(true)]).toEqual(["ok", "already-home", "ok", "ok"]);
  expect(act(trial, "s1", { type: "mandate/takeHome", action: "never", isOn: true })).toBe("not-tried");
  const config = mandateConfig();
  const { actions } = registry("mandate").outcome(partsOf(trial.state, "m"), {
    config,
    people: peopleOf(trial.state),
  });
  expect(actions).toHaveLength(1);
  expect(actions[0]).toMatchObject({ catalogueId: action, team: "t1", fields: { rebound: { fr: action } } });
  expect(JSON.stringify(actions[0]?.learned)).toContain("%");
});

test("bots play it to the end and never meet a refusal", () => {
  const trial = table(4);
  const dice = { roll: () => 0, pick: () => 0, shuffle: <T>(items: readonly T[]) => [...items] };
  for (let turn = 0; turn < 200 && trial.state.everyone.flow.status !== "ended"; turn += 1) {
    for (const who of ["s1", "s2", "s3", "s4"]) {
      for (let acts = 0; acts < 6; acts += 1) {
        const view = { everyone: everyone(trial), team: team(trial), seat: seat(trial, who) };
        const command = registry("mandate").bot(view, dice);
        if (!command) break;
        expect(trial.play(who, "m", command)).toBe("ok");
      }
    }
    trial.flow("session/next");
  }
  expect(trial.state.everyone.flow.status).toBe("ended");
  expect(team(trial).home).toHaveLength(3);
});
