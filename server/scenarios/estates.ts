/** Checks the files of estates, and says what is wrong with one in the reader's language. */
import type { z } from "zod";
import { Estate, OwnEstate } from "../../game/footprint/schema.ts";
import { MODES } from "../../game/footprint/terms.ts";
import english from "../../game/footprint/text/en.json" with { type: "json" };
import french from "../../game/footprint/text/fr.json" with { type: "json" };
import { fill } from "../../game/roadmap/prose.ts";
import type { Locale } from "../text/sentences.ts";
import { parseWith, type YamlFile } from "./yaml.ts";

export type FootprintTexts = typeof french;

export const footprintTexts: Readonly<Record<Locale, FootprintTexts>> = { fr: french, en: english };

type Texts = FootprintTexts["problems"];
type Issue = z.core.$ZodRawIssue;

/** Everything else is zod's business: its own words, which are rare here. */
const wordIn =
  (texts: Texts) =>
  (issue: Issue): string | undefined => {
    const { input } = issue;
    switch (issue.code) {
      case "invalid_type":
        return wrongType(texts, issue.expected, input);
      case "unrecognized_keys":
        return fill(texts.unknown, { keys: issue.keys.join(", ") });
      case "too_small":
        return fill(texts["too-small"], { value: String(input), limit: String(issue.minimum) });
      case "too_big":
        return fill(texts["too-big"], { value: String(input), limit: String(issue.maximum) });
      case "invalid_value":
        return issue.path?.[0] === "mode"
          ? fill(texts["not-a-mode"], { modes: MODES.join(", ") })
          : undefined;
      case "custom":
        return crossChecked(texts, issue.params ?? {});
      default:
        return undefined;
    }
  };

function wrongType(texts: Texts, expected: string, input: unknown): string | undefined {
  const isNumber = expected === "number" || expected === "int";
  if (input === undefined) return isNumber ? texts.missing : texts["missing-text"];
  if (expected === "object") return texts["not-a-group"];
  if (!isNumber) return undefined;
  return Number.isFinite(input) ? texts["not-whole"] : texts["not-a-number"];
}

/** What the schema compares between lines; it says what it found in `params`. */
function crossChecked(texts: Texts, params: Readonly<Record<string, unknown>>): string | undefined {
  const { problem } = params;
  if (problem !== "absurd" && problem !== "hosting-sum" && problem !== "one-estate") return undefined;
  const values = Object.entries(params).map(([key, value]) => [key, String(value)] as const);
  return fill(texts[problem], Object.fromEntries(values));
}

/** Whether a file that came from elsewhere is one: it has what no scenario has. */
export function isEstate(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("parc" in value || "hebergement" in value);
}

/** Says what is wrong with an estate, or with a choice of one, to whoever reads that language. */
export const wordedIn = (locale: Locale) => wordIn(footprintTexts[locale].problems);

export const parseEstate = (yaml: YamlFile, locale: Locale) => parseWith(yaml, Estate, wordedIn(locale));

export const parseOwnEstate = (yaml: YamlFile, locale: Locale) =>
  parseWith(yaml, OwnEstate, wordedIn(locale));
