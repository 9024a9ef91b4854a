/** What whoever runs a session chose of its mandate, its pages never contradict. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const FOLDER = join(import.meta.dirname, "../../scenarios");
const FILES = [
  "ateliers/mandat-90/mandat-90.yaml",
  "ateliers/elus-30/elus-30.yaml",
  "modules/terminaux.yaml",
  "modules/reseaux.yaml",
  "modules/centres-de-donnees.yaml",
  "modules/effets-rebond.yaml",
];

/** Every text of the file, in both languages; comments and ids are not read by anybody. */
function textsIn(node: unknown): readonly string[] {
  const text = z.strictObject({ fr: z.string(), en: z.string() }).safeParse(node).data;
  if (text) return [text.fr, text.en];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(textsIn) : [];
}

/** A year and the next are two whatever was chosen. */
const YEARS = /(?<!entre |between )\b(deux|trois|quatre|cinq|six|two|three|four|five) (ans|années|years)\b/i;

test.each(FILES)(
  "no page of %s says how many years are played, how long it takes, or whose estate it is",
  (file) => {
    const texts = textsIn(parse(readFileSync(join(FOLDER, file), "utf8")));
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => YEARS.test(text))).toEqual([]);
    expect(texts.filter((text) => /Val d’Octet|imagina|heure et demie|hour and a half/.test(text))).toEqual(
      [],
    );
  },
);
