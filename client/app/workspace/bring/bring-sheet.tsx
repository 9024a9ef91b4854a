/** A table of actions: chosen, its columns said, its lines looked at, then taken. Nothing is written before. */
import { useState } from "preact/hooks";
import { siteUrl } from "../../../site.ts";
import { Button } from "../../../ui/button.tsx";
import { sayProblem, type WorkspaceDesk } from "../desk.ts";
import { MOST_BYTES, packed, readSheet, takeSheet, type SheetPlan, type SheetView } from "./api.ts";
import { FileField } from "./file-field.tsx";
import { SheetLines } from "./sheet-lines.tsx";
import { SheetTables } from "./sheet-tables.tsx";

const TABLES = ["actions", "indicators", "milestones", "proofs", "reviews", "origins"] as const;

export function BringSheet({ desk }: { readonly desk: WorkspaceDesk }) {
  const { t } = desk;
  const { view, said, choose, correct, isTicked, tick, take } = useSheet(desk);
  return (
    <>
      <p>{t("sheet-what")}</p>
      <OurTables desk={desk} />
      <FileField
        label={t("sheet-file")}
        hint={t("sheet-file-hint")}
        accept=".csv,.txt,.tsv,.xlsx,text/csv"
        onFile={(chosen) => void choose(chosen)}
      />
      <p class="reason" role="status">
        {said ?? (view && t("sheet-read", { lines: view.lines.length }))}
      </p>
      {view && (
        <>
          <SheetTables
            {...{ t, view }}
            onTables={(tables) => void correct({ tables })}
            onTheme={(word, theme) => void correct({ word, theme })}
          />
          <SheetLines {...{ t, view, isTicked }} onTick={tick} />
          <Confirm
            desk={desk}
            count={view.lines.filter(({ key, isReady }) => isTicked(key, isReady)).length}
            onTake={() => void take()}
          />
        </>
      )}
    </>
  );
}

type Correction =
  { readonly tables: SheetPlan["tables"] } | { readonly word: string; readonly theme: string };

/** The file as it was last read, with what its author said of it since. */
function useSheet({ t, id, author, reload }: WorkspaceDesk) {
  const [file, setFile] = useState("");
  const [view, setView] = useState<SheetView>();
  const [themes, setThemes] = useState<SheetPlan["themes"]>({});
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [said, setSaid] = useState<string>();
  const read = async (bytes: string, plan?: SheetPlan) => {
    const asked = await readSheet(id, bytes, plan);
    if (asked.ok) setView(asked.value);
    setSaid(asked.ok ? undefined : sayProblem(t, asked.problem));
  };
  const choose = async (chosen: File) => {
    setView(undefined);
    setTicks({});
    setThemes({});
    setSaid(t("sheet-big"));
    if (chosen.size > MOST_BYTES) return;
    const bytes = await packed(chosen);
    setFile(bytes);
    await read(bytes);
  };
  const planOf = (tables: SheetPlan["tables"], said = themes): SheetPlan => ({
    themes: said,
    tables: tables.map(({ kind, mapping }) => ({ kind, mapping })),
  });
  const correct = async (correction: Correction) => {
    if ("tables" in correction) return read(file, planOf(correction.tables));
    const next = { ...themes, [correction.word]: correction.theme };
    setThemes(next);
    return read(file, planOf(view?.tables ?? [], next));
  };
  const isTicked = (key: string, isReady: boolean) => ticks[key] ?? isReady;
  const tick = (keys: readonly string[], isChosen: boolean) =>
    setTicks({ ...ticks, ...Object.fromEntries(keys.map((key) => [key, isChosen])) });
  const take = async () => {
    const chosen =
      view?.lines.filter(({ key, isReady }) => isTicked(key, isReady)).map(({ key }) => key) ?? [];
    const taken = await takeSheet(id, { file, plan: planOf(view?.tables ?? []), author, chosen });
    setSaid(taken.ok ? t("sheet-taken", taken.value) : sayProblem(t, taken.problem));
    if (!taken.ok) return;
    setView(undefined);
    await reload();
  };
  return { view, said, choose, correct, isTicked, tick, take };
}

interface ConfirmProps {
  readonly desk: WorkspaceDesk;
  readonly count: number;
  readonly onTake: () => void;
}

const Confirm = ({ desk: { t, id }, count, onTake }: ConfirmProps) => (
  <>
    <p>{t("sheet-undo")}</p>
    <p>
      <a class="button small quiet" href={siteUrl(`/api/workspaces/${id}/roadmap?format=json`)} download="">
        {t("sheet-backup")}
      </a>
    </p>
    <Button look="primary" onPress={onTake}>
      {t("sheet-take", { count })}
    </Button>
  </>
);

/** What this workspace gives as tables: filled elsewhere, they come back by the same door. */
const OurTables = ({ desk: { t, id } }: { readonly desk: WorkspaceDesk }) => (
  <details class="bring-ours">
    <summary>{t("sheet-ours")}</summary>
    <p>{t("sheet-ours-what")}</p>
    <ul class="exports">
      <li>
        <a class="button small quiet" href={siteUrl(`/api/workspaces/${id}/roadmap?format=xlsx`)} download="">
          {t("sheet-xlsx")}
        </a>
      </li>
      {TABLES.map((table) => (
        <li key={table}>
          <a
            class="button small quiet"
            href={siteUrl(`/api/workspaces/${id}/roadmap?format=csv&table=${table}`)}
            download=""
          >
            {t(`table-${table}`)}
          </a>
        </li>
      ))}
    </ul>
  </details>
);
