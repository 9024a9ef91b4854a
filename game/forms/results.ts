/** From what was told of each question to tables that may be read: by audience, one column for each time. */
import type { Line } from "./answers.ts";
import { itemOf, sheetsOf, textOf } from "./answers.ts";
import type { FormBody, FormItem, Told } from "./schema.ts";
import { panelsOf, type Audience, type Column } from "./terms.ts";

/** How many told lines say the same. */
export interface Counted extends Line {
  readonly people: number;
}

/** A text that was told. */
export interface Written {
  readonly question: string;
  readonly key: string;
  readonly body: string;
}

/** People by step; `few` under five; `not-asked` where the question was not. */
export type Cell = readonly number[] | "few" | "not-asked";

export interface FormTable {
  readonly audience: Audience | null;
  readonly columns: readonly (Column & { readonly people: number })[];
  readonly items: readonly { readonly item: FormItem; readonly cells: readonly Cell[] }[];
  readonly texts: readonly {
    readonly id: string;
    readonly prompt: FormBody["texts"][number]["prompt"];
    readonly written: readonly (Column & { readonly key: string; readonly text: string })[];
  }[];
}

const SESSION = ["before", "after"] as const;

/** @param counted of told answers alone, which come five by five */
export function tablesOf(
  form: FormBody,
  counted: readonly Counted[],
  written: readonly Written[],
): readonly FormTable[] {
  const heard = SESSION.flatMap((id) => (form[id] ? [{ id, told: form[id] }] : []));
  return panelsOf(form).map(({ audience, columns }) => ({
    audience,
    columns: [
      ...heard.map(({ id, told }) => ({ id, rank: null, people: told.people ?? 0 })),
      ...columns.map((column) => ({ ...column, people: peopleIn(counted, sheetsOf(column.id)) })),
    ],
    items: form.items.map((item) => ({
      item,
      cells: [
        ...heard.map(({ told }) => cellOf(told, item)),
        ...columns.map(({ id }) => countsOf(counted, itemOf(id, item.id), item)),
      ],
    })),
    texts: form.texts.map(({ id, prompt }) => ({
      ...{ id, prompt },
      written: columns.flatMap((column) =>
        written
          .filter(({ question }) => question === textOf(column.id, id))
          .map(({ key, body }) => ({ ...column, key, text: body })),
      ),
    })),
  }));
}

const peopleIn = (counted: readonly Counted[], asked: string) =>
  counted.reduce((sum, { question, people }) => sum + (question === asked ? people : 0), 0);

const cellOf = ({ items }: Told, { id }: FormItem): Cell =>
  Object.hasOwn(items, id) ? (items[id] ?? "few") : "not-asked";

function countsOf(counted: readonly Counted[], question: string, { steps }: FormItem): Cell {
  if (peopleIn(counted, question) === 0) return "few";
  const at = (rank: number) =>
    counted.find((line) => line.question === question && line.body === String(rank))?.people ?? 0;
  return steps.map((_, rank) => at(rank));
}
