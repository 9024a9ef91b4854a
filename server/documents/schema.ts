/** The JSON Schema of the published roadmap, generated from the zod schema so that the two never differ. */
import { z } from "zod";
import { Roadmap } from "../../game/roadmap/schema.ts";

export function roadmapJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Roadmap, { target: "draft-2020-12" });
  return { ...schema, title: "Trois Tiers – roadmap draft, version 1" };
}
