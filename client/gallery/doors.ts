/** Pages that stand outside a session, or before it. */
import { h } from "preact";
import type { Exhibit, Fit } from "./exhibit.ts";
import { places } from "./recorded.json";

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
  door("facilitate", "laptop", async () => {
    const { FrontPage } = await import("../app/front/front-page.tsx");
    location.hash = "animer";
    return () => h(FrontPage, { unknownPath: "" });
  }),
  door("challenge-begin", "laptop", async () => (await import("../app/campaign/begin-door.tsx")).BeginDoor),
  door("challenge", "phone", async () => {
    const { CampaignDoor } = await import("../app/campaign/campaign-door.tsx");
    return () => h(CampaignDoor, { code: places.challenge });
  }),
  door("challenge-team", "laptop", async () => {
    const { DeskDoor } = await import("../app/campaign/desk-door.tsx");
    return () => h(DeskDoor, { code: places.team });
  }),
  door("challenge-desk", "laptop", async () => {
    const { DeskDoor } = await import("../app/campaign/desk-door.tsx");
    return () => h(DeskDoor, { code: places.challenge });
  }),
  door("challenge-hall", "projector", async () => {
    const { HallDoor } = await import("../app/campaign/hall-door.tsx");
    return () => h(HallDoor, { code: places.challenge });
  }),
  door("roadmap-begin", "laptop", async () => {
    const { WorkspaceDoor } = await import("../app/workspace/workspace-door.tsx");
    return () => h(WorkspaceDoor, { id: "" });
  }),
  door("roadmap", "laptop", async () => {
    const { WorkspaceDoor } = await import("../app/workspace/workspace-door.tsx");
    return () => h(WorkspaceDoor, { id: places.roadmap });
  }),
  door("form", "phone", async () => {
    const { FormDoor } = await import("../app/forms/form-door.tsx");
    return () => h(FormDoor, { id: places.barometer, page: "" });
  }),
  door("form-results", "laptop", async () => {
    const { FormDoor } = await import("../app/forms/form-door.tsx");
    return () => h(FormDoor, { id: places.barometer, page: "resultats" });
  }),
  door("network", "laptop", async () => {
    const { NetworkDoor } = await import("../app/network/network-door.tsx");
    return () => h(NetworkDoor, { page: "reseau" });
  }),
  door("trial", "phone", async () => {
    const { NetworkDoor } = await import("../app/network/network-door.tsx");
    return () => h(NetworkDoor, { page: "essai" });
  }),
  door("data", "laptop", async () => (await import("../app/privacy/data-page.tsx")).DataPage),
  door("accessibility", "laptop", async () => {
    return (await import("../app/declarations/accessibility-page.tsx")).AccessibilityPage;
  }),
  door(
    "ecodesign",
    "laptop",
    async () => (await import("../app/declarations/ecodesign-page.tsx")).EcodesignPage,
  ),
  door("sources", "laptop", async () => (await import("../app/declarations/sources-page.tsx")).SourcesPage),
  door("map", "laptop", async () => (await import("../app/declarations/map-page.tsx")).MapPage),
  door("closed", "phone", async () => (await import("./closed-door.tsx")).ClosedDoor),
];
