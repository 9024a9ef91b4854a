/** « État des lieux » : what the estate of a year weighs, where its counts come from, and what is already under way. */
import "./balance.css";
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { locale } from "../../../text/texts.ts";
import type { Problem } from "../../front/ask.ts";
import { useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import { sayProblem, type WorkspaceDesk } from "../desk.ts";
import { removeEstate, sendEstate } from "./api.ts";
import { CountedEstate } from "./counted-estate.tsx";
import { Engaged } from "./engaged.tsx";
import { EstateTable } from "./estate-table.tsx";
import { thisYear, YearChoice } from "./year-choice.tsx";

export interface BalanceProps {
  readonly t: Say;
  readonly desk: WorkspaceDesk;
  readonly year: string;
}

export function Estate({ desk }: { readonly desk: WorkspaceDesk }) {
  const t = useLast(useTexts("workspace-review"));
  const [year, setYear] = useState(thisYear);
  if (!t) return null;
  return (
    <section class="workspace-list balance-view">
      <h2>{t("estate-title")}</h2>
      <p>{t("estate-what")}</p>
      <EstateTable t={t} desk={desk} />
      <Notes t={t} desk={desk} />
      {desk.mayWrite && (
        <section class="workspace-form">
          <h3>{t("estate-say")}</h3>
          <YearChoice {...{ t, desk, year }} onChange={setYear} />
          <Saying key={year} {...{ t, desk, year }} />
        </section>
      )}
      <Engaged t={t} desk={desk} />
      <p class="reason">{t("actors-where")}</p>
    </section>
  );
}

/** Of the latest year: an estimate is not read without them. */
function Notes({ t, desk }: Omit<BalanceProps, "year">) {
  const { estates } = desk.workspace;
  const last = estates[Object.keys(estates).sort().at(-1) ?? ""];
  if (!last || last.notes.length === 0) return null;
  return (
    <Disclosure summary={t("estate-notes", { count: last.notes.length })}>
      <ul>
        {last.notes.map((note) => (
          <li key={note.fr}>{note[locale.value]}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** By hand or by a file: the server weighs both, and says of each number what is wrong. */
function Saying({ t, desk, year }: BalanceProps) {
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState("");
  const { id, author, reload, workspace } = desk;
  const after = async (asked: Awaited<ReturnType<typeof sendEstate>>, done: string) => {
    setProblem(asked.ok ? undefined : asked.problem);
    setSaid(asked.ok ? t(done, { year }) : sayProblem(desk.t, asked.problem));
    if (asked.ok) await reload();
  };
  const send = async (
    part: { readonly text: string } | { readonly own: Readonly<Record<string, unknown>> },
  ) => after(await sendEstate(id, { author, year, ...part }), "estate-kept");
  const take = async (file: File | undefined) => {
    if (file) await send({ text: await file.text() });
  };
  return (
    <>
      <Disclosure summary={t("estate-count")}>
        <CountedEstate t={t} problem={problem} onSend={(own) => void send({ own })} />
      </Disclosure>
      <Disclosure summary={t("estate-file")}>
        <div class="workspace-form">
          <p>{t("estate-file-what")}</p>
          <label class="field workspace-order">
            {t("estate-file-choose")}
            <input
              type="file"
              accept=".yaml,.yml,.txt,text/yaml"
              onChange={({ currentTarget }) => {
                void take(currentTarget.files?.[0]);
                currentTarget.value = "";
              }}
            />
          </label>
        </div>
      </Disclosure>
      {workspace.estates[year] && (
        <Button
          look="quiet"
          size="small"
          onPress={() => void removeEstate(id, author, year).then((asked) => after(asked, "estate-removed"))}
        >
          {t("estate-remove", { year })}
        </Button>
      )}
      <p role="status">{said}</p>
      {problem?.problems && (
        <ul class="balance-problems">
          {problem.problems.map(({ path, message }) => (
            <li key={path.join(".")}>{t("estate-problem", { place: placeOf(t, path), message })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A count by the name of its field; a file's line says its own place. */
function placeOf(t: Say, path: readonly string[]): string {
  const name = path[0] === "estate" ? (path.at(-1) ?? "") : "";
  return name === "" ? t("estate-line") : t(`count-${name}`);
}
