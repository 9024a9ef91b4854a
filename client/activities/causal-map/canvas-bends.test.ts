/** Which way the links of a canvas bend, once the map is left as it is. */
import { expect, it } from "vitest";
import type { Link, Place } from "../../../game/activities/causal-map/state.ts";
import { Bends } from "./canvas-bends.ts";
import { bendsOf } from "./curves.ts";

const link = (sign: Link["sign"]): Link => ({ sign, by: "s1" });

it("the canvas bends a plus clear of a minus, as the écran does", async () => {
  const places: Record<string, Place> = {
    a: ["terminaux", 0, 500],
    b: ["terminaux", 1000, 500],
    c: ["terminaux", 500, 0],
    d: ["reseaux", 500, 0],
  };
  const links = { "a>b": link("feeds"), "c>d": link("slows") };
  const found = await new Promise<ReadonlyMap<string, number>>((resolve) =>
    new Bends(resolve).follow({ links, places }),
  );
  const work = bendsOf(links, places);
  let step = work.next();
  while (!step.done) step = work.next();
  expect(found).toEqual(step.value);
  expect(found.get("a>b")).not.toBe(1);
});
