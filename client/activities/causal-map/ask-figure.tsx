/** « Est-ce une boucle ? », « Est-ce une opposition ? » of a link: the figures it belongs to, or a calm no. */
import { Button } from "../../ui/button.tsx";
import { reasonOf, useActing, type Toile } from "./acting.ts";
import { FigureWords } from "./figures.tsx";
import { figureKey, figuresBy } from "./reading.ts";

interface AskFigureProps {
  readonly toile: Toile;
  readonly link: string;
}

export function AskFigure({ toile, link }: AskFigureProps) {
  const { t, view } = toile;
  const { asked, figures } = view.team;
  const { busy, act } = useActing(toile);
  const here = figuresBy(figures, link);
  return (
    <div class="toile-stack">
      <div class="toile-buttons">
        {(["loop", "opposition"] as const).map((kind) => {
          const command = { type: "causal-map/askFigure", link, kind } as const;
          return (
            <Button
              key={kind}
              look="quiet"
              busy={busy}
              reason={reasonOf(toile, command)}
              onPress={() => void act(command)}
            >
              {t(`is-${kind}`)}
            </Button>
          );
        })}
      </div>
      {asked?.link === link && <p>{t(`no-${asked.kind}`)}</p>}
      {here.map((figure) => (
        <FigureWords key={figureKey(figure)} toile={toile} figure={figure} />
      ))}
    </div>
  );
}
