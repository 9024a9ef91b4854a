/** Milestones and evidence of a fiche, each written by itself. */
import { useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { newEntryId } from "./new-id.ts";
import { placeOf } from "./places.ts";

/** First what names it, then the rest, all in words. */
const LISTS = {
  milestones: ["title", "date"],
  proofs: ["title", "place", "date", "owner"],
} as const;
type List = keyof typeof LISTS;
const NAMES: readonly List[] = ["milestones", "proofs"];

interface EntriesProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

export const FicheEntries = ({ desk, fiche }: EntriesProps) => (
  <>
    {NAMES.map((list) => (
      <section key={list} class="workspace-form" id={placeOf(list)}>
        <h3>{desk.t(`list-${list}`)}</h3>
        {entriesOf(fiche, list).map(({ id, entry }) => (
          <Entry key={id} {...{ desk, fiche, list, id, entry }} />
        ))}
        {desk.mayWrite && <Entry {...{ desk, fiche, list }} key={`new ${Object.keys(fiche[list]).length}`} />}
      </section>
    ))}
  </>
);

type AnyEntry = Readonly<Record<string, unknown>>;

const entriesOf = (fiche: Fiche, list: List): { id: string; entry: AnyEntry }[] =>
  Object.keys(fiche[list]).map((id) => ({ id, entry: { ...fiche[list][id] } }));

interface EntryProps extends EntriesProps {
  readonly list: List;
  /** Absent for one to come. */
  readonly id?: string;
  readonly entry?: AnyEntry;
}

const BLANK: Readonly<Record<List, AnyEntry>> = {
  milestones: { isDone: false },
  proofs: {},
};
const wordsOf = (value: unknown) => (typeof value === "string" ? value : "");

function Entry({ desk, fiche, list, id, entry }: EntryProps) {
  const { t, write } = desk;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<string>();
  const [isOpen, open] = useState(false);
  const [isDone, setDone] = useState(entry?.isDone === true);
  const [first, ...others] = LISTS[list];
  const shown = (name: string) => typed[name] ?? wordsOf(entry?.[name]);
  const send = async (value: unknown) => {
    const change = { type: "fiche/entry", fiche: fiche.id, list, entry: id ?? newEntryId(), value } as const;
    const problem = await write(change);
    setSaid(problem && sayProblem(t, problem));
    if (!problem) open(false);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (shown(first).trim() === "") {
      setSaid(t("entry-empty"));
      return;
    }
    const words = Object.fromEntries([first, ...others].map((name) => [name, shown(name).trim() || null]));
    void send({ ...BLANK[list], ...entry, ...words, ...(list === "milestones" && { isDone }) });
  };
  if (!isOpen) return <Line {...{ desk, list, ...(entry && { entry }) }} onOpen={() => open(true)} />;
  return (
    <form class="card card-body workspace-form" onSubmit={submit}>
      {[first, ...others].map((name) => (
        <Field
          key={name}
          label={t(`entry-${name}`)}
          value={shown(name)}
          onInput={(text) => setTyped({ ...typed, [name]: text })}
          {...(name === first && { error: said, isNeeded: true })}
        />
      ))}
      {list === "milestones" && (
        <label class="workspace-tick">
          <input
            type="checkbox"
            checked={isDone}
            onChange={({ currentTarget: { checked } }) => setDone(checked)}
          />
          {t("entry-done")}
        </label>
      )}
      <div class="workspace-acts">
        <Button look="primary">{t("entry-keep")}</Button>
        <Button look="quiet" onPress={() => open(false)}>
          {t("entry-cancel")}
        </Button>
        {id !== undefined && (
          <Button look="quiet" onPress={() => void send(null)}>
            {t("entry-remove")}
          </Button>
        )}
      </div>
    </form>
  );
}

const lineOf = (entry: AnyEntry, names: readonly string[]) =>
  names
    .map((name) => wordsOf(entry[name]))
    .filter((text) => text !== "")
    .join(" · ");

interface LineProps {
  readonly desk: WorkspaceDesk;
  readonly list: List;
  readonly entry?: AnyEntry;
  readonly onOpen: () => void;
}

function Line({ desk: { t, mayWrite }, list, entry, onOpen }: LineProps) {
  const [first] = LISTS[list];
  return (
    <p class="fiche-entry">
      {entry && <span>{lineOf(entry, LISTS[list])}</span>}
      {entry?.isDone === true && <b>{t("entry-done")}</b>}
      {mayWrite && (
        <Button
          look="quiet"
          size="small"
          onPress={onOpen}
          {...(entry && { name: t("entry-change-of", { name: wordsOf(entry[first]) }) })}
        >
          {t(entry ? "entry-change" : `add-${list}`)}
        </Button>
      )}
    </p>
  );
}
