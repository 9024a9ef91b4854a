/** Questions the program puts to the table about its map: nothing is refused, nothing is counted. */
import type { Nudge } from "../../../game/activities/causal-map/state.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { linkSentence, type Toile } from "./acting.ts";
import { useQuestion } from "./fronts.ts";
import { LinkLine } from "./link-line.tsx";

interface NudgeProps {
  readonly toile: Toile;
  readonly nudge: Nudge;
}

export function NudgeCard({ toile, nudge }: NudgeProps) {
  const { t, view, select } = toile;
  const link = "link" in nudge ? nudge.link : undefined;
  const sign = link === undefined ? undefined : view.team.links[link]?.sign;
  return (
    <Callout look="tip">
      {link !== undefined && sign !== undefined && (
        <p>
          <small>{linkSentence(toile, link, sign)}</small>
        </p>
      )}
      <NudgeText toile={toile} nudge={nudge} />
      {link !== undefined && (
        <Button look="quiet" size="small" onPress={() => select({ kind: "link", id: link })}>
          {t("see-link")}
        </Button>
      )}
    </Callout>
  );
}

function NudgeText({ toile: { t, leaf, zones }, nudge }: NudgeProps) {
  const question = useQuestion(leaf, nudge.kind === "misconception" ? `false-${nudge.index}` : undefined);
  if (nudge.kind === "reversed") return <p>{t("nudge-reversed")}</p>;
  if (nudge.kind === "misconception") return <p>{question}</p>;
  if (nudge.kind === "all-linked") return <p>{t("nudge-all-linked")}</p>;
  const zone = zones.find(({ id }) => id === nudge.zone);
  return (
    <p>
      <b>{zone?.title}</b> {zone?.nudge}
    </p>
  );
}

/** The question about one link, beside it. */
export function NudgeOf({ toile, link }: { readonly toile: Toile; readonly link: string }) {
  const nudge = toile.view.team.nudges.find((one) => "link" in one && one.link === link);
  return nudge ? (
    <Callout look="tip">
      <NudgeText toile={toile} nudge={nudge} />
    </Callout>
  ) : null;
}

interface WhysProps {
  readonly toile: Toile;
  readonly links: readonly string[];
}

/** Links the table is asked to explain. */
export const Whys = ({ toile, links }: WhysProps) => (
  <ul class="toile-lines">
    {links.map((link) => (
      <li key={link}>
        <LinkLine toile={toile} link={link} onPress={() => toile.select({ kind: "link", id: link })} />
      </li>
    ))}
  </ul>
);
