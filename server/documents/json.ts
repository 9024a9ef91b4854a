/** The draft as data, in the published format. */
import type { Roadmap } from "../../game/roadmap/schema.ts";

export function writeJson(roadmap: Roadmap): string {
  return `${JSON.stringify(roadmap, null, 2)}\n`;
}
