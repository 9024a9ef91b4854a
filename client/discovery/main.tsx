/** The discovery site: one page, whose fragment says which workshop is being played. */
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/kit.css";
import "../ui/layout-phone.css";
import "../app/participant/participant.css";
import "./discovery.css";
import { render } from "preact";
import { addSkipLink } from "../app/shared/skip-link.ts";
import { locale } from "../text/texts.ts";
import { Discovery } from "./discovery.tsx";

const root = document.getElementById("app");
if (!root) throw new Error("#app is missing");
document.documentElement.lang = locale.value;
addSkipLink(root);
render(<Discovery />, root);
