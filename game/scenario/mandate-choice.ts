/** What whoever runs a session may choose of its mandate: the years, their pace, the estate; everything else is the author's. */
import { z } from "zod";
import { MandateSettings } from "../activities/mandate/schema.ts";
import { withOwnCounts, type OwnCounts } from "../footprint/own-counts.ts";
import type { Estate } from "../footprint/schema.ts";
import { fill } from "../roadmap/prose.ts";
import type { FrozenMandate } from "./frozen.ts";
import type { Library } from "./library.ts";
import { minutesWith } from "./mandate-minutes.ts";
import texts from "./mandate-text.json" with { type: "json" };
import type { ScenarioFile } from "./schema.ts";
import { LOCALES, type Locale, type Text } from "./text.ts";

/** Numbers and nothing more: the estate they make is then checked as any other. */
function ownCounts<S extends z.ZodType<number>>(count: S) {
  return {
    ...{ agents: count, fixe: count, portable: count, ecran: count, smartphone: count, tablette: count },
    ...{ imprimante: count, multifonction: count, serveurs: count, to: count },
    bornes: count.optional(),
    switchs: count.optional(),
  };
}

/** The shipped estate that everything not asked is taken from. */
const base = z.string().max(60);

const OwnCountsBody = z.strictObject({ base, ...ownCounts(z.number()) });

/** What can be read of own counts of which some are missing: those that are there may be wrong too, and are told at once. */
export const ReadableChoice = z.object({
  estate: z.object({ own: z.object({ base, ...ownCounts(z.number().catch(0)) }) }),
});

export const MandateChoice = z.strictObject({
  years: MandateSettings.shape.years.unwrap().optional(),
  isShort: z.boolean().optional(),
  /** One of the two. */
  estate: z
    .strictObject({ id: z.string().max(60).optional(), own: OwnCountsBody.optional() })
    .superRefine(({ id, own }, context) => {
      if ((id === undefined) === (own === undefined))
        context.addIssue({ code: "custom", params: { problem: "one-estate" } });
    })
    .optional(),
});
export type MandateChoice = z.output<typeof MandateChoice>;

/** No shipped estate may be called so. */
export const OWN_ESTATE = "nos-propres-nombres";

function inBoth(say: (locale: Locale) => string): Text {
  const [fr, en] = LOCALES.map(say);
  return { fr: fr ?? "", en: en ?? "" };
}

/** The authority's own estate, not checked yet: what it was given may be absurd. */
export function ownEstate(base: Estate, counts: OwnCounts): Estate {
  const { licence, mode, nom, hebergementKgParAgent } = base;
  const agents = (locale: Locale) => new Intl.NumberFormat(locale).format(counts.agents);
  return {
    ...{ id: OWN_ESTATE, licence, mode, hebergementKgParAgent },
    nom: inBoth((locale) => fill(texts[locale].ownName, { agents: agents(locale) })),
    hypothese: inBoth((locale) => fill(texts[locale].ownHypothesis, { base: nom[locale] })),
    ...withOwnCounts(base, counts),
  };
}

/** The first mandate of a scenario, as its author wrote it. */
export function mandateOf({ phases }: ScenarioFile, { world }: Library): FrozenMandate | undefined {
  const phase = phases.find(({ activity }) => activity === "mandate");
  const settings = MandateSettings.safeParse(phase?.settings).data;
  const estate = world?.estates.get(settings?.estate ?? "");
  if (!phase || !settings || !estate) return undefined;
  const { years, short: isShort } = settings;
  const { id, nom: name, mode } = estate;
  return { estate: id, name, mode, years, isShort, minutes: phase.minutes };
}

export interface Tuning {
  readonly years?: number | undefined;
  readonly isShort?: boolean | undefined;
  readonly estate: Estate;
}

/** The scenario with its mandate so tuned: the minutes of the phase and of the whole follow, and its notes say it. */
export function withMandate(file: ScenarioFile, tuning: Tuning): ScenarioFile {
  const phases = file.phases.map((phase) => (phase.activity === "mandate" ? tuned(phase, tuning) : phase));
  return { ...file, phases, minutes: phases.reduce((sum, { minutes }) => sum + minutes, 0) };
}

type Phase = ScenarioFile["phases"][number];

function tuned(phase: Phase, { years, isShort, estate }: Tuning): Phase {
  const written = MandateSettings.parse(phase.settings);
  const before = { years: written.years, isShort: written.short };
  const after = { years: years ?? before.years, isShort: isShort ?? before.isShort };
  const isSame =
    after.years === before.years && after.isShort === before.isShort && estate.id === written.estate;
  if (isSame) return phase;
  const note = inBoth((locale) =>
    fill(texts[locale].note, { estate: estate.nom[locale], years: after.years }),
  );
  return {
    ...phase,
    minutes: minutesWith(phase.minutes, before, after),
    notes: { ...phase.notes, say: [note, ...phase.notes.say] },
    settings: { ...phase.settings, estate: estate.id, years: after.years, short: after.isShort },
  };
}

/** The library with one more estate to resolve decks over. */
export function withEstate({ world, ...library }: Library, estate: Estate): Library {
  if (!world) return library;
  return { ...library, world: { ...world, estates: new Map([...world.estates, [estate.id, estate]]) } };
}
