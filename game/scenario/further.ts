/** Which links go with a plan: by theme in turn, each once, those that belong to the theme most before the others. */
import { THEMES, type Theme } from "./themes.ts";

interface Themed {
  readonly id: string;
  readonly themes: readonly Theme[];
}

interface Further<R> {
  /** The theme it was chosen for. */
  readonly theme: Theme;
  readonly resource: R;
}

/** @param planned themes of what was planned; without any, every theme has its turn */
export function furtherFor<R extends Themed>(
  planned: readonly string[],
  resources: readonly R[],
): readonly Further<R>[] {
  const wanted = THEMES.filter((theme) => planned.includes(theme));
  const waiting = (wanted.length > 0 ? wanted : THEMES).map((theme) => ({
    theme,
    ranked: byRank(theme, resources),
  }));
  const given = new Set<string>();
  const further: Further<R>[] = [];
  for (let before = -1; before < further.length;) {
    before = further.length;
    for (const { theme, ranked } of waiting) {
      const resource = ranked.find(({ id }) => !given.has(id));
      if (!resource) continue;
      given.add(resource.id);
      further.push({ theme, resource });
    }
  }
  return further;
}

function byRank<R extends Themed>(theme: Theme, resources: readonly R[]): readonly R[] {
  const rank = ({ themes }: R) => themes.indexOf(theme);
  return resources.filter((one) => rank(one) >= 0).toSorted((a, b) => rank(a) - rank(b));
}
