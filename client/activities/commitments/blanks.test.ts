import { describe, expect, it } from "vitest";
import { blanksIn, insideAll, insideOf, isWhole } from "./blanks.ts";

describe("what is typed in a blank", () => {
  it("does not say twice the word that the sentence already has", () => {
    expect(insideOf("if", "Si un écran se casse")).toBe("un écran se casse");
    expect(insideOf("if", "situation de crise")).toBe("situation de crise");
    expect(insideOf("then", "alors, je demande un devis.")).toBe("je demande un devis");
    expect(insideOf("when", "Quand : le jour même ")).toBe("le jour même");
  });
  it("is nothing once only the opening word is there", () => {
    expect(isWhole(insideAll({ if: "un écran", then: "  .", when: "lundi" }))).toBe(false);
    expect(isWhole(insideAll({ if: "un écran", then: "je répare", when: "lundi" }))).toBe(true);
  });
  it("is read back from a device only in its own shape", () => {
    expect(blanksIn({ if: "a", then: "b", when: "c", more: 1 })).toEqual({ if: "a", then: "b", when: "c" });
    expect(blanksIn({ if: "a", then: 2, when: "c" })).toBeUndefined();
    expect(blanksIn(null)).toBeUndefined();
  });
});
