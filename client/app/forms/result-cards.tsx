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
  /** All of them; those of which nothing may be said have no column here. */
  readonly columns: ResultTable["columns"];
}

export function ItemCard({ t, item: { prompt, steps, answer, cells }, columns }: ItemCardProps) {
  const shown = columns.flatMap((column, at) =>
    column.people > 0 ? [{ ...column, count: cells[at] ?? "few" }] : [],
  );
  return (
    <section class="card">
      <div class="card-body form-scroll" role="group" tabIndex={0} aria-label={prompt}>
        <h3>{prompt}</h3>
        <table class="form-table" aria-label={prompt}>
          <thead>
            <tr>
              <td />
              {shown.map((column) => (
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
                {shown.map(({ id, count }) => (
                  <Count key={id} t={t} count={count} rank={rank} steps={steps.length} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface CountProps {
  readonly t: Say;
  readonly count: Cell;
  readonly rank: number;
  readonly steps: number;
}

/** The bar is of those who answered that time; the number says how many. */
function Count({ t, count, rank, steps }: CountProps) {
  if (typeof count === "string")
    return rank > 0 ? null : (
      <td class="form-none" rowSpan={steps}>
        {count === "few" ? t("few") : "–"}
      </td>
    );
  const people = count[rank] ?? 0;
  const whole = count.reduce((all, one) => all + one, 0);
  return (
    <td>
      <b>{people}</b>
      <span class="form-bar" aria-hidden="true" style={{ "--share": people / Math.max(1, whole) }} />
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
