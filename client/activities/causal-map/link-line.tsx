/** A link as a line to press: its sign, its sentence, and whether the table still argues over it. */
import { isContested } from "../../../game/activities/causal-map/help.ts";
import type { Link } from "../../../game/activities/causal-map/state.ts";
import { linkSentence, type Toile } from "./acting.ts";
import { LinkSign } from "./link-sign.tsx";

interface LinkLineProps {
  readonly toile: Toile;
  readonly link: string;
  /** Read from one of its cards: « nourrit Serveurs ». */
  readonly told?: string;
  readonly onPress: () => void;
}

export function LinkLine({ toile, link, told, onPress }: LinkLineProps) {
  const drawn = toile.view.team.links[link];
  if (!drawn) return null;
  const open = openWord(toile, drawn);
  return (
    <button type="button" class="toile-card" onClick={onPress}>
      <LinkSign sign={drawn.sign} isOpen={open !== undefined} />
      <span>
        {told ?? linkSentence(toile, link, drawn.sign)}
        {open !== undefined && <small>{open}</small>}
      </span>
    </button>
  );
}

/** Why a link bears a « ? »: argued over, or nobody said why yet. */
export function openWord({ t, members }: Pick<Toile, "t" | "members">, link: Link): string | undefined {
  if (isContested(link, Object.keys(members).length)) return t("contested");
  return link.asksWhy && link.reason === undefined ? t("asks-why") : undefined;
}
