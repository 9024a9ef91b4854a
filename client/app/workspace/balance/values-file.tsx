/** Values from a spreadsheet: the template, what was read of the file, and nothing written until somebody says so. */
import { useState } from "preact/hooks";
import type { Change } from "../../../../game/workspace/change/schema.ts";
import type { Workspace } from "../../../../game/workspace/schema.ts";
import { siteUrl } from "../../../site.ts";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { sayProblem } from "../desk.ts";
import { previewValues, type ReadValue, type ValuesPreview } from "./api.ts";
import type { BalanceProps } from "./estate.tsx";
import { typedOf } from "./numbers.ts";
import { withReading } from "./readings.ts";

/** The server takes no more changes at once. */
const AT_ONCE = 90;

export function ValuesFile({ t, desk, year }: BalanceProps) {
  const [preview, setPreview] = useState<ValuesPreview>();
  const [said, setSaid] = useState("");
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await previewValues(desk.id, file);
    setPreview(read.ok ? read.value : undefined);
    setSaid(read.ok ? t("values-read", { count: read.value.rows.length }) : sayProblem(desk.t, read.problem));
  };
  const confirm = async () => {
    const changes = changesOf(preview?.rows ?? [], desk.workspace);
    for (let at = 0; at < changes.length; at += AT_ONCE) {
      const problem = await desk.write(...changes.slice(at, at + AT_ONCE));
      if (problem) {
        setSaid(sayProblem(desk.t, problem));
        return;
      }
    }
    setSaid(t("values-kept", { count: preview?.rows.length ?? 0 }));
    setPreview(undefined);
  };
  return (
    <Disclosure summary={t("values-title")}>
      <div class="workspace-form">
        <p>{t("values-what")}</p>
        <ul class="exports">
          <li>
            <a
              class="button small quiet"
              href={siteUrl(`/api/workspaces/${desk.id}/values?year=${year}`)}
              download=""
            >
              {t("values-template", { year })}
            </a>
          </li>
        </ul>
        {desk.mayWrite && (
          <label class="field workspace-order">
            {t("values-file")}
            <input
              type="file"
              accept=".csv,.txt,.xlsx,text/csv"
              onChange={({ currentTarget }) => {
                void take(currentTarget.files?.[0]);
                currentTarget.value = "";
              }}
            />
          </label>
        )}
        <p role="status">{said}</p>
        {preview && <Preview {...{ t, desk, year, preview }} onConfirm={() => void confirm()} />}
      </div>
    </Disclosure>
  );
}

/** One change for each indicator, whatever the years the file gives of it. */
function changesOf(rows: readonly ReadValue[], { fiches }: Workspace): Change[] {
  const byIndicator = new Map<string, ReadValue[]>();
  for (const row of rows) {
    const key = `${row.fiche} ${row.indicator}`;
    byIndicator.set(key, [...(byIndicator.get(key) ?? []), row]);
  }
  return [...byIndicator.values()].flatMap((own) => {
    const [first] = own;
    const fiche = first && fiches[first.fiche];
    if (!fiche) return [];
    const readings = Object.fromEntries(own.map(({ year, value, note }) => [year, { value, note }]));
    return [withReading(fiche, first.indicator, readings)];
  });
}

interface PreviewProps extends BalanceProps {
  readonly preview: ValuesPreview;
  readonly onConfirm: () => void;
}

function Preview({ t, preview: { rows, problems, skipped }, onConfirm }: PreviewProps) {
  return (
    <>
      {problems.length > 0 && (
        <section>
          <h4>{t("values-problems", { count: problems.length })}</h4>
          <ul class="balance-problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      {skipped > 0 && <p class="reason">{t("values-skipped", { count: skipped })}</p>}
      {rows.length > 0 && (
        <>
          <div class="balance-scroll" tabIndex={0} role="region" aria-label={t("values-preview")}>
            <table class="balance-table">
              <caption>{t("values-preview")}</caption>
              <thead>
                <tr>
                  {["action", "indicator", "year", "before", "value"].map((name) => (
                    <th key={name} scope="col">
                      {t(`values-col-${name}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={`${row.fiche} ${row.indicator} ${row.year}`}>
                    <th scope="row">{row.title}</th>
                    <td>{row.name}</td>
                    <td>{row.year}</td>
                    <td>{typedOf(row.before) || t("value-none")}</td>
                    <td>
                      {typedOf(row.value)}
                      {row.note !== null && ` (${row.note})`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div class="workspace-acts">
            <Button look="primary" onPress={onConfirm}>
              {t("values-confirm", { count: rows.length })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
