/** What is ticked of what may enter: actions that held at first, ideas as other teams preferred them; each idea's theme. */
import { useState } from "preact/hooks";
import type { Theme } from "../../../../game/scenario/themes.ts";
import type { Chosen, Entries } from "./api.ts";

type Entry = Entries["entries"][number];

export interface Choosing {
  readonly all: readonly Chosen[];
  readonly isTicked: (entry: Entry) => boolean;
  readonly tick: (id: string, isTicked: boolean) => void;
  readonly themeOf: (id: string) => Theme;
  readonly setTheme: (id: string, theme: Theme) => void;
}

export function useChosen(entries: readonly Entry[]): Choosing {
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [themes, setThemes] = useState<Readonly<Record<string, Theme>>>({});
  const isTicked = (entry: Entry) => ticks[entry.id] ?? (entry.kind === "action" || entry.votes > 0);
  const themeOf = (id: string) => themes[id] ?? "gouvernance";
  const all = entries
    .filter(isTicked)
    .map(({ kind, id }): Chosen => (kind === "idea" ? { id, theme: themeOf(id) } : { id }));
  return {
    ...{ all, isTicked, themeOf },
    tick: (id, is) => setTicks({ ...ticks, [id]: is }),
    setTheme: (id, theme) => setThemes({ ...themes, [id]: theme }),
  };
}
