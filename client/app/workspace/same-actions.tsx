/** Actions that may be the same, side by side: merged, or said to be two. */
import { useState } from "preact/hooks";
import { duplicates, type Duplicate } from "../../../game/workspace/duplicates.ts";
import { originsOf } from "../../../game/workspace/workspace.ts";
import { Button } from "../../ui/button.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { Merged } from "./merged.tsx";

/** More on one page is read by nobody. */
const SHOWN = 10;

export function SameActions({ desk }: { readonly desk: WorkspaceDesk }) {
  const { t, workspace } = desk;
  const [merged, setMerged] = useState<string>();
  const found = duplicates(workspace);
  return (
    <section>
      <h2>{t("same-title", { count: found.length })}</h2>
      <p>{t(found.length === 0 ? "same-none" : "same-what")}</p>
      {merged !== undefined && (
        <Merged key={merged} desk={desk} id={merged} onUndone={() => setMerged(undefined)} />
      )}
      <ul class="same-pairs">
        {found.slice(0, SHOWN).map((pair) => (
          <Pair key={`${pair.keep} ${pair.drop}`} desk={desk} pair={pair} onMerged={setMerged} />
        ))}
      </ul>
    </section>
  );
}

interface PairProps {
  readonly desk: WorkspaceDesk;
  readonly pair: Duplicate;
  readonly onMerged: (dropped: string) => void;
}

function Pair({ desk, pair, onMerged }: PairProps) {
  const { t, workspace, mayWrite, write } = desk;
  const { keep, drop, why } = pair;
  const [said, setSaid] = useState<string>();
  const title = (id: string) => workspace.fiches[id]?.title ?? id;
  const merge = async (kept: string, dropped: string) => {
    const problem = await write({ type: "fiche/merge", keep: kept, drop: dropped });
    setSaid(problem && sayProblem(t, problem));
    if (!problem) onMerged(dropped);
  };
  return (
    <li class="card card-body same-pair">
      <p class="reason">{t(`same-why-${why}`)}</p>
      <div class="same-sides">
        {[
          [keep, drop],
          [drop, keep],
        ].map(([one = "", other = ""]) => (
          <div key={one} class="same-side">
            <h3>{title(one)}</h3>
            <p>{workspace.fiches[one]?.summary}</p>
            <p class="reason">
              {originsOf(workspace, one)
                .map(({ table, session, votes }) => t("origin", { table, session, votes }))
                .join(" · ")}
            </p>
            {mayWrite && (
              <Button
                size="small"
                name={t("merge-into", { title: title(one) })}
                onPress={() => void merge(one, other)}
              >
                {t("merge")}
              </Button>
            )}
          </div>
        ))}
      </div>
      {mayWrite && (
        <Button
          look="quiet"
          size="small"
          onPress={() => void write({ type: "fiche/apart", one: keep, other: drop })}
        >
          {t("apart")}
        </Button>
      )}
      <p class="reason" role="status">
        {said}
      </p>
    </li>
  );
}
