import "../../ui/tokens.css";
import "../../ui/base.css";
import "../../ui/kit.css";
import { render } from "preact";
import { locale } from "../../text/texts.ts";
import { ConsoleDoor } from "./console-door.tsx";
const root = document.getElementById("app");
document.documentElement.lang = locale.value;
if (root) render(<ConsoleDoor code={(location.pathname.split("/")[2] ?? "").toUpperCase()} />, root);
