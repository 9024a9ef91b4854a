/** An expected gain as its author writes it: a range, its unit, and what it supposes, without which it is not kept. */
import { useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { gainInWords, type Gain } from "./gain-in-words.ts";
import { placeOf } from "./places.ts";
import { draftOf, readGain, type Doubts, type Draft } from "./read-gain.ts";

export type GainName = "gain" | "gainMatter";

interface GainFormProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
  readonly name: GainName;
  /** What the model proposes, to be changed before it is kept. */
  readonly proposed?: Gain | null | undefined;
  readonly onDone: () => void;
}

export function GainForm({ desk, fiche, name, proposed, onDone }: GainFormProps) {
  const { t, mayWrite } = desk;
  const [isOpen, open] = useState(false);
  const kept = fiche[name];
  if (!mayWrite && kept === null) return null;
  const close = () => {
    open(false);
    onDone();
  };
  return (
    <div class="fiche-gain" id={placeOf(name)}>
      <h4>{t(`field-${name}`)}</h4>
      {isOpen || proposed ? (
        <Written {...{ desk, fiche, name }} from={proposed ?? kept} onClose={close} />
      ) : (
        <>
          {kept && <Shown t={t} kept={kept} />}
          {mayWrite && (
            <Button
              look="quiet"
              size="small"
              name={t(kept ? "gain-change-of" : "gain-write-of", { what: t(`field-${name}`) })}
              onPress={() => open(true)}
            >
              {t(kept ? "entry-change" : "gain-write")}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

const Shown = ({ t, kept }: { readonly t: WorkspaceDesk["t"]; readonly kept: Gain }) => (
  <>
    <p>
      <b>{gainInWords(t, kept)}</b>
    </p>
    <p class="reason">{t("gain-hypothesis-is", { hypothesis: kept.hypothesis })}</p>
  </>
);

interface WrittenProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
  readonly name: GainName;
  readonly from: Gain | null;
  readonly onClose: () => void;
}

const UNITS: Readonly<Record<GainName, string>> = { gain: "t CO₂e", gainMatter: "t" };
const NUMBERS = ["low", "high"] as const;

function Written({ desk, fiche, name, from, onClose }: WrittenProps) {
  const { t, write } = desk;
  const [draft, setDraft] = useState<Draft>(() => draftOf(from, UNITS[name]));
  const [doubts, setDoubts] = useState<Doubts>({});
  const send = async (value: Gain | null) => {
    const problem = await write({ type: "fiche/set", fiche: fiche.id, field: name, value });
    if (problem) setDoubts({ hypothesis: sayProblem(t, problem) });
    else onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readGain(draft);
    setDoubts(read.ok ? {} : saidOf(t, read.doubts));
    if (read.ok) void send(read.gain);
  };
  const field = (key: keyof Gain, lines = 1) => (
    <Field
      key={key}
      label={t(`gain-${key}`)}
      hint={key === "hypothesis" ? t("gain-hypothesis-hint") : undefined}
      value={draft[key]}
      lines={lines}
      error={doubts[key]}
      onInput={(text) => setDraft({ ...draft, [key]: text })}
    />
  );
  return (
    <form class="card card-body workspace-form" onSubmit={submit}>
      <div class="fiche-pair">
        {NUMBERS.map((key) => field(key))}
        {field("unit")}
      </div>
      {field("hypothesis", 4)}
      <div class="workspace-acts">
        <Button look="primary">{t("entry-keep")}</Button>
        <Button look="quiet" onPress={onClose}>
          {t("entry-cancel")}
        </Button>
        {fiche[name] !== null && (
          <Button look="quiet" onPress={() => void send(null)}>
            {t("entry-remove")}
          </Button>
        )}
      </div>
    </form>
  );
}

const saidOf = (t: WorkspaceDesk["t"], doubts: Readonly<Doubts>): Doubts =>
  Object.fromEntries(Object.entries(doubts).map(([key, sentence]) => [key, t(sentence)]));
