/** The gallery, in development only: its list, or one exhibit alone when the address names it. */
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/kit.css";
import "./gallery.css";
import { h, render } from "preact";
import { FootLinks } from "../app/shared/foot-links.tsx";
import { showLanguage } from "../text/texts.ts";
import { loadFont } from "../ui/font.ts";
import { answerAlone } from "./answers.ts";
import { exhibitCalled } from "./catalogue.ts";
import type { Exhibit } from "./exhibit.ts";
import { Index } from "./index.tsx";
import { looksIn, wear } from "./looks.ts";

const root = document.getElementById("app");
if (!root) throw new Error("#app is missing");
showLanguage();
loadFont("now");

async function showAlone(exhibit: Exhibit, into: HTMLElement): Promise<void> {
  answerAlone();
  wear(looksIn(location.search));
  const draw = await exhibit.load();
  render(h(draw, {}), into);
  const foot = document.getElementById("foot");
  // As under every door; sheets are no pages of the product.
  if (foot && exhibit.fit !== "sheet")
    render(<FootLinks here={exhibit.fit === "projector" ? "ecran" : "galerie"} />, foot);
}

const exhibit = exhibitCalled(new URLSearchParams(location.search).get("exhibit"));
if (exhibit) void showAlone(exhibit, root);
else render(<Index />, root);
