/** Chooses the door from the address: participant, console, écran or its like on one's own device, or the front page; each fetched when needed. */
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/kit.css";
import { render } from "preact";
import { FootLinks } from "./app/shared/foot-links.tsx";
import { serveGlossary } from "./app/shared/house-glossary.ts";
import { addSkipLink } from "./app/shared/skip-link.ts";
import { isCampaignCode, isCode } from "./app/shared/session-code.ts";
import { pathParts } from "./site.ts";
import { showLanguage } from "./text/texts.ts";

const root = document.getElementById("app");
if (!root) throw new Error("#app is missing");
showLanguage();
addSkipLink(root);
serveGlossary();

const [first = "", second = "", third = ""] = pathParts();
const code = (second || first).toUpperCase();

/** No top-level await: this module shares a chunk with what the doors import. */
async function openDoor(into: HTMLElement): Promise<void> {
  if (first === "console") {
    const { ConsoleDoor } = await import("./app/console/console-door.tsx");
    render(<ConsoleDoor code={code} />, into);
  } else if (first === "ecran") {
    const { ScreenDoor } = await import("./app/screen/screen-door.tsx");
    render(<ScreenDoor code={code} />, into);
  } else if (first === "voir") {
    const { WatchDoor } = await import("./app/screen/watch-door.tsx");
    render(<WatchDoor code={code} />, into);
  } else if (first === "reseau" || first === "essai") {
    const { NetworkDoor } = await import("./app/network/network-door.tsx");
    render(<NetworkDoor page={first} />, into);
  } else if (first === "suivi" || first === "barometre") {
    const { FormDoor } = await import("./app/forms/form-door.tsx");
    render(<FormDoor id={second} page={third} />, into);
  } else if (first === "feuille-de-route") {
    const { WorkspaceDoor } = await import("./app/workspace/workspace-door.tsx");
    render(<WorkspaceDoor id={second} />, into);
  } else if (first === "defi" || isCampaignCode(code)) {
    await openCampaign(into);
  } else if (first === "donnees") {
    const { DataPage } = await import("./app/privacy/data-page.tsx");
    render(<DataPage />, into);
  } else if (isAbout(first)) {
    await openAbout(into, first);
  } else if (isCode(code)) {
    const { ParticipantDoor } = await import("./app/participant/participant-door.tsx");
    render(<ParticipantDoor code={code} />, into);
  } else {
    const { FrontPage } = await import("./app/front/front-page.tsx");
    render(<FrontPage unknownPath={first} />, into);
  }
}

/** A challenge: to begin one, to take part, or the desk of captains and of its organiser. */
async function openCampaign(into: HTMLElement): Promise<void> {
  if (first === "defi" && second === "") {
    const { BeginDoor } = await import("./app/campaign/begin-door.tsx");
    render(<BeginDoor />, into);
  } else if (third === "equipe" || third === "animer") {
    const { DeskDoor } = await import("./app/campaign/desk-door.tsx");
    render(<DeskDoor code={second} />, into);
  } else if (third === "ecran") {
    const { HallDoor } = await import("./app/campaign/hall-door.tsx");
    render(<HallDoor code={second} />, into);
  } else {
    const { CampaignDoor } = await import("./app/campaign/campaign-door.tsx");
    render(<CampaignDoor code={code} />, into);
  }
}

const ABOUT = ["accessibilite", "ecoconception", "sources", "plan"] as const;
type About = (typeof ABOUT)[number];
const isAbout = (path: string): path is About => ABOUT.some((page) => page === path);

/** What this service says of itself. */
async function openAbout(into: HTMLElement, page: About): Promise<void> {
  if (page === "accessibilite") {
    const { AccessibilityPage } = await import("./app/declarations/accessibility-page.tsx");
    render(<AccessibilityPage />, into);
  } else if (page === "ecoconception") {
    const { EcodesignPage } = await import("./app/declarations/ecodesign-page.tsx");
    render(<EcodesignPage />, into);
  } else if (page === "plan") {
    const { MapPage } = await import("./app/declarations/map-page.tsx");
    render(<MapPage />, into);
  } else {
    const { SourcesPage } = await import("./app/declarations/sources-page.tsx");
    render(<SourcesPage />, into);
  }
}

// Beside the door, not in it: no page has to make room for it, nor to remember it.
const foot = document.getElementById("foot");
void openDoor(root).then(() => {
  if (foot) render(<FootLinks here={third === "ecran" ? third : first} />, foot);
});
