/** The draft as Markdown: written by the rules’ side, so that a browser without a server writes the same. */
export { writeMarkdown } from "../../game/roadmap/written/markdown.ts";
