/** What the footprint model says of an action: a proposal that its author keeps, changes or leaves. */
import { useRef, useState } from "preact/hooks";
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

/** Empty: what the server takes by itself. */
interface Chosen {
  readonly lever: string;
  readonly estate: string;
}
const NONE: Chosen = { lever: "", estate: "" };

interface GainEstimateProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
  readonly onChange: (proposed: Proposed) => void;
}

/** The question and its answer; a second choice may be made before the first one is answered. */
function useEstimate({ desk: { t, id }, fiche }: Pick<GainEstimateProps, "desk" | "fiche">) {
  const [known, setKnown] = useState<Estimated>();
  const [said, say] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(NONE);
  const latest = useRef(chosen);
  const ask = async (part: Partial<Chosen>) => {
    const mine = { ...latest.current, ...part };
    latest.current = mine;
    setChosen(mine);
    setAsking(true);
    const heard = await askEstimate(id, { fiche: fiche.id, ...mine });
    if (latest.current !== mine) return;
    setAsking(false);
    say(heard.ok ? undefined : sayProblem(t, heard.problem));
    if (heard.ok) setKnown(heard.value);
  };
  const leave = (sentence: string) => {
    latest.current = NONE;
    setKnown(undefined);
    setAsking(false);
    say(t(sentence));
  };
  return { known, said, say, chosen, ask, leave, busy: isAsking ? t("model-asking") : undefined };
}

export function GainEstimate({ desk, fiche, onChange }: GainEstimateProps) {
  const { t, write } = desk;
  const { known, said, say, chosen, ask, leave, busy } = useEstimate({ desk, fiche });
  const keep = async ({ gain, gainMatter }: Proposed) => {
    const of = (field: string, value: Gain) =>
      ({ type: "fiche/set", fiche: fiche.id, field, value }) as const;
    const problem = await write(of("gain", gain), ...(gainMatter ? [of("gainMatter", gainMatter)] : []));
    if (problem) say(sayProblem(t, problem));
    else leave("model-kept");
  };
  return (
    <div class="fiche-model">
      {!known && (
        <Button look="plain" onPress={() => void ask({})} busy={busy}>
          {t("model-ask")}
        </Button>
      )}
      {known && (
        <div class="card card-body workspace-form">
          <h4>{t("model")}</h4>
          <Choices {...{ t, known, chosen }} onChoose={(part) => void ask(part)} />
          <div role="status" class="workspace-form">
            <Said {...{ t, known }} />
          </div>
          <Rebound {...{ t, known }} />
          <div class="workspace-acts">
            <Acts
              {...{ t, known, busy }}
              onKeep={(proposed) => void keep(proposed)}
              onChange={(proposed) => {
                leave("model-changing");
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

interface ChoicesProps extends KnownProps {
  readonly chosen: Chosen;
  readonly onChoose: (part: Partial<Chosen>) => void;
}

/** What was chosen here comes before what the server took by itself. */
function Choices({ t, known, chosen, onChoose }: ChoicesProps) {
  const { changes, estates, isFromWorkshop } = known;
  const change = chosen.lever || known.change;
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
          onChange={({ currentTarget: { value } }) => onChoose({ lever: value })}
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
          value={chosen.estate || (known.estate ?? "")}
          onChange={({ currentTarget: { value } }) => onChoose({ estate: value })}
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
      <ul class="fiche-changes">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <Disclosure summary={t("model-supposes")}>
        <p>{gain.hypothesis}</p>
        {gainMatter && <p>{t("model-matter")}</p>}
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
  /** Said while what is shown is no longer what was chosen. */
  readonly busy: string | undefined;
  readonly onKeep: (proposed: Proposed) => void;
  readonly onChange: (proposed: Proposed) => void;
  readonly onLeave: () => void;
}

function Acts({ t, known: { said }, busy, onKeep, onChange, onLeave }: ActsProps) {
  const proposed = said.kind === "gain" ? said : undefined;
  return (
    <>
      {proposed && (
        <>
          <Button look="primary" busy={busy} onPress={() => onKeep(proposed)}>
            {t("model-keep")}
          </Button>
          <Button busy={busy} onPress={() => onChange(proposed)}>
            {t("model-edit")}
          </Button>
        </>
      )}
      <Button look="quiet" onPress={onLeave}>
        {t(proposed ? "model-leave" : "model-close")}
      </Button>
    </>
  );
}
