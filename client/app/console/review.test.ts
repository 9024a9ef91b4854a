/** What a phase opened again leaves to look at, in the phases that had taken from it. */
import { describe, expect, it } from "vitest";
import { takersOf, toReview } from "./review.ts";

const row = (id: string, activity: string, state: "done" | "now" | "next" = "done") => ({
  phase: { id, activity, title: id.toUpperCase(), minutes: 5, isOptional: false, isProtected: false },
  wasPlayed: state !== "next",
  state,
});
const spent = (openedAt: number, lastOpenedAt = openedAt) => ({ openedAt, lastOpenedAt, spent: 0, left: 0 });

describe("a phase opened again", () => {
  const rows = [
    row("quiz", "quiz"),
    row("game", "mandate"),
    row("plan", "action-plan"),
    row("end", "debrief"),
  ];
  it("names those that already took what it leaves, and nobody else", () => {
    expect(takersOf(rows, "game")).toEqual(["PLAN"]);
    expect(takersOf(rows, "quiz")).toEqual([]);
    expect(takersOf([row("game", "mandate"), row("plan", "action-plan", "next")], "game")).toEqual([]);
  });
  it("is also a plan whose action is pleaded for, and a diagnostic whose priorities the plan reads", () => {
    const whole = [
      row("state", "diagnostic"),
      row("plan", "action-plan"),
      row("plea", "pitch"),
      row("end", "debrief"),
    ];
    expect(takersOf(whole, "plan")).toEqual(["PLEA"]);
    expect(takersOf(whole, "state")).toEqual(["PLAN", "PLEA"]);
  });
  it("leaves the taker to look at, until it was gone through again", () => {
    // Left at 10, when the plan opened; the plan left at 20.
    const first = { game: spent(0, 10), plan: spent(10, 20) };
    expect(toReview(rows, "plan", first)).toEqual([]);
    const again = { game: spent(0, 20), plan: spent(10, 20) };
    expect(toReview(rows, "plan", again)).toEqual(["GAME"]);
    const atWork = rows.map((one) => (one.phase.id === "plan" ? { ...one, state: "now" as const } : one));
    expect(toReview(atWork, "plan", { game: spent(0, 25), plan: spent(10, 25) })).toEqual(["GAME"]);
    expect(toReview(rows, "plan", { game: spent(0, 25), plan: spent(10, 30) })).toEqual([]);
  });
});
