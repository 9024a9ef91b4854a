/** The one rule that a table proposes for the charter: anybody at the table writes it, all see it. */
import { useState } from "preact/hooks";
import { LONGEST } from "../../../game/activities/commitments/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, useDraft, type Own } from "./acting.ts";

export function TableRule({ own }: { readonly own: Own }) {
  const { t, view, word, table } = own;
  const { rule } = view.team;
  const text = rule ? word(rule.rule) : "";
  return (
    <section class="pledge-rule" aria-labelledby="rule-title">
      <h2 id="rule-title" tabIndex={-1}>
        {t("rule-title", { table: table.name })}
      </h2>
      {rule && text !== "" ? <Proposed own={own} text={text} /> : <RuleForm own={own} />}
    </section>
  );
}

function Proposed({ own, text }: { readonly own: Own; readonly text: string }) {
  const { t } = own;
  const { busy, act } = useActing(own);
  const [, setDraft] = useDraft(own, "rule");
  const command = { type: "commitments/unrule" } as const;
  const withdraw = async () => {
    if (await act(command)) setDraft(text); // taken back, not lost: it waits in the field
  };
  return (
    <>
      <blockquote class="card">
        <div class="card-body">
          <p>{text}</p>
        </div>
      </blockquote>
      <div class="actions">
        <Button
          size="small"
          look="quiet"
          busy={busy}
          reason={reasonOf(own, command)}
          onPress={() => void withdraw()}
        >
          {t("rule-withdraw")}
        </Button>
      </div>
    </>
  );
}

function RuleForm({ own }: { readonly own: Own }) {
  const { t, refusals } = own;
  const { busy, act } = useActing(own);
  const [draft, setDraft] = useDraft(own, "rule");
  const [error, setError] = useState("");
  const command = { type: "commitments/rule", text: draft.trim() } as const;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (command.text === "") setError(refusals("text-empty"));
    else if (await act(command)) setDraft("");
  };
  return (
    <form class="pledge-form" onSubmit={(event) => void submit(event)}>
      <Field
        label={t("rule-label")}
        hint={t("rule-hint")}
        lines={2}
        max={LONGEST.rule}
        count={(used, max) => (used === 0 ? "" : t("characters", { used, max }))}
        value={draft}
        error={error}
        onInput={(value) => {
          setError("");
          setDraft(value);
        }}
      />
      <Button busy={busy} reason={reasonOf(own, command)}>
        {t("rule-send")}
      </Button>
    </form>
  );
}
