/** A change whose values were read: what the workspace becomes, or why it cannot be. The page makes it alike. */
import { newFiche } from "./fiche.ts";
import { fichesOf } from "./gather.ts";
import type { Change, Made } from "./change/schema.ts";
import type { Fiche, Workspace } from "./schema.ts";
import { sayingTheSame } from "./workspace.ts";

/** More than forty tables write: beyond, a file was read that is no plan. */
const MOST_FICHES = 1_000;
const MOST_ENTRIES = 40;

type WorkspaceRefusal =
  | "fiche-unknown"
  | "fiche-there"
  | "field-unknown"
  | "value-unreadable"
  | "fiches-too-many"
  | "entries-too-many"
  | "merge-itself"
  | "session-there";

export type Applied =
  | {
      readonly ok: true;
      readonly workspace: Workspace;
      /** The value that was there, for the history. */
      readonly before?: unknown;
    }
  | { readonly ok: false; readonly refusal: WorkspaceRefusal };

export const refused = (refusal: WorkspaceRefusal): Extract<Applied, { readonly ok: false }> => ({
  ok: false,
  refusal,
});
const changed = (workspace: Workspace): Applied => ({ ok: true, workspace });

export function commit(workspace: Workspace, change: Change | Made): Applied {
  switch (change.type) {
    case "workspace/set":
      return setField(workspace, change);
    case "workspace/entry":
      return setOwn(workspace, change);
    case "session/gather":
      return gather(workspace, change);
    case "fiches/bring":
      return bring(workspace, change);
    case "estate/set":
      return setOwn(workspace, { list: "estates", ...change });
    case "fiche/add":
      return add(workspace, change);
    case "fiche/set":
    case "fiche/entry":
    case "fiche/move":
    case "fiche/part":
      return ofFiche(workspace, change);
    case "fiche/merge":
      return merge(workspace, change);
    case "fiche/apart":
      return isThere(workspace, change.one) && isThere(workspace, change.other)
        ? changed({ ...workspace, apart: [...workspace.apart, pairOf(change.one, change.other)] })
        : refused("fiche-unknown");
  }
}

type ChangeOf<T extends Change["type"]> = Extract<Change, { type: T }>;
type MadeOf<T extends Made["type"]> = Extract<Made, { type: T }>;
const isThere = ({ fiches }: Workspace, id: string) => Object.hasOwn(fiches, id);

/** Two ids, whichever comes first. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join(" ");

const setField = (workspace: Workspace, { field, value }: ChangeOf<"workspace/set">): Applied => ({
  ...{ ok: true, workspace: { ...workspace, [field]: value }, before: valueOf(workspace, field) },
});

const valueOf = (whole: object, field: string): unknown =>
  Object.entries(whole).find(([name]) => name === field)?.[1];

function gather(workspace: Workspace, { draft }: MadeOf<"session/gather">): Applied {
  const code = draft.sessions[0]?.code ?? "";
  if (workspace.sessions.some((session) => session.code === code)) return refused("session-there");
  // One that a file brought before its session has its authors' words already.
  const fiches = fichesOf(draft).filter(({ id }) => !isThere(workspace, id));
  if (workspace.order.length + fiches.length > MOST_FICHES) return refused("fiches-too-many");
  return changed({
    ...workspace,
    sessions: [...workspace.sessions, { code, draft, isCopied: false }],
    fiches: { ...workspace.fiches, ...Object.fromEntries(fiches.map((fiche) => [fiche.id, fiche])) },
    order: [...workspace.order, ...fiches.map(({ id }) => id)],
  });
}

interface Entered {
  readonly list: "estates" | "purchases" | "engaged" | "passages";
  readonly entry: string;
  readonly value?: unknown;
}

function setOwn(workspace: Workspace, { list, entry, value }: Entered): Applied {
  const before = valueOf(workspace[list], entry) ?? null;
  const others = Object.fromEntries(Object.entries(workspace[list]).filter(([name]) => name !== entry));
  const entries = value === null ? others : { ...others, [entry]: value };
  if (Object.keys(entries).length > MOST_ENTRIES) return refused("entries-too-many");
  return { ok: true, workspace: { ...workspace, [list]: entries }, before };
}

/** What a file says of a fiche that is there replaces its words, never where it comes from nor what it says for others. */
function bring(workspace: Workspace, { fiches }: MadeOf<"fiches/bring">): Applied {
  const fresh = fiches.filter(({ id }) => !isThere(workspace, id));
  if (workspace.order.length + fresh.length > MOST_FICHES) return refused("fiches-too-many");
  const known = fiches.flatMap(({ id }) => workspace.fiches[id] ?? []);
  const brought = fiches.map((fiche) => {
    const there = isThere(workspace, fiche.id) ? workspace.fiches[fiche.id] : undefined;
    if (!there) return fiche;
    return { ...fiche, origins: there.origins, mergedInto: there.mergedInto, version: there.version + 1 };
  });
  return {
    ok: true,
    workspace: {
      ...workspace,
      fiches: { ...workspace.fiches, ...Object.fromEntries(brought.map((fiche) => [fiche.id, fiche])) },
      order: [...workspace.order, ...fresh.map(({ id }) => id)],
    },
    before: known,
  };
}

function add(workspace: Workspace, { id, title, theme }: ChangeOf<"fiche/add">): Applied {
  if (isThere(workspace, id)) return refused("fiche-there");
  if (workspace.order.length >= MOST_FICHES) return refused("fiches-too-many");
  const fiche = newFiche(id, { title, theme });
  return changed({
    ...workspace,
    fiches: { ...workspace.fiches, [id]: fiche },
    order: [...workspace.order, id],
  });
}

type OneFiche = ChangeOf<"fiche/set" | "fiche/entry" | "fiche/move" | "fiche/part">;

function ofFiche(workspace: Workspace, change: OneFiche): Applied {
  const fiche = isThere(workspace, change.fiche) ? workspace.fiches[change.fiche] : undefined;
  if (!fiche) return refused("fiche-unknown");
  switch (change.type) {
    case "fiche/set":
      return setFiche(workspace, fiche, change);
    case "fiche/entry":
      return setEntry(workspace, fiche, change);
    case "fiche/move":
      return changed({ ...workspace, order: moved(workspace.order, change) });
    case "fiche/part":
      return { ...put(workspace, fiche, { mergedInto: null }), before: fiche.mergedInto };
  }
}

const put = (workspace: Workspace, fiche: Fiche, part: Partial<Fiche>) => ({
  ok: true as const,
  workspace: {
    ...workspace,
    fiches: { ...workspace.fiches, [fiche.id]: { ...fiche, ...part, version: fiche.version + 1 } },
  },
});

const setFiche = (workspace: Workspace, fiche: Fiche, { field, value }: ChangeOf<"fiche/set">): Applied => ({
  ...put(workspace, fiche, { [field]: value }),
  before: valueOf(fiche, field),
});

function setEntry(workspace: Workspace, fiche: Fiche, change: ChangeOf<"fiche/entry">): Applied {
  const { list, entry, value } = change;
  const { [entry]: before = null, ...others } = fiche[list];
  if (value === null) return { ...put(workspace, fiche, { [list]: others }), before };
  if (Object.keys(others).length >= MOST_ENTRIES) return refused("entries-too-many");
  return { ...put(workspace, fiche, { [list]: { ...fiche[list], [entry]: value } }), before };
}

/** Before another, or last. */
function moved(order: readonly string[], { fiche, before }: ChangeOf<"fiche/move">): string[] {
  const others = order.filter((id) => id !== fiche);
  const at = before === null ? -1 : others.indexOf(before);
  return at < 0 ? [...others, fiche] : [...others.slice(0, at), fiche, ...others.slice(at)];
}

function merge(workspace: Workspace, { keep, drop }: ChangeOf<"fiche/merge">): Applied {
  const dropped = isThere(workspace, drop) ? workspace.fiches[drop] : undefined;
  if (!dropped || !isThere(workspace, keep)) return refused("fiche-unknown");
  // Else each would be said by the other, and neither be read.
  if (sayingTheSame(workspace, drop).some(({ id }) => id === keep)) return refused("merge-itself");
  return { ...put(workspace, dropped, { mergedInto: keep }), before: dropped.mergedInto };
}
