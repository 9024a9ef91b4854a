/** Pages that stand outside a session, or before it. */
import { h } from "preact";
import type { Exhibit, Fit } from "./exhibit.ts";

const door = (id: string, fit: Fit, load: Exhibit["load"]): Exhibit => ({ id, group: "doors", fit, load });

export const DOORS: readonly Exhibit[] = [
  door("front", "laptop", async () => {
    const { FrontPage } = await import("../app/front/front-page.tsx");
    return () => h(FrontPage, { unknownPath: "" });
  }),
  door("lost", "phone", async () => {
    const { FrontPage } = await import("../app/front/front-page.tsx");
    return () => h(FrontPage, { unknownPath: "atelier-de-jeudi" });
  }),
  door("join", "phone", async () => {
    const { Phone } = await import("./phone-door.tsx");
    return () => h(Phone, { moment: "lobby", isNew: true });
  }),
  door("map", "laptop", async () => (await import("../app/declarations/map-page.tsx")).MapPage),
  door("closed", "phone", async () => (await import("./closed-door.tsx")).ClosedDoor),
];
