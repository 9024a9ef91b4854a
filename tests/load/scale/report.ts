/** The model of a national day in words and tables, in French, as `docs/scale.md` holds it between its marks. */
import { ASSUMPTIONS, COSTS, ENDS, failuresBorne, limitsOf, needOf, type Limit, type Need } from "./model.ts";
import { assumptionsOf, costsOf, factsNamed, type Inputs } from "./inputs.ts";

const LOCALE = "fr-FR";
const number = (value: number, digits = 0) =>
  value.toLocaleString(LOCALE, { maximumFractionDigits: digits }).replaceAll("\u202f", "\u00a0");
/** Two figures that mean something: the model knows no more. */
const rounded = (value: number) => {
  if (value === 0 || !Number.isFinite(value)) return number(value);
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  const near = Math.round(value / step) * step;
  return number(near, Math.max(0, -Math.floor(Math.log10(step))));
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

type Line = readonly [string, (need: Need) => number, "whole" | "near"];
const NEEDS: readonly Line[] = [
  ["personnes en séance au même moment", ({ people }) => people, "whole"],
  ["cœurs de calcul demandés par les séances", ({ liveCores }) => liveCores, "near"],
  [
    "cœurs de calcul demandés par les défis, à la minute de pointe",
    ({ campaignCores }) => campaignCores,
    "near",
  ],
  ["processus pour les séances", ({ liveProcesses }) => liveProcesses, "whole"],
  ["processus pour les défis", ({ campaignProcesses }) => campaignProcesses, "whole"],
  ["**processus, celui de réserve compris**", ({ processes }) => processes, "whole"],
  ["processus qui peuvent mourir ensemble", failuresBorne, "whole"],
  ["cœurs pour la base", ({ databaseCores }) => databaseCores, "whole"],
  ["**cœurs en tout**", ({ cores }) => cores, "whole"],
  ["mémoire de tous les processus, Go", ({ memory }) => memory, "near"],
  ["transactions de la base par seconde", ({ transactionsPerSecond }) => transactionsPerSecond, "near"],
  ["écrit dans la base en un jour, Go", ({ databaseGbADay }) => databaseGbADay, "near"],
  ["envoyé sur le réseau en un jour, Go", ({ networkGbADay }) => networkGbADay, "near"],
  ["réseau à la minute de pointe, Mbit/s", ({ peakMbits }) => peakMbits, "near"],
  [
    "part d’un cœur prise par un seul défi à sa minute de pointe, %",
    ({ campaignShare }) => campaignShare * 100,
    "near",
  ],
  ["personnes d’un seul défi qu’un processus porte", ({ mostInOneCampaign }) => mostInOneCampaign, "near"],
];

const LIMIT_WORDS: Readonly<Record<Limit["what"], string>> = {
  campaign: "un défi trop grand pour le seul processus qui le tient",
  database: "les transactions de la base, unique",
  network: "le lien du réseau",
  heap: "la mémoire qu’un défi prend dans son processus",
};

export function needsTable(inputs: Inputs): string {
  const needs = ENDS.map((end) => needOf(inputs.day, costsOf(inputs), assumptionsOf(inputs), end));
  const say = (value: number, kind: Line[2]) => (kind === "whole" ? number(value) : rounded(value));
  return table(
    ["ce qu’il faut", "bas", "central", "haut"],
    NEEDS.map(([words, of, kind]) => [words, ...needs.map((need) => say(of(need), kind))]),
  );
}

export function limitsTable(inputs: Inputs): string {
  const limits = ENDS.map((end) => limitsOf(inputs.day, costsOf(inputs), assumptionsOf(inputs), end));
  const central = limits[1] ?? [];
  const factor = (all: readonly Limit[], what: Limit["what"]) =>
    `× ${rounded(all.find((limit) => limit.what === what)?.factor ?? Number.NaN)}`;
  return table(
    ["ce qui cède, dans l’ordre du cas central", "bas", "central", "haut"],
    central.map(({ what }) => [LIMIT_WORDS[what], ...limits.map((all) => factor(all, what))]),
  );
}

const assumptionsTable = ({ assumed }: Inputs): string =>
  table(
    ["hypothèse", "bas", "central", "haut", "unité", "d’où elle vient"],
    ASSUMPTIONS.map((name) => {
      const { low, central, high, unit, why } = assumed[name];
      return [`\`${name}\``, ...[low, central, high].map((value) => number(value, 2)), unit, why];
    }),
  );

const measuresTable = ({ measured }: Inputs): string =>
  table(
    ["mesure", "valeur", "unité du banc", "date", "charge", "commande"],
    COSTS.map((id) => {
      const { value, unit, date, load, command } = measured[id];
      return [`\`${id}\``, number(value, 2), unit, date, number(load, 1), `\`${command}\``];
    }),
  );

const SERVER_KWH = "centre-serveur-kwh";
const SERVER_WATT = "centre-serveur-watt";
const PUE = "centre-arcep-pue";
const PUE_DEFAULT = "centre-pue-defaut";
/** Cores of one server that we would rent whole: an assumption of ours. */
const CORES_A_SERVER = { low: 64, central: 32, high: 8 } as const;

/** Electricity of the servers for the day, from published figures of servers: ours was not measured. */
function energyTable(inputs: Inputs): string {
  const [kwh, watt, pue, worse] = factsNamed(SERVER_KWH, SERVER_WATT, PUE, PUE_DEFAULT);
  if (!kwh || !watt || !pue || !worse) throw new Error("a fact of the energy table is gone");
  const typical = (kwh.value / 365) * pue.value;
  const a = { low: typical, central: typical, high: ((watt.value * 24) / 1000) * worse.value };
  const rows = ENDS.map((end) => {
    const { cores } = needOf(inputs.day, costsOf(inputs), assumptionsOf(inputs), end);
    const servers = Math.ceil(cores / CORES_A_SERVER[end]);
    const words = { low: "bas", central: "central", high: "haut" }[end];
    return [words, number(CORES_A_SERVER[end]), number(servers), rounded(a[end]), rounded(servers * a[end])];
  });
  const sources = [kwh, watt, pue, worse]
    .map(
      (fact) => `\`${fact.id}\` (${number(fact.value, 2)} ${fact.unit}${fact.year ? `, ${fact.year}` : ""})`,
    )
    .join(", ");
  const head = [
    "cas",
    "cœurs par serveur (hypothèse)",
    "serveurs",
    "kWh par serveur et par jour",
    "kWh ce jour-là",
  ];
  return `${table(head, rows)}\n\nFaits utilisés : ${sources}.`;
}

const PARTS = {
  besoins: needsTable,
  limites: limitsTable,
  energie: energyTable,
  mesures: measuresTable,
  hypotheses: assumptionsTable,
};

const between = (name: string) => new RegExp(`(<!-- calcul ${name} -->\n)[\\s\\S]*?(<!-- fin ${name} -->)`);

/**
 * The document with its tables computed again; what is written around them stays.
 * @throws when a mark is gone
 */
export function withTables(document: string, inputs: Inputs): string {
  return Object.entries(PARTS).reduce((text, [name, write]) => {
    const mark = between(name);
    if (!mark.test(text)) throw new Error(`docs/scale.md has lost its marks « calcul ${name} »`);
    const kept = `<!-- prettier-ignore-start -->\n${write(inputs)}\n<!-- prettier-ignore-end -->\n`;
    return text.replace(mark, (_all, open: string, close: string) => `${open}${kept}${close}`);
  }, document);
}
