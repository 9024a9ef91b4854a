/** Each reason for which a session stays closed has a sentence of its own, in both languages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import participantInEnglish from "../../text/en/participant.json";
import screenInEnglish from "../../text/en/screen.json";
import participant from "../../text/fr/participant.json";
import screen from "../../text/fr/screen.json";
import { CLOSINGS, closingOf, mayOpenLater } from "./closing.ts";

it("knows the reasons that the link gives a participant, and takes any other for what it is", () => {
  const link = readFileSync(join(import.meta.dirname, "../../link/colyseus.ts"), "utf8");
  const given = [...link.matchAll(/#refuse\("([^"]+)"\)/g)].map(([, reason = ""]) => reason);
  // The participant's door asks for no key, and the écran has a page of its own for it.
  const asked = given.filter((reason) => reason !== "key-wrong");
  expect(asked).toContain("session-unknown");
  expect(asked.map(closingOf)).toEqual(asked);
  expect(closingOf("what-is-this")).toBe("other");
});

it.each<[string, Readonly<Record<string, unknown>>]>([
  ["the participant", participant],
  ["the participant in English", participantInEnglish],
  ["the écran", screen],
  ["the écran in English", screenInEnglish],
])("says each to %s in a sentence of its own", (_reader, texts) => {
  const sentences = CLOSINGS.map((closing) => texts[`closed-${closing}`]);
  expect(sentences.filter((sentence) => typeof sentence === "string")).toHaveLength(CLOSINGS.length);
  expect(new Set(sentences).size).toBe(CLOSINGS.length);
});

it("offers to try again first where the same code may open", () => {
  expect(CLOSINGS.filter(mayOpenLater)).toEqual(["too-many-tries", "session-full", "other"]);
});
