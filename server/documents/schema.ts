/** The JSON Schemas of what is published, generated from the zod schemas so that the two never differ. */
import { z } from "zod";
import { Roadmap } from "../../game/roadmap/schema.ts";
import { ActionSet } from "../../game/workspace/sharing/schema.ts";

export function roadmapJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Roadmap, { target: "draft-2020-12" });
  return { ...schema, title: "Trois Tiers – roadmap draft, version 1" };
}

export function actionSetJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(ActionSet, { target: "draft-2020-12" });
  return { ...schema, title: "Trois Tiers – set of shared actions, version 1" };
}
