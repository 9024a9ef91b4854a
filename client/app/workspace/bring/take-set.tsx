/** Actions that another authority shared: read, chosen, taken up as proposals that say whose they are. */
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { sayProblem, type WorkspaceDesk } from "../desk.ts";
import { readSet, takeSet, type SetView } from "./api.ts";
import { FileField } from "./file-field.tsx";
import { SharedWords } from "./shared-words.tsx";
import { Tick, ticked } from "./tick-list.tsx";

export function TakeSet({ desk }: { readonly desk: WorkspaceDesk }) {
  const { t, id, author, reload } = desk;
  const [set, setSet] = useState<unknown>();
  const [view, setView] = useState<SetView>();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [said, setSaid] = useState<string>();
  const choose = async (file: File) => {
    setView(undefined);
    const read = await file.text().then(parsed, () => undefined);
    if (read === undefined) {
      setSaid(t("set-no-json"));
      return;
    }
    setSet(read);
    const asked = await readSet(id, read);
    setSaid(asked.ok ? t("set-read", { credit: asked.value.credit }) : sayProblem(t, asked.problem));
    if (!asked.ok) return;
    setView(asked.value);
    const { areThere } = asked.value;
    setChosen(new Set(areThere.flatMap((isThere, rank) => (isThere ? [] : [rank]))));
  };
  const take = async () => {
    const taken = await takeSet(id, set, author, [...chosen]);
    setSaid(taken.ok ? t("set-taken", { fiches: taken.value }) : sayProblem(t, taken.problem));
    if (!taken.ok) return;
    setView(undefined);
    await reload();
  };
  return (
    <>
      <p>{t("set-what")}</p>
      <FileField
        label={t("set-file")}
        hint={t("set-file-hint")}
        accept=".json,application/json"
        onFile={(file) => void choose(file)}
      />
      <p class="reason" role="status">
        {said}
      </p>
      {view && <SetList {...{ t, view, chosen }} onChosen={setChosen} onTake={() => void take()} />}
    </>
  );
}

interface SetListProps {
  readonly t: Say;
  readonly view: SetView;
  readonly chosen: ReadonlySet<number>;
  readonly onChosen: (chosen: ReadonlySet<number>) => void;
  readonly onTake: () => void;
}

const SetList = ({ t, view, chosen, onChosen, onTake }: SetListProps) => (
  <>
    <ul class="bring-lines">
      {view.actions.map((action, rank) => (
        <li key={rank} class="bring-line">
          <Tick isChosen={chosen.has(rank)} onTick={(isChosen) => onChosen(ticked(chosen, rank, isChosen))}>
            <strong>{action.title}</strong>
          </Tick>
          {view.areThere[rank] && <p class="reason">{t("set-there")}</p>}
          <details>
            <summary>{t("set-show")}</summary>
            <SharedWords t={t} action={action} />
          </details>
        </li>
      ))}
    </ul>
    <Button look="primary" onPress={onTake} {...(chosen.size === 0 && { reason: t("set-none") })}>
      {t("set-take", { fiches: chosen.size })}
    </Button>
  </>
);

/** @returns undefined when it is no JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
