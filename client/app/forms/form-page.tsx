/** A form to answer: for whom, what is kept and how, one question at a time, then thanks. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Choice } from "../../ui/choice.tsx";
import { useOpening } from "../shared/use-opening.ts";
import type { FormAsked } from "./api.ts";
import { Asking } from "./asking.tsx";
import { useFormSheet } from "./sheet.ts";

interface FormPageProps {
  readonly t: Say;
  readonly id: string;
  /** As it stands in the address of a follow-up. */
  readonly term: string;
  readonly asked: FormAsked;
}

export function FormPage(props: FormPageProps) {
  const { t, term, asked } = props;
  const [audience, setAudience] = useState<string>();
  const part =
    asked.kind === "follow-up"
      ? asked.parts.find((one) => one === `j${term}`)
      : asked.parts.find((one) => audience !== undefined && one.endsWith(audience));
  if (part !== undefined) return <Sheet key={part} {...props} part={part} />;
  if (asked.kind === "barometer") return <Audience {...props} onChoice={setAudience} />;
  return (
    <>
      <h1>{t("form-closed")}</h1>
      <p>{t("form-term-missing")}</p>
    </>
  );
}

const AUDIENCES = ["agents", "elus"] as const;

function Audience({ t, asked, onChoice }: FormPageProps & { readonly onChoice: (audience: string) => void }) {
  const [chosen, choose] = useState<string | null>(null);
  return (
    <>
      <h1 tabIndex={-1}>{asked.title}</h1>
      <p>{t("barometer-lede")}</p>
      <Choice
        legend={t("audience-which")}
        chosenLabel={t("chosen")}
        value={chosen}
        onChange={choose}
        options={AUDIENCES.map((id) => ({ id, label: t(`audience-${id}`) }))}
      />
      <p class="reason">{t("audience-why")}</p>
      <div class="actions">
        <Button
          look="primary"
          reason={chosen === null ? t("audience-first") : undefined}
          onPress={() => onChoice(chosen ?? "")}
        >
          {t("form-continue")}
        </Button>
      </div>
    </>
  );
}

function Sheet(props: FormPageProps & { readonly part: string }) {
  const { t, id, part, asked } = props;
  const state = useFormSheet(id, part);
  const [isSent, setSent] = useState(false);
  const { page } = state.sheet;
  const block = useOpening(isSent ? "sent" : String(page));
  const finish = () => {
    state.forget();
    setSent(true);
  };
  return (
    <div ref={block} class="form-page">
      {isSent && (
        <>
          <h1 tabIndex={-1}>{t("thanks-title")}</h1>
          <p>{t("thanks-text")}</p>
          <p>{t(`thanks-${asked.kind}`)}</p>
        </>
      )}
      {!isSent && page < 0 && <Intro {...props} state={state} />}
      {!isSent && page >= 0 && (
        <Asking t={t} id={id} part={part} asked={asked} state={state} onSent={finish} />
      )}
    </div>
  );
}

function Intro({ t, asked, state }: FormPageProps & { readonly state: ReturnType<typeof useFormSheet> }) {
  const { hasAnswered, change } = state;
  const count = asked.items.length + asked.texts.length;
  return (
    <>
      <h1 tabIndex={-1}>{asked.kind === "follow-up" ? t("follow-up-title") : asked.title}</h1>
      <p>{t(`${asked.kind}-intro`, { title: asked.title, count })}</p>
      <ul class="form-kept">
        {["kept-name", "kept-five", "kept-free"].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      {hasAnswered && <Callout look="tip">{t("answered-here")}</Callout>}
      <div class="actions">
        <Button look={hasAnswered ? "plain" : "primary"} onPress={() => change({ page: 0 })}>
          {t(hasAnswered ? "begin-other" : "begin")}
        </Button>
      </div>
    </>
  );
}
