/** What a door reads of a session: the mirror's parts under their types, names of tables, words. */
import { computed, type ReadonlySignal } from "@preact/signals";
import type { State } from "../../game/engine/session.ts";
import tableNames from "../../game/scenario/table-names.json";
import type { TableLabel } from "../activities/contract.ts";
import type { Link } from "../link/link.ts";
import { locale, sayCommon } from "../text/texts.ts";

/** Parts this connection receives; the server sends them from the State type. */
export interface Parts {
  readonly everyone: State["everyone"] | undefined;
  readonly screen: State["screen"] | undefined;
  readonly host: State["host"] | undefined;
  readonly teams: Readonly<Record<string, State["team"][string]>>;
  readonly seats: Readonly<Record<string, State["seat"][string]>>;
}

export interface SessionView {
  readonly parts: ReadonlySignal<Parts>;
  readonly tables: ReadonlySignal<readonly TableLabel[]>;
  readonly word: (id: string | null | undefined) => string;
}

export function tableName(id: string): string {
  const number = Number(id.slice(1));
  return tableNames[locale.value][number - 1] ?? `Table ${number}`;
}

/** The shown name of a table among those of the session. */
export const tableCalled = (tables: readonly TableLabel[], id: string) =>
  tables.find((table) => table.id === id)?.name ?? tableName(id);

export function viewSession(link: Link): SessionView {
  const parts = computed<Parts>(() => {
    const entries = Object.entries(link.mirror.value.parts);
    const under = (root: string) =>
      Object.fromEntries(
        entries.flatMap(([key, part]) => (key.startsWith(root) ? [[key.slice(root.length), part]] : [])),
      );
    const { everyone, screen, host } = link.mirror.value.parts;
    return { everyone, screen, host, teams: under("team/"), seats: under("seat/") } as Parts;
  });
  const word = (id: string | null | undefined) => {
    if (!id) return "";
    const isWithheld = parts.value.everyone?.withheld[id] !== undefined;
    return isWithheld ? sayCommon("text-withheld") : (link.mirror.value.words[id] ?? "");
  };
  const tables = computed(() =>
    Object.entries(parts.value.everyone?.tables ?? {}).map(([id, { name, people, bots }]) => ({
      id,
      name: word(name) || tableName(id),
      size: people + bots,
    })),
  );
  return { parts, tables, word };
}
