/** The JSON Schemas of a dossier's data, generated from what the program writes. */
import { z } from "zod";
import { Manifest, Minutes } from "../../game/dossier/schema.ts";

export function manifestJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Manifest, { target: "draft-2020-12" });
  return { ...schema, title: "Trois Tiers – manifest of a session’s record, version 1" };
}

export function minutesJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Minutes, { target: "draft-2020-12" });
  return { ...schema, title: "Trois Tiers – minutes of a session, version 1" };
}
