/** A map as a file, and in words. */
import { describe, expect, it } from "vitest";
import type { TableMap } from "../../../game/activities/causal-map/state.ts";
import { ZONES } from "../../../game/activities/causal-map/terms.ts";
import texts from "../../text/fr/map-room.json" with { type: "json" };
import type { Say } from "../../text/texts.ts";
import { CARD } from "./layout.ts";
import { COLOUR, INKED } from "./map-look.ts";
import { mapSvg, type MapFile } from "./map-svg.ts";
import { fitted, widthOf } from "./map-text.ts";
import { jsonOf, outlineOf, type Told } from "./map-words.ts";
import type { Zones } from "./room-map.ts";

const SYMBOLS = `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="c-pc" viewBox="0 0 64 64" fill="var(--card,#fffaf0)"><path fill="var(--r,#d9a43a)" d="M0 0"/></symbol><symbol id="c-other"><path d="M1 1"/></symbol></svg>`;
const zones = Object.fromEntries(ZONES.map((id) => [id, `Zone ${id}`])) as Zones;
const card = (id: string, title: string) => ({ id, title, picture: id, zone: "usages" as const });
const fronts = new Map(
  [card("pc", "PC neuf"), card("or", 'Or & "métaux" <rares>')].map((one) => [one.id, one]),
);

const map: TableMap = {
  places: { pc: ["terminaux", 200, 500], or: ["amont", 500, 200] },
  links: {
    "pc>or": { sign: "feeds", by: "s1", reason: "w1" },
    "or>pc": { sign: "slows", by: "s1", voices: { s1: "object" } },
  },
  comments: { c1: { on: "pc", by: "s1", text: "w4" } },
  figures: [{ kind: "loop", id: null, paths: [["pc", "or"]], sign: "slows", at: 0 }],
  cut: { kind: "link", link: "pc>or", pale: ["or"] },
  title: "w2",
  description: null,
  messages: ["w3", null, null],
  pictures: [["pc"], [], []],
  stickers: { k1: { sticker: "star", x: 500, y: 500 } },
  strokes: { d1: { by: "s1", points: [0, 0, 1000, 1000] } },
};
const words: Readonly<Record<string, string>> = {
  w1: "il faut des métaux",
  w2: "Du <placard> à la rivière",
  w3: "Garder longtemps",
  w4: "à vérifier",
};
const told: Told = {
  ...{ map, table: "Quai", members: 2, fronts, zones },
  word: (id) => (id ? (words[id] ?? "") : ""),
};
const t: Say = (key, values = {}) => {
  const entry = Object.entries(texts).find(([name]) => name === key)?.[1];
  const form = typeof entry === "string" ? entry : (entry?.other ?? key);
  return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
};

const file = (look = COLOUR): MapFile => ({
  ...{ map, fronts, zones, look, symbols: SYMBOLS, asked: ["or>pc"], lit: [] },
  ...{ title: "Du <placard> à la rivière", description: "Deux cartes", legend: "légende" },
});

describe("a map's file", () => {
  it("draws what slows over what feeds, so that a crossing is read", () => {
    const svg = mapSvg(file());
    const [arrow, bar] = [svg.indexOf('d="M2 0L-15-9V9z"'), svg.indexOf('d="M0-12V12"')];
    expect(arrow).toBeGreaterThan(0);
    expect(bar).toBeGreaterThan(arrow);
  });

  it("holds the pictograms of its own cards alone, with plain tones that need no page", () => {
    const svg = mapSvg(file());
    expect(svg).toContain('<symbol id="c-pc"');
    expect(svg).not.toContain('c-other"><path');
    expect(svg).not.toContain("var(");
  });

  it("escapes what people and authors wrote", () => {
    const svg = mapSvg(file());
    expect(svg).toContain("<title>Du &lt;placard&gt; à la rivière</title>");
    expect(svg).not.toContain("<placard>");
    expect(svg).toContain("&lt;rares&gt;");
  });

  it("has no style that a strict page would refuse", () => {
    expect(mapSvg(file())).not.toMatch(/ style=|<style/);
  });

  it("is drawn in ink on white for a printer", () => {
    const tones = new Set(
      [...mapSvg(file(INKED)).matchAll(/(?:fill|stroke)="(#[0-9a-f]+)"/g)].map(([, tone]) => tone),
    );
    expect([...tones].sort()).toEqual(["#000", "#333", "#999", "#fff"]);
  });

  it("says a brake by a dash and a minus, a question by its mark", () => {
    const svg = mapSvg({ ...file(), map: { ...map, cut: null } });
    expect(svg).toContain('stroke-dasharray="13 8"');
    expect(svg).toContain(">?</text>");
  });
});

describe("a card's title", () => {
  it("is cut in lines that all fit in the card", () => {
    const box = { width: CARD.width - 59, height: CARD.height - 6 };
    const { lines, size } = fitted("Promesse «\u00a0dématérialiser, c’est propre\u00a0»", box);
    expect(lines.every((line) => widthOf(line, size) <= box.width)).toBe(true);
    expect(lines.join(" ")).toBe("Promesse «\u00a0dématérialiser, c’est propre\u00a0»");
  });
});

describe("a map in words", () => {
  it("tells the title, each zone's cards, each link with its reason or its doubt, the loop, the snip", () => {
    expect(outlineOf(told, t).replace(/\u00a0/g, " ")).toBe(
      [
        "Du <placard> à la rivière\nCarte de la table Quai",
        "Messages\n- Garder longtemps",
        "Zone terminaux\n- PC neuf",
        'Zone amont\n- Or & "métaux" <rares>',
        'Liens\n- « PC neuf » nourrit « Or & "métaux" <rares> » – il faut des métaux\n- « Or & "métaux" <rares> » freine « PC neuf » (à discuter)',
        'Figures trouvées\n- Boucle : PC neuf → Or & "métaux" <rares> → PC neuf',
        'Coup de ciseaux\n- Lien coupé : « PC neuf » → « Or & "métaux" <rares> »\n- Ce qui n’est plus nourri : Or & "métaux" <rares>',
        "Remarques\n- PC neuf : à vérifier\n",
      ].join("\n\n"),
    );
  });

  it("is data with a format number, the table's words and the deck's ids", () => {
    expect(jsonOf(told)).toMatchObject({
      format: 1,
      table: "Quai",
      title: "Du <placard> à la rivière",
      messages: [{ text: "Garder longtemps", pictures: ["pc"] }, { text: "" }, { text: "" }],
      links: [
        { from: "pc", to: "or", sign: "feeds", reason: "il faut des métaux", isInDebate: false },
        { from: "or", to: "pc", sign: "slows", isInDebate: true },
      ],
      cut: { link: "pc>or", pale: ["or"] },
    });
  });
});
