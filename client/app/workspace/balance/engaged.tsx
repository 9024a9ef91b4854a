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
  return (
    <section class="workspace-form">
      <h3>{t("engaged-title")}</h3>
      <p>{t(all.length === 0 ? "engaged-none" : "engaged-what")}</p>
      <ul class="fiche-rows">
        {all.map((one) => (
          <EngagedRow
            key={one.title}
            {...{ t, desk, one }}
            isOpen={open === one.title}
            onOpen={(isOpen) => setOpen(isOpen ? one.title : undefined)}
          />
        ))}
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

interface EngagedRowProps extends EngagedProps {
  readonly one: ReturnType<typeof engagedOf>[number];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function EngagedRow({ t, desk, one: { title, theme, tables }, isOpen, onOpen }: EngagedRowProps) {
  const { workspace, mayWrite } = desk;
  const own = writtenOf(title, workspace);
  const id = own && Object.keys(workspace.engaged).find((name) => workspace.engaged[name] === own);
  return (
    <li class="fiche-row">
      <b>{title}</b>
      <p class="fiche-facts">
        <span>{desk.t(`theme-${theme}`)}</span>
        {own?.since && <span>{t("engaged-since", { since: own.since })}</span>}
        {tables.length > 0 && <span>{t("engaged-tables", { tables: tables.join(", ") })}</span>}
      </p>
      {own?.note && <p>{own.note}</p>}
      {mayWrite && !isOpen && (
        <Button
          look="quiet"
          size="small"
          name={t("engaged-change-of", { title })}
          onPress={() => onOpen(true)}
        >
          {t("engaged-change")}
        </Button>
      )}
      {mayWrite && isOpen && (
        <EngagedForm
          {...{ t, desk }}
          id={id ?? newId()}
          isKept={id !== undefined}
          start={{ title, theme, since: own?.since ?? "", note: own?.note ?? "" }}
          onDone={() => onOpen(false)}
        />
      )}
    </li>
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
