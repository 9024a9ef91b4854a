/** What one types, chooses, orders and moves. */
import { useState } from "preact/hooks";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { OrderList } from "../../ui/order-list.tsx";
import { RangeField } from "../../ui/range-field.tsx";
import { texts } from "../texts.ts";
import { Sheet, Specimen } from "./sheet.tsx";

export function Fields() {
  const { others, fields } = texts.value;
  return (
    <Sheet title={others.fields}>
      <Specimen name={fields.plain}>
        <Typed first="" hint={fields.hint} />
      </Specimen>
      <Specimen name={fields.wrong}>
        <Typed first={fields.typed} error={fields.error} />
      </Specimen>
      <Specimen name={fields.lines}>
        <Typed first={fields.sentence} lines={3} />
      </Specimen>
      <Specimen name={fields.personal}>
        <Typed first={fields.named} />
      </Specimen>
      <Specimen name={fields.choice}>
        <Chosen />
      </Specimen>
      <Specimen name={fields.order}>
        <Ordered />
      </Specimen>
      <Specimen name={fields.range}>
        <Ranged />
      </Specimen>
    </Sheet>
  );
}

interface TypedProps {
  readonly first: string;
  readonly hint?: string;
  readonly error?: string;
  readonly lines?: number;
}

function Typed({ first, ...more }: TypedProps) {
  const { fields } = texts.value;
  const [value, setValue] = useState(first);
  const count = (used: number, max: number) => `${used} / ${max}`;
  return <Field label={fields.label} {...{ value, count, ...more }} max={120} onInput={setValue} />;
}

function Chosen() {
  const { fields } = texts.value;
  const [value, setValue] = useState("b");
  const [a = "", b = "", c = ""] = fields.answers;
  const options = [
    { id: "a", label: a },
    { id: "b", label: b, detail: fields.detail },
    { id: "c", label: c },
  ];
  return (
    <Choice
      legend={fields.question}
      chosenLabel={fields.chosen}
      {...{ options, value }}
      onChange={setValue}
    />
  );
}

function Ordered() {
  const { fields } = texts.value;
  const [ids, setIds] = useState(["0", "1", "2"]);
  const items = ids.map((id) => ({ id, name: fields.answers[Number(id)] ?? "" }));
  const words = {
    up: (name: string) => `${fields.up} ${name}`,
    down: (name: string) => `${fields.down} ${name}`,
    place: (name: string, rank: number, total: number) => `${name}, ${rank} / ${total}`,
  };
  return <OrderList label={fields.order} {...{ items, words }} onChange={setIds} />;
}

function Ranged() {
  const { fields } = texts.value;
  const [[low, high], setRange] = useState<readonly [number, number]>([120, 260]);
  return (
    <RangeField
      legend={fields.range}
      scale={{ min: 0, max: 500, step: 10 }}
      {...{ low, high }}
      onChange={(from, to) => setRange([from, to])}
      format={String}
      formatUnit={(value) => `${value} kg`}
      sentence={
        <>
          <b>{low}</b> – <b>{high}</b> kg
        </>
      }
      words={fields.ends}
    />
  );
}
