/** Actions under way before the roadmap: what sessions said of them and what authors wrote, each title once. */
import type { Roadmap } from "../roadmap/schema.ts";
import type { Workspace } from "./schema.ts";

type Engaged = Roadmap["engaged"][number];

/** Said in several sessions, it is one action, known from all their tables; an author's has none. */
export function engagedOf({ engaged }: Workspace, drafts: readonly Roadmap[]): Engaged[] {
  const own = Object.values(engaged).map(({ title, theme }): Engaged => ({ title, theme, tables: [] }));
  const byTitle = new Map<string, Engaged>();
  // An author's theme is kept over a table's: it was read again.
  for (const one of [...own, ...drafts.flatMap((draft) => draft.engaged)]) {
    const key = keyOf(one.title);
    const known = byTitle.get(key);
    const tables = [...new Set([...(known?.tables ?? []), ...one.tables])];
    byTitle.set(key, { ...(known ?? one), tables });
  }
  return [...byTitle.values()];
}

/** What an author wrote of an action, whoever said it. */
export const writtenOf = (title: string, { engaged }: Workspace) =>
  Object.values(engaged).find((one) => keyOf(one.title) === keyOf(title));

const keyOf = (title: string) => title.trim().toLowerCase();
