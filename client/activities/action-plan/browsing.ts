/** What a person filtered and opened in the catalogue, kept while they look at something else. */
import { useState } from "preact/hooks";
import { NO_FILTER, type Filters } from "./search.ts";

export interface Browsing {
  readonly filters: Filters;
  readonly filter: (change: Partial<Filters>) => void;
  readonly isOpen: (key: string) => boolean;
  /** Opens or closes a card, or shows all of a group. */
  readonly toggle: (key: string) => void;
}

export function useBrowsing(): Browsing {
  const [filters, setFilters] = useState(NO_FILTER);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return {
    filters,
    filter: (change) => setFilters((before) => ({ ...before, ...change })),
    isOpen: (key) => open.has(key),
    toggle: (key) => setOpen((before) => new Set(before.has(key) ? without(before, key) : [...before, key])),
  };
}

const without = (set: ReadonlySet<string>, key: string) => [...set].filter((other) => other !== key);
