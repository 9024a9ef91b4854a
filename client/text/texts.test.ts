/** Sentences of the interface, filled with what people typed. */
import { expect, test } from "vitest";
import { loadTexts } from "./texts.ts";

test("a value that is a sentence brings its own full stop; any other gets the sentence’s", async () => {
  const t = await loadTexts("commitments");
  const [typed, plain] = [t("sign-done", { text: "Je répare." }), t("sign-done", { text: "je répare" })];
  expect([typed.slice(-10), plain.slice(-10)]).toEqual(["Je répare.", "je répare."]);
});
