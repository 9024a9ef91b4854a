/** Every word of one shared action, to be read before it leaves or before it is taken up. */
import type { SharedAction } from "../../../../game/workspace/sharing/schema.ts";
import type { Say } from "../../../text/texts.ts";

const FIELDS = ["summary", "finding", "target", "rebound", "guard", "obstacles", "duty", "credit"] as const;

export function SharedWords({ t, action }: { readonly t: Say; readonly action: SharedAction }) {
  const { steps, indicators, sdgs, tags, gain, gainMatter, impact, feasibility, tiers, theme } = action;
  const gains = [gain, gainMatter].flatMap((one) =>
    one ? [`${one.low} – ${one.high} ${one.unit} (${one.hypothesis})`] : [],
  );
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["theme", [t(`theme-${theme}`)]],
    ["tiers", tiers.map((tier) => t(`tier-${tier}`))],
    ...FIELDS.map((field) => [field, action[field] === null ? [] : [action[field]]] as const),
    ["steps", steps],
    ["indicators", indicators.map((one) => wordsOf(t, one))],
    ["sdgs", sdgs.map(String)],
    ["tags", tags],
    ["impact", impact === null ? [] : [t("level", { rank: impact })]],
    ["feasibility", feasibility === null ? [] : [t("level", { rank: feasibility })]],
    ["gain", gains],
  ];
  return (
    <dl class="fiche-read bring-shared">
      {lists
        .filter(([, words]) => words.length > 0)
        .map(([name, words]) => (
          <div key={name}>
            <dt>{t(`shared-${name}`)}</dt>
            {words.map((one, at) => (
              <dd key={at}>{one}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

const wordsOf = (t: Say, { name, unit, formula, source, frequency }: SharedAction["indicators"][number]) =>
  [name, unit, formula, source, frequency && t(`frequency-${frequency}`)].filter(Boolean).join(" · ");
