/** What surrounds a workshop on paper: what to print, how to come in, the minutes, the notes, how a table is entered after. */
import { encode } from "uqr";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { escapeXml } from "../documents/xml.ts";
import { field, list, p, table } from "./markup.ts";
import type { Kit, Piece } from "./paper.ts";

/**
 * Two sheets, so that the cards behind them start on a front whatever is printed with them.
 * @param lastTwoSided the last page to print on both sides
 */
export function cover(
  frozen: Frozen,
  pieces: readonly Piece[],
  lastTwoSided: number,
  kit: Kit,
): readonly Piece[] {
  const { say, t } = kit;
  const rows = linesOf(pieces, kit);
  const half = Math.ceil(rows.length * 0.4);
  const contents = (some: typeof rows) =>
    table([say("piece"), say("paper"), say("copies")], some, "contents");
  const how = list([
    say("print-1", { n: lastTwoSided }),
    say(kit.isGlued ? "print-2-a4" : "print-2"),
    say("print-3"),
  ]);
  const head = `<h1>${say("cover", { title: frozen.title[kit.locale] })}</h1><div class="spread">${kit.landscape()}<div>${p(t(frozen.summary), "aloud")}</div></div>`;
  const page = (html: string): Piece => ({
    ...{ kind: "sheet", format: "a4", title: t(frozen.title), copies: "" },
    html: `<div class="cover">${html}</div>`,
  });
  return [page(head + how + contents(rows.slice(0, half))), page(contents(rows.slice(half)))];
}

/** Sheets of one name behind each other are one line, with their number. */
function linesOf(pieces: readonly Piece[], kit: Kit): string[][] {
  const alike = (one: Piece, other: Piece | undefined) =>
    one.title === other?.title && one.copies === other.copies;
  return pieces.flatMap((piece, index) => {
    if (alike(piece, pieces[index - 1])) return [];
    const next = pieces.findIndex((other, at) => at > index && !alike(piece, other));
    const count = (next === -1 ? pieces.length : next) - index;
    const isHalved = kit.isGlued && piece.kind === "sheet" && piece.format === "a3";
    const sheets = count * (isHalved ? 2 : 1);
    const paper = paperOf(piece, kit);
    return [[piece.title, sheets > 1 ? `${sheets} × ${paper}` : paper, piece.copies]];
  });
}

function paperOf(piece: Piece, { say, isGlued }: Kit): string {
  if (piece.kind === "cards") return say("paper-cards", { n: piece.cards.length });
  return piece.kind === "sheet" && piece.format === "a3" && !isGlued ? "A3" : "A4";
}

interface Door {
  readonly address?: string | undefined;
  readonly code?: string | undefined;
}

/** Without an address the QR is left to stick; without a code, its boxes are left to fill. */
export function entry(frozen: Frozen, { address, code = "      " }: Door, kit: Kit): Piece {
  const { say } = kit;
  const boxes = Array.from(code, (letter) => `<span>${letter}</span>`).join("");
  const way =
    address === undefined
      ? `<div class="qr-place">${say("qr-place")}</div><div class="field"><span>${say("address")}</span><i class="line"></i></div>`
      : `<div class="qr">${qrOf(address)}</div>${p(escapeXml(address), "address")}`;
  return {
    ...{ kind: "sheet", format: "a4", title: kit.t(frozen.title), copies: say("copies-table") },
    html: `<div class="entry"><h2>${say("entry")}</h2>${way}${p(say("code"))}<p class="code">${boxes}</p>${p(say("entry-how"))}</div>`,
  };
}

/** Folded in two, it stands on the table and is read from both sides. */
export function tent(frozen: Frozen, { address }: Door, kit: Kit): Piece {
  const { say, t } = kit;
  const face = `<h3>${t(frozen.title)}</h3>${field(say("table-name"))}${list(([1, 2, 3] as const).map((n) => say(`tent-${n}`)))}`;
  const door = address === undefined ? kit.piece("groupe") : `<div class="qr">${qrOf(address)}</div>`;
  const side = `<div><div>${face}</div>${door}</div>`;
  return {
    ...{ kind: "sheet", format: "a4", title: say("tent"), copies: say("copies-table") },
    html: `<div class="tent"><div class="turned" aria-hidden="true">${side}</div><p class="fold">${say("tent-fold")}</p><div>${side}</div></div>`,
  };
}

/** Dark modules as one path: it prints whatever becomes of backgrounds. */
function qrOf(text: string): string {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return `<svg viewBox="0 0 ${size} ${size}" aria-hidden="true"><path d="${path}"/></svg>`;
}

export function timer({ phases, minutes }: Frozen, kit: Kit): Piece {
  const { say, t } = kit;
  let begun = 0;
  const whole = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const rows = phases.map(({ title, minutes: planned, isOptional, isProtected }) => {
    const from = begun;
    begun += planned;
    const kept = isProtected ? say("protected") : isOptional ? say("optional") : "";
    const length = `<svg class="length" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path d="M${((from / whole) * 100).toFixed(1)} 0h${((planned / whole) * 100).toFixed(1)}v4H${((from / whole) * 100).toFixed(1)}z"/></svg>`;
    return [clock(from), `<b>${t(title)}</b>${length}`, say("minutes", { n: planned }), kept, "", ""];
  });
  const head = [say("from"), say("phase"), say("planned"), "", say("begun"), say("ended")];
  return {
    ...{ kind: "flow", title: say("timer"), copies: say("copies-facilitator") },
    html: p(say("timer-how", { n: minutes })) + table(head, rows, "tall"),
  };
}

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;

export function notes({ phases }: Frozen, kit: Kit): Piece {
  const { say, t } = kit;
  const written = phases.map(({ title, minutes, notes: { say: said, ask, traps, late } }) => {
    const part = (label: string, items: readonly string[]) =>
      items.length === 0 ? "" : `<div class="note"><h4>${label}</h4>${list(items)}</div>`;
    return `<div class="phase"><h3>${t(title)} <small>${say("minutes", { n: minutes })}</small></h3>${part(say("say"), said.map(t))}${part(say("ask"), ask.map(t))}${part(say("traps"), traps.map(t))}${late ? part(say("late"), [t(late)]) : ""}</div>`;
  });
  return { kind: "flow", title: say("notes"), copies: say("copies-facilitator"), html: written.join("") };
}

export function scribe(kit: Kit): Piece {
  const { say } = kit;
  const steps = [1, 2, 3, 4, 5] as const;
  return {
    ...{ kind: "flow", title: say("scribe"), copies: say("copies-facilitator") },
    html:
      p(say("scribe-why")) +
      `<ol>${steps.map((n) => `<li>${say(`scribe-${n}`)}</li>`).join("")}</ol>` +
      p(say("scribe-limits")),
  };
}
