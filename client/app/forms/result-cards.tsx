/** One question with its steps, a column for each time it was asked; or what people wrote, to be read and erased. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Confirm } from "../console/confirm.tsx";
import { eraseText, type Cell, type ResultTable } from "./api.ts";
import { columnName } from "./column-name.ts";

interface ItemCardProps {
  readonly t: Say;
  readonly item: ResultTable["items"][number];
  readonly columns: ResultTable["columns"];
}

export function ItemCard({ t, item: { prompt, steps, answer, cells }, columns }: ItemCardProps) {
  const wholes = cells.map(wholeOf);
  return (
    <section class="card">
      <div class="card-body form-scroll" role="group" tabIndex={0} aria-label={prompt}>
        <table class="form-table">
          <caption>{prompt}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {columnName(t, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map((step, rank) => (
              <tr key={step} class={answer === rank ? "right" : undefined}>
                <th scope="row">
                  {step}
                  {answer === rank && (
                    <span class="form-right">
                      <Icon name="tick" /> {t("right")}
                    </span>
                  )}
                </th>
                {cells.map((cell, at) => (
                  <Count key={columns[at]?.id} t={t} count={cell} rank={rank} whole={wholes[at] ?? 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const wholeOf = (cell: Cell) => (typeof cell === "string" ? 0 : cell.reduce((all, one) => all + one, 0));

interface CountProps {
  readonly t: Say;
  readonly count: Cell;
  readonly rank: number;
  readonly whole: number;
}

/** The bar is of those who answered that time; the number says how many. */
function Count({ t, count, rank, whole }: CountProps) {
  if (count === "not-asked") return <td class="form-none">–</td>;
  if (count === "few") return <td class="form-none">{t("few")}</td>;
  const people = count[rank] ?? 0;
  return (
    <td>
      <b>{people}</b>
      <span class="form-bar" aria-hidden="true" style={{ "--share": whole === 0 ? 0 : people / whole }} />
    </td>
  );
}

interface TextsCardProps {
  readonly t: Say;
  readonly form: string;
  readonly text: ResultTable["texts"][number];
  readonly onErased: () => void;
}

export function TextsCard({ t, form, text: { prompt, written }, onErased }: TextsCardProps) {
  const [chosen, choose] = useState<string>();
  const erase = async () => {
    if (chosen !== undefined && (await eraseText(form, chosen)).ok) onErased();
  };
  return (
    <section class="card">
      <div class="card-body form-share">
        <h3>{prompt}</h3>
        {written.length === 0 && <p class="lede">{t("texts-few")}</p>}
        <ul class="form-written">
          {written.map(({ key, text, ...column }) => (
            <li key={key}>
              <q>{text}</q> <small>{columnName(t, column)}</small>
              <Button
                look="quiet"
                size="small"
                name={t("erase-text-named", { text })}
                onPress={() => choose(key)}
              >
                {t("erase-text")}
              </Button>
            </li>
          ))}
        </ul>
        {chosen !== undefined && (
          <Confirm
            t={t}
            title={t("erase-text-title")}
            action={t("erase-text")}
            onConfirm={() => void erase()}
            onClose={() => choose(undefined)}
          >
            <p>{t("erase-text-what")}</p>
          </Confirm>
        )}
      </div>
    </section>
  );
}
