/** What was chosen for an action, as a reloaded page finds it again. */
import { expect, it } from "vitest";
import { choicesIn } from "./choices.ts";

const NOTHING = { theme: null, cost: 1, effort: 1 };

it("comes back as it was chosen, at both ends of the prices", () => {
  const kept = [
    { theme: "gouvernance", cost: 0, effort: 1 },
    { theme: "gouvernance", cost: 3, effort: 3 },
  ];
  expect(kept.map(choicesIn)).toEqual(kept);
});

it("starts anew where what was kept is no choice any more", () => {
  const kept = [
    undefined,
    null,
    "text",
    { theme: "autrefois", cost: 4, effort: 0 },
    { cost: 1.5, effort: "2" },
  ];
  expect(kept.map(choicesIn)).toEqual(kept.map(() => NOTHING));
});
