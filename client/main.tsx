/** Chooses the door from the address: participant, console, écran, or the front page; each fetched when needed. */
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/kit.css";
import { render } from "preact";
import { locale } from "./text/texts.ts";

const root = document.getElementById("app");
if (!root) throw new Error("#app is missing");
document.documentElement.lang = locale.value;

const [, first = "", second = ""] = location.pathname.split("/");
const code = (second || first).toUpperCase();

if (first === "console") {
  const { ConsoleDoor } = await import("./app/console/console-door.tsx");
  render(<ConsoleDoor code={code} />, root);
} else if (first === "ecran") {
  const { ScreenDoor } = await import("./app/screen/screen-door.tsx");
  render(<ScreenDoor code={code} />, root);
} else if (/^[2-9A-HJKMNP-Z]{6}$/.test(code)) {
  const { ParticipantDoor } = await import("./app/participant/participant-door.tsx");
  render(<ParticipantDoor code={code} />, root);
} else {
  const { FrontPage } = await import("./app/front/front-page.tsx");
  render(<FrontPage unknownPath={first} />, root);
}
