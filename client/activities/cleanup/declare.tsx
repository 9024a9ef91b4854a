/** One declaration: what, how many, for whom; an unlikely number is asked about, kindly, before it counts. */
import { useRef, useState } from "preact/hooks";
import { LINES } from "../../../game/activities/cleanup/lines.ts";
import type { CleanupShape } from "../../../game/activities/cleanup/state.ts";
import { LONGEST, type Block } from "../../../game/activities/cleanup/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { codeOf, newId, type Own } from "./acting.ts";
import { AmountField } from "./amount-field.tsx";
import { Back } from "./back.tsx";
import { Doubt, isDoubt } from "./doubt.tsx";
import { LinePick } from "./line-pick.tsx";
import { amountIn, declarationWords } from "./sheet.ts";

/** What the form opens with: a block, or a declaration to correct. */
export interface Draft {
  readonly block: Block;
  readonly id?: string;
  readonly line?: string;
  readonly amount?: number;
  readonly more?: number;
  readonly isTable?: boolean;
}

type Declare = Extract<CleanupShape["command"], { type: "cleanup/declare" }>;

interface FormProps {
  readonly own: Own;
  readonly start: Draft;
  /** @param words what was done, to be said; empty when nothing was */
  readonly onDone: (words: string) => void;
}

const typed = (amount: number | undefined) => (amount ? String(amount).replace(".", ",") : "");

interface Fields {
  readonly line: string | undefined;
  readonly amount: string;
  readonly more: string;
  readonly isTable: boolean;
  readonly label: string;
}

/** What is typed, and the question or the error that it met; typing anew forgets both. */
function useForm(start: Draft) {
  const [id] = useState(() => start.id ?? newId());
  const [fields, setFields] = useState<Fields>({
    line: start.line,
    amount: typed(start.amount) || (start.block === "reemploi" ? "1" : ""),
    more: typed(start.more),
    isTable: start.isTable ?? false,
    label: "",
  });
  const [error, setError] = useState("");
  const [doubt, setDoubt] = useState<string>();
  const edit = (changed: Partial<Fields>) => {
    setFields({ ...fields, ...changed });
    setError("");
    setDoubt(undefined);
  };
  return { id, ...fields, error, setError, doubt, setDoubt, edit };
}
type Form = ReturnType<typeof useForm>;

/** Undefined while something is missing or is no number. */
function commandOf(form: Form, isConfirmed: boolean): Declare | undefined {
  const line = LINES.get(form.line ?? "");
  // A box of cables may be weighed and not counted.
  const uncounted = line?.more === "kg" && form.amount.trim() === "" ? 0 : undefined;
  const amount = amountIn(form.amount) ?? uncounted;
  const more = form.more.trim() === "" ? 0 : amountIn(form.more);
  if (!line || amount === undefined || more === undefined) return undefined;
  const label = form.label.trim();
  return {
    ...{ type: "cleanup/declare", id: form.id, line: line.id, amount, more },
    ...{ isTable: form.isTable, isConfirmed, ...(label !== "" && { label }) },
  };
}

export function DeclareForm({ own, start, onDone }: FormProps) {
  const { t, refusals, sheet } = own;
  const form = useForm(start);
  const { busy, act } = useActing(own);
  const box = useRef<HTMLFormElement>(null);
  const send = async (isConfirmed: boolean) => {
    const made = commandOf(form, isConfirmed);
    const code = made && codeOf(own, made);
    form.setError("");
    if (!made) form.setError(refusals(form.line === undefined ? "line-none" : "amount-none"));
    else if (isDoubt(code)) form.setDoubt(code);
    else if (code !== undefined) form.setError(refusals(code));
    else if (await act(made)) onDone(t("declared", { what: declarationWords(sheet, t, made) }));
  };
  return (
    <form
      ref={box}
      class="cl-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
    >
      <Back own={own} onPress={() => onDone("")} />
      <h1 tabIndex={-1}>{t(`block-${start.block}`)}</h1>
      <p class="lede">{t(`form-${start.block}`)}</p>
      {start.block === "donnees" && <Waiting own={own} />}
      <LinePick own={own} block={start.block} line={form.line} onPick={(line) => form.edit({ line })} />
      <Numbers own={own} form={form} block={start.block} />
      {start.id === undefined && <Whose own={own} form={form} />}
      <p class="error" role="alert">
        {form.error}
      </p>
      <Doubt
        own={own}
        doubt={form.doubt}
        line={form.line}
        amounts={{ amount: amountIn(form.amount) ?? 0, more: amountIn(form.more) ?? 0 }}
        onYes={() => void send(true)}
        onNo={() => {
          form.setDoubt(undefined);
          box.current?.querySelector<HTMLElement>(".cl-amounts input")?.focus();
        }}
      />
      {form.doubt === undefined && (
        <Button look="primary" busy={busy} reason={own.isPaused ? refusals("paused") : undefined}>
          {t(start.id === undefined ? "declare" : "correct-send")}
        </Button>
      )}
    </form>
  );
}

/** Whether data may go, as it stands now. */
function Waiting({ own: { t, view } }: { readonly own: Own }) {
  const { validated } = view.everyone.archives;
  return (
    <p class="cl-validated" data-state={validated} role="status">
      <b>{t(`validated-${validated}`)}</b> {t(`validated-${validated}-detail`)}
    </p>
  );
}

interface PartProps {
  readonly own: Own;
  readonly form: Form;
}

function Numbers({ own: { t }, form, block }: PartProps & { readonly block: Block }) {
  const line = LINES.get(form.line ?? "");
  return (
    <div class="cl-amounts">
      <AmountField
        t={t}
        label={t(line?.isWhole === false ? "amount-go" : `amount-${block}`)}
        value={form.amount}
        isWhole={line?.isWhole ?? true}
        onInput={(amount) => form.edit({ amount })}
      />
      {line?.more && (
        <Field
          label={t(`more-${line.more}`)}
          hint={t(`more-${line.more}-hint`)}
          value={form.more}
          max={9}
          native={{ inputmode: "decimal", autocomplete: "off" }}
          onInput={(more) => form.edit({ more })}
        />
      )}
      {line?.id === "sensibilisation-autre" && (
        <Field
          label={t("label")}
          value={form.label}
          max={LONGEST.label}
          onInput={(label) => form.edit({ label })}
        />
      )}
    </div>
  );
}

const Whose = ({ own: { t, table }, form }: PartProps) => (
  <Choice
    legend={t("whose")}
    value={form.isTable ? "table" : "me"}
    chosenLabel={t("chosen")}
    options={[
      { id: "me", label: t("whose-me") },
      { id: "table", label: t("whose-table", { table: table.name }) },
    ]}
    onChange={(whose) => form.edit({ isTable: whose === "table" })}
  />
);
