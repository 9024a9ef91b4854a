/** A map in words: an outline to read or keep, and the JSON other tools may read. */
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import type { TableMap } from "../../../game/activities/causal-map/state.ts";
import type { Say } from "../../text/texts.ts";
import { titleOf, type Fronts } from "./fronts.ts";
import { askedLinks, cardsByZone, linkSaid, type Zones } from "./room-map.ts";

export interface Told {
  readonly map: TableMap;
  readonly table: string;
  readonly members: number;
  readonly fronts: Fronts;
  readonly zones: Zones;
  readonly word: (id: string | null | undefined) => string;
}

/** Raised when a field of the file changes its meaning or goes away. */
const MAP_FORMAT = 1;

/** Plain text, one thing a line, sections apart. */
export function outlineOf(told: Told, t: Say): string {
  const { map, table, word } = told;
  const title = word(map.title);
  const sections = [
    [
      title === "" ? t("room-map-of", { table }) : title,
      ...(title === "" ? [] : [t("room-map-of", { table })]),
    ],
    listed([word(map.description)]),
    headed(t("room-messages"), map.messages.map(word)),
    ...zoneSections(told),
    headed(t("room-links"), linkLines(told, t)),
    headed(
      t("room-figures"),
      map.figures.map(({ kind, paths }) => figureLine(kind, paths, { told, t })),
    ),
    headed(t("room-snip"), cutLines(told, t)),
    headed(
      t("room-comments"),
      Object.values(map.comments).map(({ on, text }) =>
        t("room-remark", { on: onLine(on, told, t), text: word(text) }),
      ),
    ),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const listed = (lines: readonly string[]) => lines.filter((line) => line !== "");

function headed(title: string, lines: readonly string[]): readonly string[] {
  const said = listed(lines);
  return said.length === 0 ? [] : [title, ...said.map((line) => `- ${line}`)];
}

const zoneSections = ({ map, zones, fronts }: Told) =>
  [...cardsByZone(map.places)].map(([zone, cards]) =>
    headed(
      zones[zone],
      cards.map((card) => titleOf(fronts, card)),
    ),
  );

function linkLines({ map, fronts, word, members }: Told, t: Say): readonly string[] {
  const asked = askedLinks(map, members);
  return Object.entries(map.links).map(([id, { reason }]) => {
    const because = word(reason);
    const said = linkSaid(id, map, { fronts, t });
    const mark = asked.includes(id) ? ` ${t("room-in-debate")}` : "";
    return because === "" ? `${said}${mark}` : `${said}${mark} ${t("room-because", { reason: because })}`;
  });
}

function figureLine(
  kind: "loop" | "opposition",
  paths: readonly (readonly string[])[],
  { told: { fronts }, t }: { told: Told; t: Say },
): string {
  const ways = paths.map((path) => {
    const names = path.map((card) => titleOf(fronts, card));
    return [...names, ...(kind === "loop" ? names.slice(0, 1) : [])].join(" → ");
  });
  return t(`room-${kind}`, { path: ways.join(" / ") });
}

function onLine(on: string, { map, fronts }: Told, t: Say): string {
  return on.includes(">") ? linkSaid(on, map, { fronts, t }) : titleOf(fronts, on);
}

function cutLines({ map, fronts }: Told, t: Say): readonly string[] {
  const { cut } = map;
  if (!cut) return [];
  const [from, to] = cut.kind === "link" ? endsOf(cut.link) : [cut.card, ""];
  const said =
    cut.kind === "link"
      ? t("room-cut-link", { from: titleOf(fronts, from), to: titleOf(fronts, to) })
      : t("room-cut-lever", { card: titleOf(fronts, cut.card) });
  const pale = cut.pale.map((card) => titleOf(fronts, card)).join(", ");
  return pale === "" ? [said] : [said, t("room-pales", { cards: pale })];
}

/** Ids are the deck's; words are those people typed, empty when nobody did. */
export function jsonOf({ map, table, members, fronts, zones, word }: Told): object {
  const asked = askedLinks(map, members);
  return {
    format: MAP_FORMAT,
    table,
    title: word(map.title),
    description: word(map.description),
    messages: map.messages.map((id, slot) => ({ text: word(id), pictures: map.pictures[slot] ?? [] })),
    cards: Object.entries(map.places).map(([id, [zone, x, y]]) => ({
      ...{ id, title: titleOf(fronts, id), zone, zoneTitle: zones[zone], x, y },
    })),
    links: Object.entries(map.links).map(([id, { sign, reason, wasContested = false }]) => {
      const [from, to] = endsOf(id);
      return { from, to, sign, reason: word(reason), isInDebate: asked.includes(id), wasContested };
    }),
    figures: map.figures.map(({ kind, id, paths }) => ({ kind, id, paths })),
    cut: map.cut,
    comments: Object.values(map.comments).map(({ on, text }) => ({ on, text: word(text) })),
    stickers: Object.values(map.stickers),
    strokes: Object.values(map.strokes).map(({ points }) => points),
  };
}
