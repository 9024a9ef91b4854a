import { describe, expect, it } from "vitest";
import { inGroups } from "./session-code.ts";

describe("inGroups", () => {
  it("cuts a code in two, never at the end of a line", () => expect(inGroups("ABC234")).toBe("ABC\u00a0234"));
});
