/** Actions already under way: what sessions said of them, and what authors add, change or take away. */
import { useState } from "preact/hooks";
import { AXES } from "../../../../game/roadmap/outline.ts";
import { engagedOf, writtenOf } from "../../../../game/workspace/engaged.ts";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { sayProblem, type WorkspaceDesk } from "../desk.ts";

interface EngagedProps {
  readonly t: Say;
  readonly desk: WorkspaceDesk;
}

/** Ids are told apart by chance: two authors may add at once. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join("");

export function Engaged({ t, desk }: EngagedProps) {
  const { workspace, mayWrite } = desk;
  const [open, setOpen] = useState<string>();
  const all = engagedOf(
    workspace,
    workspace.sessions.map(({ draft }) => draft),
  );
  const idOf = (title: string) => {
    const own = writtenOf(title, workspace);
    return Object.keys(workspace.engaged).find((id) => workspace.engaged[id] === own);
  };
  return (
    <section class="workspace-form">
      <h3>{t("engaged-title")}</h3>
      <p>{t(all.length === 0 ? "engaged-none" : "engaged-what")}</p>
      <ul class="fiche-rows">
        {all.map(({ title, theme, tables }) => {
          const id = idOf(title);
          const own = id === undefined ? undefined : workspace.engaged[id];
          return (
            <li key={title} class="fiche-row">
              <b>{title}</b>
              <p class="fiche-facts">
                <span>{desk.t(`theme-${theme}`)}</span>
                {own?.since && <span>{t("engaged-since", { since: own.since })}</span>}
                {tables.length > 0 && <span>{t("engaged-tables", { tables: tables.join(", ") })}</span>}
              </p>
              {own?.note && <p>{own.note}</p>}
              {mayWrite && open !== title && (
                <Button
                  look="quiet"
                  size="small"
                  name={t("engaged-change-of", { title })}
                  onPress={() => setOpen(title)}
                >
                  {t("engaged-change")}
                </Button>
              )}
              {mayWrite && open === title && (
                <EngagedForm
                  {...{ t, desk }}
                  id={id ?? newId()}
                  isKept={id !== undefined}
                  start={{ title, theme, since: own?.since ?? "", note: own?.note ?? "" }}
                  onDone={() => setOpen(undefined)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {mayWrite && open !== "" && (
        <Button size="small" onPress={() => setOpen("")}>
          {t("engaged-add")}
        </Button>
      )}
      {mayWrite && open === "" && (
        <EngagedForm
          {...{ t, desk }}
          id={newId()}
          isKept={false}
          start={{ title: "", theme: "cycle-de-vie", since: "", note: "" }}
          onDone={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

interface EngagedFormProps extends EngagedProps {
  readonly id: string;
  readonly isKept: boolean;
  readonly start: Readonly<Record<"title" | "theme" | "since" | "note", string>>;
  readonly onDone: () => void;
}

function EngagedForm({ t, desk, id, isKept, start, onDone }: EngagedFormProps) {
  const [typed, setTyped] = useState(start);
  const [kept] = useState(id);
  const [said, setSaid] = useState<string>();
  const send = async (value: unknown) => {
    const problem = await desk.write({ type: "workspace/entry", list: "engaged", entry: kept, value });
    setSaid(problem && sayProblem(desk.t, problem));
    if (!problem) onDone();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { title, theme, since, note } = typed;
    if (title.trim() === "") setSaid(t("engaged-empty"));
    else void send({ title: title.trim(), theme, since: since.trim() || null, note: note.trim() || null });
  };
  const field = (name: "title" | "since" | "note", lines = 1) => (
    <Field
      label={t(`engaged-${name}-label`)}
      value={typed[name]}
      lines={lines}
      onInput={(text) => setTyped({ ...typed, [name]: text })}
      {...(name === "title" && { error: said })}
    />
  );
  return (
    <form class="card card-body workspace-form" onSubmit={submit}>
      {field("title")}
      <label class="field workspace-order">
        {t("engaged-theme")}
        <select
          value={typed.theme}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, theme: value })}
        >
          {AXES.map(({ id: theme }) => (
            <option key={theme} value={theme}>
              {desk.t(`theme-${theme}`)}
            </option>
          ))}
        </select>
      </label>
      {field("since")}
      {field("note", 2)}
      <div class="workspace-acts">
        <Button look="primary">{t("engaged-keep")}</Button>
        <Button look="quiet" onPress={onDone}>
          {t("cancel")}
        </Button>
        {isKept && (
          <Button look="quiet" onPress={() => void send(null)}>
            {t("engaged-remove")}
          </Button>
        )}
      </div>
    </form>
  );
}
