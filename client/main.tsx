/** Chooses the door from the address: participant, console, écran or its like on one's own device, or the front page; each fetched when needed. */
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/kit.css";
import { render } from "preact";
import { addSkipLink } from "./app/shared/skip-link.ts";
import { isCampaignCode, isCode } from "./app/shared/session-code.ts";
import { pathParts } from "./site.ts";
import { locale } from "./text/texts.ts";

const root = document.getElementById("app");
if (!root) throw new Error("#app is missing");
document.documentElement.lang = locale.value;
addSkipLink(root);

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

void openDoor(root);
