/** The room's charter on one's own device: its lines in order, and a signature by function. */
import { useState } from "preact/hooks";
import { LONGEST } from "../../../game/activities/commitments/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, useDraft, type Own } from "./acting.ts";
import { LineText } from "./line-text.tsx";
import { isShown } from "./lines.ts";

export function CharterStep({ own }: { readonly own: Own }) {
  const { t, view, word } = own;
  const { charter, lines } = view.everyone;
  const title = word(charter.title);
  const shown = charter.lines.flatMap((id) => {
    const line = lines[id];
    return line && isShown(line, word) ? [line] : [];
  });
  const signatures = charter.signatures
    .map((id) => ({ id, text: word(id) }))
    .filter(({ text }) => text !== "");
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{title === "" ? t("charter-title") : title}</h1>
        <p class="lede">{t(shown.length === 0 ? "charter-empty" : "charter-lede")}</p>
      </div>
      <ol class="pledge-charter">
        {shown.map((line) => (
          <li key={line.id}>
            <LineText t={t} word={word} line={line} />
          </li>
        ))}
      </ol>
      <Signature own={own} />
      {signatures.length > 0 && (
        <p class="lede">{t("signed-by", { functions: signatures.map(({ text }) => text).join(" · ") })}</p>
      )}
    </>
  );
}

function Signature({ own }: { readonly own: Own }) {
  const { t, view, word, refusals } = own;
  const { busy, act } = useActing(own);
  const [draft, setDraft] = useDraft(own, "signature");
  const [error, setError] = useState("");
  const signed = word(view.seat.signature);
  const command = { type: "commitments/sign", text: draft.trim() } as const;
  const unsign = { type: "commitments/unsign" } as const;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (command.text === "") setError(refusals("text-empty"));
    else if (await act(command)) setDraft("");
  };
  const takeBack = async () => {
    if (await act(unsign)) setDraft(signed);
  };
  if (signed !== "")
    return (
      <div class="pledge-form">
        <p class="pledge-done" role="status">
          {t("sign-done", { text: signed })}
        </p>
        <div class="actions">
          <Button
            size="small"
            look="quiet"
            busy={busy}
            reason={reasonOf(own, unsign)}
            onPress={() => void takeBack()}
          >
            {t("sign-change")}
          </Button>
        </div>
      </div>
    );
  return (
    <form class="pledge-form" onSubmit={(event) => void submit(event)}>
      <Field
        label={t("sign-label")}
        hint={t("sign-hint")}
        max={LONGEST.signature}
        value={draft}
        error={error}
        native={{ autocomplete: "off" }}
        onInput={(value) => {
          setError("");
          setDraft(value);
        }}
      />
      <Button look="primary" busy={busy} reason={reasonOf(own, command)}>
        {t("sign-send")}
      </Button>
    </form>
  );
}
