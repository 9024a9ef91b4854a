import { describe, expect, it } from "vitest";
import { codeIn, inGroups } from "./session-code.ts";

describe("codeIn", () => {
  it("takes a code as it is dictated", () => {
    expect(codeIn(" abc 234 ")).toBe("ABC234");
    expect(codeIn("ABC\u00a0234")).toBe("ABC234");
    expect(codeIn("abc-234")).toBe("ABC234");
  });
  it("takes a code out of an address", () => {
    expect(codeIn("http://192.168.1.23:2567/ABC234?lang=en")).toBe("ABC234");
    expect(codeIn("atelier.example/ecran/abc234/")).toBe("ABC234");
  });
  it("refuses what no session can be called", () => {
    expect(codeIn("")).toBeUndefined();
    expect(codeIn("ABC10O")).toBeUndefined();
    expect(codeIn("ABC2345")).toBeUndefined();
  });
});

describe("inGroups", () => {
  it("cuts in two", () => expect(inGroups("ABC234")).toBe("ABC\u00a0234"));
});
