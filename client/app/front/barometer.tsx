/** Opening a barometer: a name, then the link to forward and the private one of its results. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { CopyLink } from "../links/copy-link.tsx";
import { ask, hasKeys, type Problem } from "./ask.ts";
import { usePageTitle } from "./use-page-title.ts";

interface Made {
  readonly url: string;
  readonly resultsUrl: string;
}

export function Barometer({ t }: { readonly t: Say }) {
  const [made, setMade] = useState<Made>();
  return made ? <Opened t={t} made={made} /> : <Naming t={t} onMade={setMade} />;
}

function create(title: string, key: string) {
  const headers = {
    "content-type": "application/json",
    ...(key !== "" && { authorization: `Bearer ${key}` }),
  };
  const request = { method: "POST", headers, body: JSON.stringify({ title }) };
  return ask<Made>("/api/barometers", request, (body) =>
    hasKeys(body, "url", "resultsUrl")
      ? { url: String(body.url), resultsUrl: String(body.resultsUrl) }
      : undefined,
  );
}

function useNaming(onMade: (made: Made) => void) {
  const [title, setTitle] = useState("");
  const [key, setKey] = useState("");
  const [state, setState] = useState<"idle" | "busy" | "empty">("idle");
  const [problem, setProblem] = useState<Problem & { readonly wasKeyTried: boolean }>();
  const submit = async () => {
    if (state === "busy") return;
    if (title.trim() === "") {
      setState("empty");
      return;
    }
    setState("busy");
    const outcome = await create(title.trim(), key.trim());
    setState("idle");
    if (outcome.ok) onMade(outcome.value);
    else setProblem({ ...outcome.problem, wasKeyTried: key.trim() !== "" });
  };
  return { title, setTitle, key, setKey, state, problem, submit: () => void submit() };
}

function Naming({ t, onMade }: { readonly t: Say; readonly onMade: (made: Made) => void }) {
  const heading = usePageTitle(t("barometer-page-title-create"));
  const { title, setTitle, key, setKey, state, problem, submit } = useNaming(onMade);
  const isKeyWanted = problem?.refusal === "creation-key-needed";
  const keyField = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isKeyWanted) keyField.current?.querySelector("input")?.focus();
  }, [isKeyWanted]);
  const said =
    isKeyWanted && problem.wasKeyTried ? t("key-refused") : (problem?.message ?? t("barometer-failed"));
  return (
    <main class="front-page">
      <div class="front-words">
        <h1 ref={heading} tabIndex={-1}>
          {t("barometer-go")}
        </h1>
        <p>{t("barometer-lede")}</p>
      </div>
      <form
        class="card card-body front-barometer"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field
          label={t("barometer-name")}
          hint={t("barometer-name-hint")}
          value={title}
          max={120}
          onInput={setTitle}
          error={state === "empty" && t("barometer-name-empty")}
          native={{ autocomplete: "off" }}
        />
        <p role="status" class={problem ? "callout tip" : "visually-hidden"}>
          {problem && said}
        </p>
        {isKeyWanted && (
          <div ref={keyField}>
            <Field label={t("key-label")} value={key} onInput={setKey} native={{ autocomplete: "off" }} />
          </div>
        )}
        <Button look="primary" busy={state === "busy" ? t("sending") : undefined}>
          {t("barometer-create")}
        </Button>
      </form>
    </main>
  );
}

function Opened({ t, made: { url, resultsUrl } }: { readonly t: Say; readonly made: Made }) {
  const heading = usePageTitle(t("barometer-made"));
  return (
    <main class="front-page">
      <h1 ref={heading} tabIndex={-1}>
        {t("barometer-made")}
      </h1>
      <section class="card card-body front-barometer">
        <h2>{t("barometer-link")}</h2>
        <p>{t("barometer-link-what")}</p>
        <CopyLink t={t} url={url} name={t("barometer-link")} size="normal" />
        <Disclosure summary={t("barometer-qr")}>
          <QrCode text={url} label={t("barometer-qr")} />
        </Disclosure>
      </section>
      <section class="callout tip front-barometer">
        <h2>{t("barometer-results")}</h2>
        <p>{t("barometer-results-what")}</p>
        <CopyLink t={t} url={resultsUrl} name={t("barometer-results")} size="normal" />
        <p>
          <a class="button" href={resultsUrl}>
            {t("barometer-open")}
          </a>
        </p>
      </section>
    </main>
  );
}
