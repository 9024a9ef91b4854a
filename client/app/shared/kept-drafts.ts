/** What people typed on this device and have not sent: kept in this tab alone, by session, seat and field. Never sent. */

/** One person's drafts in one phase. No other seat of the device can read them. */
export interface Drafts {
  /** As it was set, or as another version of this page left it: whoever reads checks the shape. */
  readonly get: (field: string) => unknown;
  /** Undefined forgets it. */
  readonly set: (field: string, draft: unknown) => void;
  /** Fields that begin so. */
  readonly under: (prefix: string) => readonly (readonly [field: string, draft: unknown])[];
}

type Tab = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
type ByField = Readonly<Record<string, unknown>>;

/**
 * @param tab a browser that keeps nothing: drafts then live as long as the page
 * @param root what every key begins with
 */
export function createKeptDrafts(tab: Tab | undefined, root = "trois-tiers:drafts:") {
  const keyOf = (code: string, seat: string) => `${root}${code}:${seat}`;
  const known = new Map<string, ByField>();

  const read = (key: string): ByField => {
    const before = known.get(key);
    if (before) return before;
    const stored = parsed(attempt(() => tab?.getItem(key)));
    known.set(key, stored);
    return stored;
  };

  const write = (key: string, fields: ByField) => {
    known.set(key, fields);
    // Full or forbidden: what is typed stays on the page.
    if (Object.keys(fields).length === 0) attempt(() => tab?.removeItem(key));
    else attempt(() => tab?.setItem(key, JSON.stringify(fields)));
  };

  const draftsOf = (code: string, seat: string, phase: string): Drafts => {
    const key = keyOf(code, seat);
    const place = `${phase}/`;
    return {
      get: (field) => read(key)[place + field],
      set: (field, draft) => {
        const others = Object.entries(read(key)).filter(([other]) => other !== place + field);
        write(key, Object.fromEntries(draft === undefined ? others : [...others, [place + field, draft]]));
      },
      under: (prefix) =>
        Object.entries(read(key)).flatMap(([field, draft]) =>
          field.startsWith(place + prefix) ? [[field.slice(place.length), draft] as const] : [],
        ),
    };
  };

  /** Forgets what was typed in a session, except by some of its seats. */
  const forgetDrafts = (code: string, exceptOf: readonly string[] = []) => {
    const kept = new Set(exceptOf.map((seat) => keyOf(code, seat)));
    const stored =
      attempt(() => Array.from({ length: tab?.length ?? 0 }, (_, index) => tab?.key(index))) ?? [];
    for (const key of [...known.keys(), ...stored]) {
      if (!key?.startsWith(keyOf(code, "")) || kept.has(key)) continue;
      known.delete(key);
      attempt(() => tab?.removeItem(key));
    }
  };

  return { draftsOf, forgetDrafts };
}

/** Reaching the storage may throw, using it too. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

function parsed(text: string | null | undefined): ByField {
  const value: unknown = attempt(() => JSON.parse(text ?? "{}") as unknown);
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

export const { draftsOf, forgetDrafts } = createKeptDrafts(
  attempt(() => (typeof sessionStorage === "undefined" ? undefined : sessionStorage)),
);

/** What people chose to keep for themselves on this device: it stays when the tab closes, and after the end. */
export const { draftsOf: keptOf, forgetDrafts: forgetKept } = createKeptDrafts(
  attempt(() => (typeof localStorage === "undefined" ? undefined : localStorage)),
  "trois-tiers:kept:",
);
