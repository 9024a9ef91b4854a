/** The settings of a new session: which workshop, its title, how many tables, which language. */
import { useEffect, useRef, useState } from "preact/hooks";
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { CreatedSession, ScenarioOffer } from "./api.ts";
import { TablesField } from "./tables-field.tsx";
import { tablesOf, useCreating, type Draft, type Refusal } from "./use-creating.ts";

const TITLE_MAX = 120;

interface CreateFormProps {
  readonly t: Say;
  readonly offers: readonly [ScenarioOffer, ...ScenarioOffer[]];
  readonly onCreated: (session: CreatedSession) => void;
}

export function CreateForm({ t, offers, onCreated }: CreateFormProps) {
  const [draft, setDraft] = useState<Draft>({
    offer: offers[0],
    title: "",
    tables: undefined,
    language: locale.value,
    key: "",
  });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const { refusal, isSending, send } = useCreating(draft, onCreated);
  return (
    <form class="front-create" noValidate onSubmit={send}>
      <Choice
        legend={t("create-scenario")}
        chosenLabel={t("chosen")}
        value={draft.offer.id}
        onChange={(id) => change({ offer: offers.find((offer) => offer.id === id) ?? draft.offer })}
        options={offers.map((offer) => optionOf(offer, t))}
      />
      <div class="card front-settings">
        <Settings {...{ t, draft, change }} />
        <WhyNot {...{ t, refusal, draft, change }} />
        <Button look="primary" busy={isSending ? t("create-sending") : undefined}>
          {t("create-go")}
        </Button>
      </div>
    </form>
  );
}

const optionOf = ({ id, title, summary, minutes, tables }: ScenarioOffer, t: Say) => ({
  id,
  label: <b>{title[locale.value]}</b>,
  detail: (
    <>
      <span class="front-measure">
        {t("minutes", { count: minutes })}, {t("tables", { count: tables })}
      </span>
      {summary[locale.value]}
    </>
  ),
});

interface SettingsProps {
  readonly t: Say;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

const Settings = ({ t, draft, change }: SettingsProps) => (
  <>
    <TablesField t={t} value={tablesOf(draft)} onInput={(tables) => change({ tables })} />
    <Field
      label={t("create-title")}
      hint={t("create-title-hint")}
      value={draft.title}
      max={TITLE_MAX}
      onInput={(title) => change({ title })}
      native={{ autocomplete: "off" }}
    />
    <Choice
      legend={t("create-language")}
      chosenLabel={t("chosen-language")}
      value={draft.language}
      onChange={(language) => change({ language: language === "en" ? "en" : "fr" })}
      options={[
        { id: "fr", label: t("language-fr") },
        { id: "en", label: t("language-en") },
      ]}
    />
  </>
);

interface WhyNotProps extends SettingsProps {
  readonly refusal: Refusal | undefined;
}

/** Why nothing was created. A key is asked for only once the server wants one. */
function WhyNot({ t, refusal, draft, change }: WhyNotProps) {
  const [isKeyWanted, wantKey] = useState(false);
  const keyField = useRef<HTMLDivElement>(null);
  const isAboutKey = refusal?.refusal === "creation-key-needed";
  useEffect(() => {
    if (isAboutKey) wantKey(true);
  }, [isAboutKey]);
  useEffect(() => {
    if (isKeyWanted) keyField.current?.querySelector("input")?.focus();
  }, [isKeyWanted]);
  return (
    <>
      <p class="error" role="alert">
        {refusal && (
          <>
            <Icon name="warning" /> <span>{sentenceOf(refusal, t)}</span>
          </>
        )}
      </p>
      {isKeyWanted && (
        <div ref={keyField}>
          <Field
            label={t("key-label")}
            value={draft.key}
            onInput={(key) => change({ key })}
            native={{ autocomplete: "off", autocapitalize: "off", spellcheck: false }}
          />
        </div>
      )}
    </>
  );
}

function sentenceOf({ refusal, message, wasKeyTried }: Refusal, t: Say): string {
  // The server says the same of no key and of a wrong one.
  if (refusal === "creation-key-needed" && wasKeyTried) return t("key-refused");
  return message ?? t("network");
}
