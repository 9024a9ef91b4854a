/** Changes to a map, made alike on the table's own and on the copy the room looks at. */
import type { Parts, Tools } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { closedOf, figureThrough, foundOf, isSameFigure, linksOf } from "./figures.ts";
import { endsOf, hasAll, paleOnce } from "./graph.ts";
import { asksWhy, coverageOf, isContested, nudgeFor } from "./help.ts";
import type { Act, CausalMapShape, Comment, Cut, FoundFigure, Link, Place, TableMap } from "./state.ts";

export type P = Parts<CausalMapShape>;
export type T = Tools<CausalMapShape>;

/** The table's map, and the écran's copy while it is shown: both change alike, and only what changed travels. */
export function change(parts: P, team: TeamId, act: (map: TableMap) => void): void {
  act(parts.team(team));
  const { shown } = parts.screen;
  if (shown?.team === team) act(shown.map);
}

/** A copy of a table's map alone, for the écran. */
export function mapOf(parts: P, team: TeamId, { read, publish }: T): TableMap {
  const { places, links, comments, figures, cut, title, description, messages, pictures, stickers, strokes } =
    read(parts.team(team));
  return publish({
    ...{ places, links, comments, figures, cut, title, description, messages, pictures, stickers, strokes },
  });
}

/** Brings what the facilitator reads of a table, and what the room sees of its progress, in line with its map. */
export function cover(parts: P, team: TeamId, { config, people, read }: T): void {
  const map = read(parts.team(team));
  parts.screen.built[team] = {
    placed: Object.keys(map.places).length,
    links: Object.keys(map.links).length,
  };
  parts.host.tables[team] = coverageOf(config, {
    map,
    dealt: read(parts.everyone.dealt).flat(),
    hinted: read(parts.secret.hinted)[team] ?? [],
    members: people.members(team).length,
  });
}

/** Who acts, and where. */
export interface Hand {
  readonly parts: P;
  readonly tools: T;
  readonly team: TeamId;
  readonly seat: SeatId;
}

export function putCard({ parts, tools, team, seat }: Hand, card: string, after: Place | null): void {
  const before = tools.read(parts.team(team)).places[card] ?? null;
  change(parts, team, ({ places }) => {
    if (after) places[card] = [...after];
    else delete places[card];
  });
  parts.seat(seat).last = tools.publish<Act>(["place", card, before, after]);
  if (!before || !after) cover(parts, team, tools);
}

/** Draws, turns or removes a link: figures that closed ring, and those that are no more leave. */
export function putLink({ parts, tools, team, seat }: Hand, link: string, after: Link | null): void {
  const before = tools.read(parts.team(team)).links[link] ?? null;
  change(parts, team, ({ links }) => {
    if (after) links[link] = tools.publish(after);
    else delete links[link];
  });
  parts.seat(seat).last = tools.publish<Act>(["link", link, before, after]);
  refreshNudges(parts, team, link, tools);
  refreshFigures(parts, team, tools);
  const { targets } = parts.secret;
  if (after && targets[team] === link) delete targets[team];
  cover(parts, team, tools);
}

export function newLink(
  seat: SeatId,
  link: string,
  said: Pick<Link, "sign" | "reason">,
  { config }: T,
): Link {
  return { ...said, by: seat, ...(asksWhy(config, link, said.sign) && { asksWhy: true as const }) };
}

/** The other sign: who drew it and what was said stay; the table may be asked why anew. */
export function turned(before: Link, link: string, sign: Link["sign"], { config }: T): Link {
  const { by, reason, voices, wasContested } = before;
  return {
    ...{ sign, by },
    ...(reason !== undefined && { reason }),
    ...(voices && { voices }),
    ...(wasContested && { wasContested }),
    ...(asksWhy(config, link, sign) && { asksWhy: true as const }),
  };
}

function refreshNudges(parts: P, team: TeamId, link: string, { config, read }: T): void {
  const share = parts.team(team);
  const nudge = nudgeFor(config, read(share).links, link);
  const others = read(share).nudges.filter((one) => !("link" in one) || one.link !== link);
  if (nudge || others.length < read(share).nudges.length)
    share.nudges = nudge ? [...others, nudge] : [...others];
}

/** Figures stay in the order they were found; one whose link was taken away is no longer there. */
function refreshFigures(parts: P, team: TeamId, tools: T): void {
  const { config, now, read, publish } = tools;
  const { links, figures } = read(parts.team(team));
  const kept = figures.filter(({ kind, paths, id }) => id === null && hasAll(links, linksOf(kind, paths)));
  const closed = closedOf(links, config.figures);
  const known = closed.map(
    (figure) => figures.find(({ id }) => id === figure.id) ?? foundOf(links, figure, now),
  );
  const fresh = known.filter(({ id }) => !figures.some((figure) => figure.id === id));
  const all = [...kept.filter((own) => !known.some((one) => isSameFigure(one, own))), ...known];
  if (fresh.length === 0 && all.length === figures.length) return;
  setFigures(parts, team, publish(all), tools);
  for (const figure of fresh) ring(parts, team, figure);
}

function setFigures(parts: P, team: TeamId, figures: readonly FoundFigure[], { publish }: T): void {
  const inOrder = [...figures].sort((a, b) => a.at - b.at);
  change(parts, team, (map) => {
    map.figures = publish(inOrder);
  });
}

/** A figure rings on the écran once for a table, with the table's name. */
function ring(parts: P, team: TeamId, { id, kind, at }: FoundFigure): void {
  const { rings } = parts.screen;
  if (id === null || rings.some((one) => one.team === team && one.id === id)) return;
  rings.push({ team, id, kind, at });
  if (!parts.everyone.rung.includes(id)) parts.everyone.rung.push(id);
}

/** « Est-ce une boucle ? » — the rules look for the shortest one that passes there. */
export function askFigure(
  parts: P,
  team: TeamId,
  asked: { readonly link: string; readonly kind: FoundFigure["kind"] },
  tools: T,
): void {
  const share = parts.team(team);
  const { links, figures } = tools.read(share);
  const found = figureThrough(links, asked, tools.now);
  share.asked = found ? null : { link: asked.link, kind: asked.kind };
  if (found && !figures.some((one) => isSameFigure(one, found)))
    setFigures(parts, team, [...figures, found], tools);
}

export function voice(
  { parts, tools, team, seat }: Hand,
  { link, voice: said }: { readonly link: string; readonly voice: "agree" | "object" | null },
): void {
  const before = tools.read(parts.team(team)).links[link];
  if (!before) return;
  const others = Object.entries(before.voices ?? {}).filter(([by]) => by !== seat);
  const voices = Object.fromEntries(said === null ? others : [...others, [seat, said] as const]);
  change(parts, team, ({ links }) => {
    const now = links[link];
    if (!now) return;
    now.voices = { ...voices };
    if (said === "object") now.wasContested = true;
  });
  if (isContested(before, tools.people.members(team).length) || said === "object") cover(parts, team, tools);
}

export function comment({ parts, team, seat }: Hand, said: Pick<Comment, "on" | "text">): void {
  const share = parts.team(team);
  share.made += 1;
  const id = `n${share.made}`;
  change(parts, team, ({ comments }) => {
    comments[id] = { on: said.on, by: seat, text: said.text };
  });
}

/** What the snip does to the rest: cards that nothing feeds any more pale. */
export function cut(
  parts: P,
  team: TeamId,
  chosen: { readonly link: string } | { readonly card: string },
  tools: T,
): void {
  const { links } = tools.read(parts.team(team));
  const done: Cut =
    "link" in chosen
      ? { kind: "link", link: chosen.link, pale: [...paleOnce(links, { links: [chosen.link] })] }
      : { kind: "lever", card: chosen.card, pale: [...paleOnce(links, heldBy(chosen.card, links, tools))] };
  change(parts, team, (map) => {
    map.cut = tools.publish(done);
  });
}

/** A lever holds back what the deck says it slows, when that is on the map. */
function heldBy(card: string, links: TableMap["links"], { config }: T) {
  const onMap = new Set(Object.keys(links).flatMap(endsOf));
  const held = config.links.filter(
    (link) => link.from === card && link.sign === "slows" && onMap.has(link.to),
  );
  return { cards: held.map(({ to }) => to) };
}

/** Takes one's own last act back; `refuse` saw that nobody touched it since. */
export function undo(hand: Hand): void {
  const { parts, tools, seat } = hand;
  const { last } = tools.read(parts.seat(seat));
  if (!last) return;
  if (last[0] === "place") putCard(hand, last[1], last[2]);
  else putLink(hand, last[1], last[2]);
  parts.seat(seat).last = null;
}
