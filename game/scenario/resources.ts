/** Links that somebody may follow after a workshop (`ressources.yaml`), and which of them go with a plan. */
import { z } from "zod";
import { Theme, Tier } from "./catalogue.ts";
import type { Problem } from "./problem.ts";
import { Id, Locale, Text } from "./text.ts";

/** How much of somebody's time: a few minutes, an hour, half a day, several sittings, or as one likes. */
const DURATIONS = ["minutes", "heure", "demi-journee", "parcours", "a-la-carte"] as const;
const KINDS = ["guide", "formation", "outil", "commun", "exemple", "texte", "reseau"] as const;
const AUDIENCES = [
  ...["elus", "direction", "dsi", "achats", "communication", "archives"],
  ...["agents", "mediateurs", "habitants", "tous"],
] as const;

export const Resource = z.strictObject({
  id: Id,
  title: Text,
  /** Who publishes it; a name, the same in both languages. */
  body: z.string().trim().min(1).max(120),
  url: z.url({ protocol: /^https$/, error: "an address that begins with https://" }),
  kind: z.enum(KINDS),
  /** Like the cost, the authors' appreciation. */
  duration: z.enum(DURATIONS),
  cost: z.enum(["gratuit", "payant", "mixte"]),
  audience: z.array(z.enum(AUDIENCES)).min(1),
  /** The first is the one it belongs to most. */
  themes: z.array(Theme).min(1),
  tiers: z.array(Tier).min(1),
  /** Languages in which it can be read there. */
  languages: z.array(Locale).min(1),
  /** One sentence of ours. */
  about: Text,
  /** When the research read it; null when nobody opened the address for this file. */
  checkedOn: z.iso.date("a date, as 2026-11-21, or null").nullable(),
});
export type Resource = z.output<typeof Resource>;

export const ResourcesFile = z.strictObject({
  licence: z.literal("CC-BY-4.0"),
  resources: z.array(Resource).min(1),
});

/** What the shape cannot say: each id and each address is there once. */
export function checkResources({ resources }: z.output<typeof ResourcesFile>): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const addresses = new Set<string>();
  resources.forEach(({ id, url }, index) => {
    const address = plainAddress(url);
    if (ids.has(id))
      problems.push({ path: ["resources", index, "id"], message: `two resources are called ${id}` });
    if (addresses.has(address))
      problems.push({ path: ["resources", index, "url"], message: `two resources lead to ${url}` });
    ids.add(id);
    addresses.add(address);
  });
  return problems;
}

/** With and without a last slash or `www.`, it is one page. */
const plainAddress = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https:\/\/(www\.)?/, "")
    .replace(/\/$/, "");
