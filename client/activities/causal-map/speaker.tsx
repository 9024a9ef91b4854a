/** Who tells the map for the table: whoever takes the word, and gives it back. */
import { Button } from "../../ui/button.tsx";
import { nameOf, reasonOf, useActing, type Toile } from "./acting.ts";

export function speakerWords(toile: Toile): string {
  const { t, view, seat } = toile;
  const { spokesperson } = view.team;
  if (spokesperson === null) return t("speaker-none");
  return spokesperson === seat ? t("speaker-you") : t("speaker", { name: nameOf(toile, spokesperson) });
}

export function Speaker({ toile }: { readonly toile: Toile }) {
  const { t, view, seat } = toile;
  const { busy, act } = useActing(toile);
  const isOwn = view.team.spokesperson === seat;
  const command = { type: "causal-map/speak" } as const;
  return (
    <div class="toile-stack">
      {!isOwn && <p>{speakerWords(toile)}</p>}
      <Button busy={busy} chosen={isOwn} reason={reasonOf(toile, command)} onPress={() => void act(command)}>
        {t("speak")}
      </Button>
    </div>
  );
}
