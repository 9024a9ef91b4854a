/** What the roadmap is: its title, the authority, the day it begins; and the sessions it comes from. */
import { useState } from "preact/hooks";
import { KINDS } from "../../../game/workspace/terms.ts";
import type { WorkspaceFields } from "../../../game/workspace/schema.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { gatherSession } from "./api.ts";
import { gatherAgain, type Opening } from "./desk-api.ts";
import { EndSettings } from "./workspace-end.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { useTyped } from "./use-typed.ts";

const LINES = ["title", "authority"] as const;
const NUMBERS = ["population", "headcount"] as const;
const TEXTS = ["preamble", "actors", "means", "governance"] as const;

export function Settings({ desk }: { readonly desk: WorkspaceDesk }) {
  const { t, workspace, mayWrite, write } = desk;
  return (
    <section class="workspace-form">
      <h2>{t("settings-title")}</h2>
      {LINES.map((name) => (
        <Setting key={name} desk={desk} name={name} />
      ))}
      <label class="field workspace-order">
        {t("setting-kind")}
        <select
          disabled={!mayWrite}
          value={workspace.kind ?? ""}
          onChange={({ currentTarget: { value } }) =>
            void write({ type: "workspace/set", field: "kind", value: value === "" ? null : value })
          }
        >
          <option value="">{t("kind-none")}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind-${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {NUMBERS.map((name) => (
        <Setting key={name} desk={desk} name={name} isNumber />
      ))}
      <Setting desk={desk} name="begins" />
      {TEXTS.map((name) => (
        <Setting key={name} desk={desk} name={name} lines={4} />
      ))}
      {mayWrite && (
        <label class="workspace-tick">
          <input
            type="checkbox"
            checked={workspace.isFinal}
            onChange={({ currentTarget: { checked } }) =>
              void write({ type: "workspace/set", field: "isFinal", value: checked })
            }
          />
          {t("setting-final")}
        </label>
      )}
      <Sessions desk={desk} />
      <EndSettings desk={desk} />
    </section>
  );
}

interface SettingProps {
  readonly desk: WorkspaceDesk;
  readonly name: keyof WorkspaceFields;
  readonly lines?: number;
  readonly isNumber?: boolean;
}

function Setting({ desk: { t, workspace, write, mayWrite }, name, lines, isNumber = false }: SettingProps) {
  const value = workspace[name];
  const kept = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const { typed, setTyped, keep: keepTyped } = useTyped(kept);
  const [said, setSaid] = useState<string>();
  if (!mayWrite)
    return (
      <p>
        <b>{t(`setting-${name}`)}</b> {kept || t("history-empty")}
      </p>
    );
  const keep = async () => {
    const next = typed.trim();
    if (next === kept) return;
    const read = isNumber ? Number(next.replace(/\D/gu, "")) : next;
    const problem = await keepTyped(() =>
      write({ type: "workspace/set", field: name, value: next === "" ? null : read }),
    );
    setSaid(problem && sayProblem(t, problem));
  };
  return (
    <div onFocusOut={() => void keep()}>
      <Field
        label={t(`setting-${name}`)}
        value={typed}
        onInput={setTyped}
        lines={lines}
        error={said}
        {...(name === "begins" && { hint: t("hint-begins") })}
      />
    </div>
  );
}

/** A session's code, and its console's link when another browser made it. */
function Sessions({
  desk: { t, id, workspace, author, mayWrite, reload },
}: {
  readonly desk: WorkspaceDesk;
}) {
  const [pasted, setPasted] = useState("");
  const [said, setSaid] = useState<string>();
  const [there, setThere] = useState<Opening>();
  const renew = async (opening: Opening) => {
    const gathered = await gatherAgain(id, author, opening);
    setSaid(gathered.ok ? t("gathered-again", { count: gathered.value }) : sayProblem(t, gathered.problem));
    setThere(undefined);
    await reload();
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const [address = "", key] = pasted.trim().split("#");
    const code = address.split("/").at(-1) ?? "";
    if (code === "") {
      setSaid(t("gather-empty"));
      return;
    }
    const gathered = await gatherSession(id, author, code, key);
    setSaid(gathered.ok ? t("gathered") : sayProblem(t, gathered.problem));
    setThere(!gathered.ok && gathered.problem.refusal === "session-there" ? { code, key } : undefined);
    if (!gathered.ok) return;
    setPasted("");
    await reload();
  };
  return (
    <section class="workspace-form">
      <h2>{t("sessions-title")}</h2>
      <ul>
        {workspace.sessions.map(({ code, draft }) => (
          <li key={code}>
            {t("session-line", {
              title: draft.sessions[0]?.title ?? code,
              date: draft.sessions[0]?.date ?? "",
              people: draft.sessions[0]?.people ?? 0,
            })}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <form class="workspace-form" onSubmit={(event) => void submit(event)}>
          <Field label={t("gather")} hint={t("gather-hint")} value={pasted} onInput={setPasted} />
          <Button>{t("gather-go")}</Button>
        </form>
      )}
      <p role="status">{said}</p>
      {there && <Button onPress={() => void renew(there)}>{t("gather-again")}</Button>}
    </section>
  );
}
