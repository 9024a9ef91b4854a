/** Messages ready to be handed on. */
import { expect, test } from "vitest";
import en from "../../../text/en/campaign-messages.json";
import fr from "../../../text/fr/campaign-messages.json";
import type { Say } from "../../../text/texts.ts";
import { CHAT_LETTERS, compose, KINDS, lettersIn, linkOf, mailLink, type Told } from "./compose.ts";

const saying =
  (texts: Readonly<Record<string, unknown>>): Say =>
  (key, values = {}) =>
    String(texts[key]).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
const told = (over: Partial<Told> = {}): Told => ({
  agenda: {
    ...{ title: "Le défi", starts: "2026-11-23", last: "2026-12-13", ceremony: null, weeks: 3 },
    missions: [1, 2].map((week) => ({
      ...{ id: `m${week}`, week, topic: "usages", title: `Mission ${week}`, how: "Ainsi." },
      ...{ steps: 2, ask: 5, most: 9, cap: 3, isKept: false, facts: [] },
    })),
    links: { people: "https://ville.fr/defi/DABCDEF", calendar: "https://c", feed: "https://f" },
  },
  ...{ team: null, week: 1, percent: 40, dayWords: (day) => day, ...over },
});

test.each([
  ["fr", fr],
  ["en", en],
])("every message says all its values and leaves no hole, with a team or without (%s)", (_, texts) => {
  for (const kind of KINDS)
    for (const team of [null, { id: "abc", name: "DSI" }]) {
      const { subject, text } = compose(saying(texts), kind, told({ team }));
      expect(`${subject}${text}`, kind).not.toMatch(/[{}]|undefined|\n\n\n| \n/);
    }
});

test("a week’s message tells that week’s missions alone; a ceremony that is not set is left to be filled in", () => {
  const { text } = compose(saying(fr), "week", told({ week: 2 }));
  expect(text).toContain("– Mission 2");
  expect(text).not.toContain("Mission 1");
  expect(compose(saying(fr), "ceremony", told()).text).toContain("[jour, heure et lieu à compléter]");
  const { agenda } = told();
  const set = compose(saying(fr), "ceremony", told({ agenda: { ...agenda, ceremony: "2026-12-15" } }));
  expect(set.text).toContain("le 2026-12-15, [heure et lieu à compléter]");
});

test("the short one stays short with a title and a team of usual length", () => {
  const team = { id: "abcdefgh", name: "Direction de la culture" };
  for (const texts of [fr, en])
    expect(lettersIn(compose(saying(texts), "chat", told({ team })).text)).toBeLessThanOrEqual(CHAT_LETTERS);
});

test("mail opens with its lines, to nobody, or not at all when programs would cut it", () => {
  const link = mailLink({ subject: "É & ?", text: "Une\nDeux" }) ?? "";
  expect(link).toMatch(/^mailto:\?subject=%C3%89%20%26%20%3F&body=Une%0D%0ADeux$/);
  expect(mailLink({ subject: "", text: "é".repeat(400) })).toBeUndefined();
});

test("a team’s link names it; a letter with its accents counts once", () => {
  expect(linkOf("https://v/defi/D", "abc")).toBe("https://v/defi/D?equipe=abc");
  expect(lettersIn("e\u0301👩‍💻")).toBe(2);
});
