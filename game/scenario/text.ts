/** Words of an author, in every language the house speaks. */
import { z } from "zod";

export const LOCALES = ["fr", "en"] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.output<typeof Locale>;

const sentence = z.string().trim().min(1).max(1200);

/** One text in French and in English; both are required, so that no screen mixes languages. */
export const Text = z.strictObject({ fr: sentence, en: sentence });
export type Text = z.output<typeof Text>;

/** Identifiers of content: kebab-case, stable over time because journals and roadmaps hold them. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "kebab-case: a-z, 0-9 and hyphens")
  .max(60);
