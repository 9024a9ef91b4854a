/** Where ticked lines enter: a roadmap that exists, by its link, or a new one; under whose function. */
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { keepAuthor, keptAuthor } from "../../workspace/author.ts";
import { keepFile } from "../../workspace/bring/keep-file.ts";
import { askWhole, bringEntries, targetIn, type Brought, type Chosen } from "./api.ts";

interface WhereProps {
  readonly t: Say;
  readonly id: string;
  readonly chosen: readonly Chosen[];
  readonly onBrought: (brought: Brought) => void;
}

export function WhereForm(props: WhereProps) {
  const { t, chosen } = props;
  const form = useWhere(props);
  const { isNew, link, author, said, isBusy } = form;
  return (
    <form
      class="card card-body campaign-part"
      onSubmit={(event) => {
        event.preventDefault();
        void form.bring();
      }}
    >
      <fieldset class="campaign-part">
        <legend>{t("entering-where")}</legend>
        {[false, true].map((one) => (
          <label key={String(one)} class="campaign-choice">
            <input type="radio" name="where" checked={isNew === one} onChange={() => form.setNew(one)} />{" "}
            {t(one ? "entering-new" : "entering-existing")}
          </label>
        ))}
      </fieldset>
      {!isNew && (
        <>
          <Field
            label={t("entering-link")}
            hint={t("entering-link-hint")}
            value={link}
            onInput={form.setLink}
            native={{ autocomplete: "off", autocapitalize: "off", spellcheck: false }}
          />
          <Button look="quiet" size="small" onPress={() => void form.backup()}>
            {t("entering-backup")}
          </Button>
        </>
      )}
      <Field
        label={t("entering-author")}
        hint={t("entering-author-hint")}
        value={author}
        onInput={form.setAuthor}
        max={80}
      />
      <p class="reason">{t("entering-undo")}</p>
      <Button look="primary" {...(isBusy && { busy: t("sending") })}>
        {t("entering-go", { count: chosen.length })}
      </Button>
      <p role="status">{said}</p>
    </form>
  );
}

function useWhere({ t, id, chosen, onBrought }: WhereProps) {
  const [isNew, setNew] = useState(false);
  const [link, setLink] = useState("");
  const [author, setAuthor] = useState(keptAuthor());
  const [said, setSaid] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const bring = async () => {
    const workspace = isNew ? null : targetIn(link);
    if (chosen.length === 0) setSaid(t("entering-nothing-ticked"));
    else if (workspace === undefined) setSaid(t("entering-link-odd"));
    else if (author.trim() === "") setSaid(t("entering-author-empty"));
    else {
      keepAuthor(author.trim());
      setBusy(true);
      const brought = await bringEntries(id, { author: author.trim(), chosen, workspace });
      setBusy(false);
      if (brought.ok) onBrought(brought.value);
      else setSaid(brought.problem.message ?? t("network"));
    }
  };
  const backup = async () => {
    const target = targetIn(link);
    if (!target) {
      setSaid(t("entering-link-odd"));
      return;
    }
    const whole = await askWhole(target);
    if (whole.ok) keepFile(`feuille-de-route-${target.id}.json`, whole.value);
    setSaid(whole.ok ? t("entering-backup-kept") : (whole.problem.message ?? t("network")));
  };
  return { isNew, setNew, link, setLink, author, setAuthor, said, isBusy, bring, backup };
}
