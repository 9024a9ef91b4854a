/** What a diagnostic draws from its deck, and what is checked of the deck and of a second pass. */
import { DiagnosticSettings, type DiagnosticConfig } from "../activities/diagnostic/schema.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";
import type { ScenarioFile } from "./schema.ts";

type Resolved = { readonly config: unknown } | { readonly problems: readonly Problem[] };

export function diagnosticConfig(settings: DiagnosticSettings, library: Library): Resolved {
  const deck = library.decks.get(settings.deck);
  if (deck?.kind !== "diagnostic")
    return { problems: [{ path: ["deck"], message: `no diagnostic deck is called ${settings.deck}` }] };
  const items = deck.items.flatMap((item) => {
    const frame = deck.frames.find(({ id }) => id === item.echo.frame);
    if (!frame || (settings.items === "short" && !item.isShort)) return [];
    return [{ ...item, echo: { part: item.echo.part, title: frame.title, url: frame.url } }];
  });
  const config: DiagnosticConfig = { items, talk: settings.talk, with: settings.with ?? null };
  return items.length > 0
    ? { config }
    : { problems: [{ path: ["items"], message: `the deck ${deck.id} marks no item as short` }] };
}

/** A second pass names an earlier one, of the same deck. */
export function passProblems({ phases }: Pick<ScenarioFile, "phases">): Problem[] {
  const passes = phases.map(({ activity, settings }) =>
    activity === "diagnostic" ? DiagnosticSettings.safeParse(settings).data : undefined,
  );
  return passes.flatMap((pass, index) => {
    if (pass?.with === undefined) return [];
    const first = phases.findIndex(({ id }) => id === pass.with);
    const isSame = first >= 0 && first < index && passes[first]?.deck === pass.deck;
    const message = `${pass.with} is no earlier diagnostic of the deck ${pass.deck}`;
    return isSame ? [] : [{ path: ["phases", index, "settings", "with"], message }];
  });
}
