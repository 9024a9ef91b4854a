/** Texts of a mandate, cut so that a phone fetches what its table meets; confidences never are in one. */
import type { MandateConfig } from "./schema.ts";
import type { MandateShape } from "./state.ts";

/** `a-<action>`, `n-<news>`, `roles`, `levers`, `counters`, `council`. */
export function leavesOf({
  catalogue,
  news,
  roles,
  levers,
  setup,
  skipped,
  counters,
  council,
  facts: quoted,
  stories = {},
}: MandateConfig): Readonly<Record<string, unknown>> {
  const actions = catalogue.filter(({ id }) => id in setup.actions);
  return {
    roles,
    levers: levers.map(({ id, label }) => ({ id, label })),
    ...Object.fromEntries(
      actions.map(({ id, title, summary, rebound, guards, tiers, theme, facts }) => {
        const returning = setup.actions[id]?.rebound;
        return [
          `a-${id}`,
          {
            ...{ title, summary, rebound, guards, tiers, theme, facts },
            guard: returning?.guard ?? 0,
            documented: quoted[returning?.documented ?? ""] ?? null,
            skipped: Object.fromEntries(
              (setup.actions[id]?.skipped ?? []).map(({ without }) => [without, skipped[`${id}/${without}`]]),
            ),
          },
        ];
      }),
    ),
    counters: counters.map(({ id, label, start }) => ({ id, label, start })),
    council: Object.fromEntries(
      Object.values(council).flatMap((options) => options.map(({ id, label }) => [id, label])),
    ),
    ...Object.fromEntries(
      news.map(({ id, title, text, options, facts, vignette }) => [
        `n-${id}`,
        {
          title,
          text,
          facts: facts.flatMap((fact) => quoted[fact] ?? []),
          story: stories[id] ?? null,
          vignette: vignette ?? null,
          options: options.map(({ id: option, label, price, days }) => ({ id: option, label, price, days })),
        },
      ]),
    ),
  };
}

export function opensLeaf(leaf: string, { news, newsBefore }: MandateShape["everyone"]): boolean {
  if (!leaf.startsWith("n-")) return true;
  const id = leaf.slice(2);
  return id === news || newsBefore.includes(id);
}
