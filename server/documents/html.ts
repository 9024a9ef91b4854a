/** The draft as a page: written by the rules’ side, so that a browser without a server writes the same. */
export { inline, writeHtml } from "../../game/roadmap/written/html.ts";
