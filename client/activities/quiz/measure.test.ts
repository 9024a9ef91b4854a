/** Numbers and units in both languages: no decimal that an order of magnitude does not need. */
import { describe, expect, it } from "vitest";
import { factUnit, measure, plainNumber } from "./measure.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("measure", () => {
  it("rounds to what can be read aloud", () => {
    expect(plain(measure(185.09, "kg de CO₂e", "fr").text)).toBe("185 kg de CO₂e");
    expect(plain(measure(70.1, "kWh par an", "fr").text)).toBe("70,1 kWh par an");
    expect(plainNumber(0.264, "en")).toBe("0.264");
    expect(plain(plainNumber(1278.4, "fr"))).toBe("1 278");
    expect(plainNumber(0, "fr")).toBe("0");
  });

  it("keeps % and € with their number, as each language does", () => {
    expect(plain(measure(4.4, "% de l’empreinte", "fr").text)).toBe("4,4 % de l’empreinte");
    expect(measure(4.4, "% of the footprint", "en")).toEqual({
      figure: "4.4%",
      unit: "of the footprint",
      text: "4.4%\u00a0of the footprint",
    });
    expect(plain(measure(24, "€", "fr").text)).toBe("24 €");
    expect(measure(24, "€", "en").text).toBe("€24");
  });

  it("writes the raw unit of a fact for people", () => {
    expect(factUnit("kgCO2e/hab/an", 3, "par")).toBe("kg CO₂e par hab par an");
    expect(factUnit("mgSbeq/réponse", 3, "par")).toBe("mg Sb éq. par réponse");
    expect(factUnit("m3/an", 3, "par")).toBe("m³ par an");
    expect(factUnit("ratio", 3, "par")).toBe("");
    expect([factUnit("an", 1, "par"), factUnit("an", 5, "par")]).toEqual(["an", "ans"]);
    expect(factUnit("kgCO2e/device", 3, "per")).toBe("kg CO₂e per device");
  });
});
