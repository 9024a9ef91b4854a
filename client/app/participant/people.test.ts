import { describe, expect, it } from "vitest";
import { peopleHere } from "./people.ts";

const teams = {
  t1: { members: { s1: "w1", s9: "w9" }, told: null, phases: {} },
  t2: { members: { s2: "w2" }, told: null, phases: {} },
};
const word = (id: string | undefined) => ({ w1: "Ana", w2: "Bo" })[id ?? ""] ?? "";

describe("peopleHere", () => {
  it("names each seat of the device and its table, in the device's order", () => {
    expect(peopleHere(["s2", "s1"], teams, word)).toEqual([
      { seat: "s2", team: "t2", name: "Bo" },
      { seat: "s1", team: "t1", name: "Ana" },
    ]);
  });
  it("leaves out a seat that was freed", () => {
    expect(peopleHere(["s3", "s1"], teams, word).map(({ seat }) => seat)).toEqual(["s1"]);
  });
});
