/** What the server keeps for those who come back weighs what it says it weighs. */
import { expect, test } from "vitest";
import { AudienceLog } from "../../server/rooms/audience-log.ts";

test("a kept frame holds its own bytes alone, never the shared slab it was cut from", () => {
  const log = new AudienceLog("seat/p1");
  for (let n = 0; n < 3; n += 1) {
    log.add([{ op: "replace", path: ["name"], value: `P${n}` }]);
    log.flush(new Map());
  }
  const kept = log.since(0) ?? [];
  expect(kept).toHaveLength(3);
  for (const bytes of kept) expect(bytes.buffer.byteLength).toBe(bytes.length);
});
