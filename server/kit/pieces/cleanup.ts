/** A cleanup on paper: the archives' list to sign before anything goes, the team's declaration, its progress on A3. */
import type { CleanupConfig } from "../../../game/activities/cleanup/schema.ts";
import { BLOCKS } from "../../../game/activities/cleanup/terms.ts";
import { field, list, p, table, ticks } from "../markup.ts";
import type { Kit, Paper, Piece } from "../paper.ts";

export const CLEANUP: Paper<CleanupConfig> = {
  pieces: (config, _phase, kit) => [archives(config, kit), declaration(config, kit), progress(config, kit)],
};

const ROWS = 8;

function archives({ deck, contact }: CleanupConfig, kit: Kit): Piece {
  const { say, t } = kit;
  const head = [say("archives-what"), say("archives-where"), say("archives-answer")];
  const rows = Array.from({ length: ROWS }, () => ["", "", say("archives-answers")]);
  const html = [
    `<h3>${say("archives-keep")}</h3>${list(deck.archives.keep.map(t))}`,
    `<h3>${say("archives-free")}</h3>${list(deck.archives.free.map(t))}`,
    `<h3>${say("archives-unsure")}</h3>${p(t(deck.archives.unsure))}`,
    contact ? p(`<b>${say("archives-contact")}</b> ${t(contact)}`) : field(say("archives-contact")),
    `<h3>${say("archives-list")}</h3>${table(head, rows, "tall archives")}`,
    field(say("archives-sign")) + field(say("archives-read")),
  ];
  return { kind: "flow", title: say("archives"), copies: say("copies-archives"), html: html.join("") };
}

/** The same lines, in the same order, as the screen asks: a scribe copies them one by one. */
function declaration({ deck }: CleanupConfig, kit: Kit): Piece {
  const { say, t } = kit;
  const kept = deck.devices.flatMap(({ name, reuse }) =>
    reuse ? [[t(name), ...deck.acts.map(() => ""), kit.number(reuse.ask[1])]] : [],
  );
  const recycled = deck.devices.map(({ name, recycle }) => [t(name), "", "", kit.number(recycle.ask[1])]);
  const talked = deck.formats.map(({ name }) => [t(name), "", ""]);
  const blocks = [
    table([say("device"), ...deck.acts.map(({ name }) => t(name)), say("check-from")], kept),
    table([say("device"), say("many"), say("weight"), say("check-from")], recycled),
    table([say("format"), say("came"), say("invited")], talked),
    p(say("data-how")) + table([say("spot"), say("in-pieces"), say("in-gigabytes")], sorted(deck.data, kit)),
  ];
  const titled = BLOCKS.map(
    (block, index) => `<div class="block"><h3>${say(`block-${block}`)}</h3>${blocks[index] ?? ""}</div>`,
  );
  const html = field(say("table-name")) + p(say("declare-how")) + titled.join("");
  return { kind: "flow", title: say("declare"), copies: say("copies-declare"), html };
}

/** One row a place: gigabytes of a place stand beside its number, never on another line. */
function sorted(data: CleanupConfig["deck"]["data"], { say, t, number }: Kit): string[][] {
  const from = (unit: string, [, table]: readonly [number, number]) =>
    `<small>${unit} · ${say("check-from")} ${number(table)}</small>`;
  return data
    .filter(({ id }) => !id.endsWith("-go"))
    .map(({ id, name, unit, ask }) => {
      const gigabytes = data.find((one) => one.id === `${id}-go`);
      return [t(name), from(t(unit), ask), gigabytes ? from(t(gigabytes.unit), gigabytes.ask) : "–"];
    });
}

function progress({ moments }: CleanupConfig, kit: Kit): Piece {
  const { say, t } = kit;
  const zones = BLOCKS.map((block) => `<div><h3>${say(`block-${block}`)}</h3></div>`);
  return {
    ...{ kind: "sheet", format: "a3", title: say("progress"), copies: say("copies-progress") },
    html: `<div class="progress">${field(say("table-name"))}${field(say("progress-goal"))}<div class="tally">${zones.join("")}</div><p>${say("progress-moments")} ${ticks(moments.map(({ title }) => t(title)))}</p></div><p class="legend">${say("progress-how")}</p>`,
  };
}
