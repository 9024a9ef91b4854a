/** What the footprint model says of an action: a proposal that its author keeps, changes or leaves. */
import { useState } from "preact/hooks";
import { AXES } from "../../../game/roadmap/outline.ts";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { askEstimate, type Estimated } from "./estimate-api.ts";
import { gainInWords, type Gain } from "./gain-in-words.ts";

export interface Proposed {
  readonly gain: Gain;
  readonly gainMatter: Gain | null;
}

interface GainEstimateProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
  readonly onChange: (proposed: Proposed) => void;
}

export function GainEstimate({ desk, fiche, onChange }: GainEstimateProps) {
  const { t, id, write } = desk;
  const [known, setKnown] = useState<Estimated>();
  const [said, setSaid] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const ask = async (lever: string, estate: string) => {
    setAsking(true);
    const heard = await askEstimate(id, { fiche: fiche.id, lever, estate });
    setAsking(false);
    setSaid(heard.ok ? undefined : sayProblem(t, heard.problem));
    if (heard.ok) setKnown(heard.value);
  };
  const leave = (sentence: string) => {
    setKnown(undefined);
    setSaid(t(sentence));
  };
  const keep = async ({ gain, gainMatter }: Proposed) => {
    const of = (field: string, value: Gain) =>
      ({ type: "fiche/set", fiche: fiche.id, field, value }) as const;
    const problem = await write(of("gain", gain), ...(gainMatter ? [of("gainMatter", gainMatter)] : []));
    if (problem) setSaid(sayProblem(t, problem));
    else leave("model-kept");
  };
  return (
    <div class="fiche-model">
      {!known && (
        <Button look="plain" onPress={() => void ask("", "")} busy={isAsking ? t("model-asking") : undefined}>
          {t("model-ask")}
        </Button>
      )}
      {known && (
        <div class="card card-body workspace-form">
          <h4>{t("model")}</h4>
          <Choices {...{ t, known }} onChoose={(lever, estate) => void ask(lever, estate)} />
          <div aria-live="polite" class="workspace-form">
            <Said {...{ t, known }} />
          </div>
          <Rebound {...{ t, known }} />
          <div class="workspace-acts">
            <Acts
              {...{ t, known }}
              onKeep={(proposed) => void keep(proposed)}
              onChange={(proposed) => {
                setKnown(undefined);
                onChange(proposed);
              }}
              onLeave={() => leave("model-left")}
            />
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

interface KnownProps {
  readonly t: WorkspaceDesk["t"];
  readonly known: Estimated;
}

function Choices({ t, known, onChoose }: KnownProps & { onChoose: (lever: string, estate: string) => void }) {
  const { change, changes, estate, estates, isFromWorkshop } = known;
  const isOffered = changes.some(({ id }) => id === change);
  const option = ({ id, label }: Estimated["changes"][number]) => (
    <option key={id} value={id}>
      {label}
    </option>
  );
  const others = changes.filter(({ theme }) => theme === null);
  return (
    <>
      <label class="field workspace-order">
        {t("model-change")}
        <select
          value={isOffered ? (change ?? "") : ""}
          onChange={({ currentTarget: { value } }) => onChoose(value, estate ?? "")}
        >
          <option value="">{t(isFromWorkshop ? "model-change-own" : "model-change-none")}</option>
          {AXES.map(({ id }) => {
            const own = changes.filter(({ theme }) => theme === id);
            return own.length === 0 ? null : (
              <optgroup key={id} label={t(`theme-${id}`)}>
                {own.map(option)}
              </optgroup>
            );
          })}
          <optgroup label={t("model-change-others")}>{others.map(option)}</optgroup>
        </select>
      </label>
      <label class="field workspace-order">
        {t("model-estate")}
        <select
          value={estate ?? ""}
          onChange={({ currentTarget: { value } }) => onChoose(change ?? "", value)}
        >
          <option value="">{t("model-estate-none")}</option>
          {estates.map(({ id, name, agents, isOwn }) => (
            <option key={id} value={id}>
              {t(isOwn ? "model-estate-own" : "model-estate-lent", { name, agents })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Said({ t, known: { said } }: KnownProps) {
  if (said.kind === "ask") return <p>{t(`model-ask-${said.what}`)}</p>;
  if (said.kind === "silent") return <p>{t(`model-silent-${said.why}`)}</p>;
  const { gain, gainMatter, steps } = said;
  return (
    <>
      <dl class="fiche-said">
        <dt>{t("field-gain")}</dt>
        <dd>{gainInWords(t, gain)}</dd>
        <dt>{t("field-gainMatter")}</dt>
        <dd>{gainMatter ? gainInWords(t, gainMatter) : t("model-no-matter")}</dd>
      </dl>
      {gain.low < 0 && <p>{t(gain.high > 0 ? "model-unsure" : "model-adds")}</p>}
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <Disclosure summary={t("model-supposes")}>
        <p>{gain.hypothesis}</p>
        {gainMatter && <p>{gainMatter.hypothesis}</p>}
        <p>{t("model-ends")}</p>
      </Disclosure>
    </>
  );
}

function Rebound({ t, known: { rebound } }: KnownProps) {
  if (!rebound) return null;
  const { text, guards, documented } = rebound;
  return (
    <div class="fiche-rebound">
      <h5>{t("model-rebound")}</h5>
      <p>{text}</p>
      {documented !== null && <p>{t("model-measured", { fact: documented })}</p>}
      <p>{t("model-guards")}</p>
      <ul>
        {guards.map((guard) => (
          <li key={guard}>{guard}</li>
        ))}
      </ul>
    </div>
  );
}

interface ActsProps extends KnownProps {
  readonly onKeep: (proposed: Proposed) => void;
  readonly onChange: (proposed: Proposed) => void;
  readonly onLeave: () => void;
}

function Acts({ t, known: { said }, onKeep, onChange, onLeave }: ActsProps) {
  const proposed = said.kind === "gain" ? said : undefined;
  return (
    <>
      {proposed && (
        <>
          <Button look="primary" onPress={() => onKeep(proposed)}>
            {t("model-keep")}
          </Button>
          <Button onPress={() => onChange(proposed)}>{t("model-edit")}</Button>
        </>
      )}
      <Button look="quiet" onPress={onLeave}>
        {t(proposed ? "model-leave" : "model-close")}
      </Button>
    </>
  );
}
