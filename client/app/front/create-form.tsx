/** A new session in three questions: which workshop, how many people, how long; the rest is set, and may be changed. */
import { useEffect, useRef, useState } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { CreatedSession, ScenarioOffer } from "./api.ts";
import { BeforeLinks } from "./before-links.tsx";
import { Duration } from "./duration.tsx";
import { without } from "./fit.ts";
import { MandateDisclosure } from "./mandate/mandate-disclosure.tsx";
import { OptionalPhases } from "./optional-phases.tsx";
import { StepperField } from "./stepper-field.tsx";
import { Untouched } from "./untouched.tsx";
import { peopleOf, tablesOf, useCreating, withOffer, type Draft, type Refusal } from "./use-creating.ts";
import { PEOPLE, TABLES } from "./whole-number.ts";

const TITLE_MAX = 120;
const CONTACT_MAX = 160;

interface CreateFormProps {
  readonly t: Say;
  readonly offers: readonly [ScenarioOffer, ...ScenarioOffer[]];
  readonly onCreated: (session: CreatedSession) => void;
}

export function CreateForm({ t, offers, onCreated }: CreateFormProps) {
  const [draft, setDraft] = useState<Draft>({
    offer: offers[0],
    title: "",
    people: undefined,
    available: undefined,
    without: [],
    contact: "",
    tables: undefined,
    language: locale.value,
    key: "",
    mandate: undefined,
  });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const choose = (id: string) =>
    setDraft((before) => withOffer(before, offers.find((offer) => offer.id === id) ?? before.offer));
  const { refusal, isSending, create } = useCreating(draft, onCreated);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    create(false);
  };
  const lighter = { ...draft, offer: without(draft.offer, draft.without) };
  return (
    <form class="front-create" noValidate onSubmit={submit}>
      <Choice
        legend={t("create-scenario")}
        chosenLabel={t("chosen")}
        value={draft.offer.id}
        onChange={choose}
        options={offers.map((offer) => optionOf(offer, t))}
      />
      <div class="card front-settings">
        <People {...{ t, draft, change }} />
        <Duration {...{ t, offers, change }} draft={lighter} onOffer={choose} />
        <OptionalPhases {...{ t, draft, change }} />
        {draft.offer.asksArchives && <Contact {...{ t, draft, change }} />}
        <Settings {...{ t, change, refusal }} draft={lighter} />
        <WhyNot {...{ t, refusal, draft, change }} />
        <Button look="primary" busy={isSending ? t("create-sending") : undefined}>
          {t("create-go")}
        </Button>
        <div>
          <Button size="small" look="quiet" onPress={() => create(true)}>
            {t("create-trial")}
          </Button>
          <p class="reason">{t("create-trial-what")}</p>
        </div>
        <KitLink t={t} id={draft.offer.id} />
        <BeforeLinks t={t} />
        <Untouched t={t} />
      </div>
    </form>
  );
}

const KitLink = ({ t, id }: { readonly t: Say; readonly id: string }) => (
  <div>
    <a
      class="button small quiet"
      href={siteUrl(`/kit/${id}?lang=${locale.value}`)}
      target="_blank"
      rel="noopener"
    >
      {t("kit")}
    </a>
    <p class="reason">{t("kit-what")}</p>
  </div>
);

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
  readonly refusal: Refusal | undefined;
}

const People = ({ t, draft, change }: Omit<SettingsProps, "refusal">) => (
  <StepperField
    words={{
      label: t("create-people"),
      hint: t("create-people-hint", { count: Number(tablesOf(draft)) || 0 }),
      less: t("people-less"),
      more: t("people-more"),
      wrong: t("tables-wrong", { ...PEOPLE }),
    }}
    limits={PEOPLE}
    name="people"
    value={peopleOf(draft)}
    onInput={(people) => change({ people })}
  />
);

/** Who answers for the archives, where something is sorted. */
const Contact = ({ t, draft, change }: Omit<SettingsProps, "refusal">) => (
  <Field
    label={t("create-contact")}
    hint={t("create-contact-hint")}
    value={draft.contact}
    max={CONTACT_MAX}
    onInput={(contact) => change({ contact })}
    native={{ autocomplete: "off" }}
  />
);

/** What has a default: it need not be read. */
const Settings = ({ t, draft, change, refusal }: SettingsProps) => (
  <>
    {draft.offer.mandate && (
      <MandateDisclosure
        key={draft.offer.id}
        {...{ t, refusal }}
        offer={{ ...draft.offer, mandate: draft.offer.mandate }}
        draft={draft.mandate}
        onChange={(mandate) => change({ mandate })}
      />
    )}
    <Disclosure summary={t("create-more")}>
      <div class="front-more">
        <StepperField
          words={{
            label: t("create-tables"),
            hint: t("create-tables-hint"),
            less: t("tables-less"),
            more: t("tables-more"),
            wrong: t("tables-wrong", { ...TABLES }),
          }}
          limits={TABLES}
          name="tables"
          value={tablesOf(draft)}
          onInput={(tables) => change({ tables })}
        />
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
      </div>
    </Disclosure>
  </>
);

/** Why nothing was created. A key is asked for only once the server wants one. */
function WhyNot({ t, refusal, draft, change }: SettingsProps) {
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
