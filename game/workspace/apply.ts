/** One change as an author sent it: its values read, then made, or why not. Pure: the same changes give the same workspace. */
import { commit, refused, type Applied } from "./commit.ts";
import {
  ENTRIES,
  FicheFields,
  WorkspaceFields,
  type Change,
  type Gathered,
  type Workspace,
} from "./schema.ts";

export function apply(workspace: Workspace, change: Change | Gathered): Applied {
  switch (change.type) {
    case "workspace/set": {
      if (!Object.hasOwn(WorkspaceFields.shape, change.field)) return refused("field-unknown");
      const parsed = WorkspaceFields.safeParse({ ...workspace, [change.field]: change.value });
      if (!parsed.success) return refused("value-unreadable");
      return commit(workspace, { ...change, value: fieldIn(parsed.data, change.field) });
    }
    case "fiche/set": {
      if (!Object.hasOwn(FicheFields.shape, change.field)) return refused("field-unknown");
      const fiche = Object.hasOwn(workspace.fiches, change.fiche) && workspace.fiches[change.fiche];
      if (!fiche) return refused("fiche-unknown");
      const parsed = FicheFields.safeParse({ ...fiche, [change.field]: change.value });
      if (!parsed.success) return refused("value-unreadable");
      return commit(workspace, { ...change, value: fieldIn(parsed.data, change.field) });
    }
    case "fiche/entry": {
      if (change.value === null) return commit(workspace, change);
      const parsed = ENTRIES[change.list].safeParse(change.value);
      return parsed.success
        ? commit(workspace, { ...change, value: parsed.data })
        : refused("value-unreadable");
    }
    case "fiche/add": {
      const parsed = FicheFields.shape.title.safeParse(change.title);
      return parsed.success
        ? commit(workspace, { ...change, title: parsed.data })
        : refused("value-unreadable");
    }
    default:
      return commit(workspace, change);
  }
}

const fieldIn = (whole: object, field: string): unknown =>
  Object.entries(whole).find(([name]) => name === field)?.[1];
