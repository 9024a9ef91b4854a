/** Announcements: none is lost, none is silent because it repeats. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAnnouncer } from "./announcer.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function said(lines: readonly string[], urgent = false) {
  const announcer = createAnnouncer();
  return lines.map((line) => {
    announcer.say(line, urgent);
    vi.advanceTimersByTime(1000);
    return urgent ? announcer.assertive.value : announcer.polite.value;
  });
}

test("the same words twice differ by a silent space, then not", () => {
  const [first, second, third] = said(["Il reste une minute", "Il reste une minute", "Il reste une minute"]);
  expect(first).toBe("Il reste une minute");
  expect(second).toBe("Il reste une minute\u00a0");
  expect(third).not.toBe(second);
});

test("what is urgent has its own line", () => {
  expect(said(["Temps écoulé"], true)).toEqual(["Temps écoulé"]);
});

test("two events of the same moment are read together", () => {
  const announcer = createAnnouncer();
  announcer.say("La Halle a répondu.");
  announcer.say("Il reste une minute.");
  vi.advanceTimersByTime(1000);
  expect(announcer.polite.value).toBe("La Halle a répondu. Il reste une minute.");
});
