/** The sheets of components: each of `client/ui` stands on one of them. */
import type { Exhibit } from "./exhibit.ts";

const sheet = (id: string, load: Exhibit["load"]): Exhibit => ({ id, group: "sheets", fit: "sheet", load });

export const SHEETS: readonly Exhibit[] = [
  sheet("colours", async () => (await import("./parts/colours.tsx")).Colours),
  sheet("type", async () => (await import("./parts/type.tsx")).Type),
  sheet("signs", async () => (await import("./parts/signs.tsx")).Signs),
  sheet("buttons", async () => (await import("./parts/buttons.tsx")).Buttons),
  sheet("fields", async () => (await import("./parts/fields.tsx")).Fields),
  sheet("cards", async () => (await import("./parts/cards.tsx")).Cards),
  sheet("blocks", async () => (await import("./parts/blocks.tsx")).Blocks),
  sheet("time", async () => (await import("./parts/time.tsx")).Time),
  sheet("rulers", async () => (await import("./parts/rulers.tsx")).Rulers),
  sheet("dialog", async () => (await import("./parts/dialogs.tsx")).Dialogs),
  sheet("pieces", async () => (await import("./parts/drawings.tsx")).Pieces),
  sheet("concepts", async () => (await import("./parts/drawings.tsx")).Concepts),
  sheet("series", async () => (await import("./parts/series.tsx")).Series),
  sheet("maquette", async () => (await import("./parts/maquette.tsx")).Maquette),
];
