/** Loops and oppositions the table found: their names, their ways in words, and a calm word when one closes. */
import type { FoundFigure } from "../../../game/activities/causal-map/state.ts";
import { Button } from "../../ui/button.tsx";
import { Torn } from "../../ui/torn.tsx";
import type { Toile } from "./acting.ts";
import { titleOf, useFigureLeaf } from "./fronts.ts";
import { figureKey } from "./reading.ts";

interface OfFigure {
  readonly toile: Toile;
  readonly figure: FoundFigure;
}

export function Figures({ toile }: { readonly toile: Toile }) {
  const { t, view } = toile;
  const { figures } = view.team;
  if (figures.length === 0) return <p>{t(view.everyone.isRebound ? "figures-hunt" : "figures-none")}</p>;
  return (
    <ul class="toile-figures">
      {figures.map((figure) => (
        <li key={figureKey(figure)}>
          <FigureWords toile={toile} figure={figure} />
        </li>
      ))}
    </ul>
  );
}

/** Its announced text, or what it is; then the cards it passes by. */
export function FigureWords({ toile, figure }: OfFigure) {
  const text = useFigureText(toile, figure);
  return (
    <div class="toile-figure">
      <p>
        <b>{text.title}</b>
      </p>
      <p>{text.text}</p>
      <Ways toile={toile} figure={figure} />
    </div>
  );
}

/** « Débit plus rapide → Vidéo partout → Débit plus rapide » */
function Ways({ toile: { fronts }, figure: { kind, paths } }: OfFigure) {
  return (
    <ul class="toile-ways">
      {paths.map((path) => (
        <li key={path.join()}>
          {path.map((card) => titleOf(fronts, card)).join(" → ")}
          {kind === "loop" && ` → ${titleOf(fronts, path[0] ?? "")}`}
        </li>
      ))}
    </ul>
  );
}

export function useFigureText({ t, leaf }: Toile, { id, kind, sign }: FoundFigure) {
  const announced = useFigureLeaf(leaf, id);
  return (
    announced ?? {
      title: t(`own-${kind}`),
      text: t(kind === "loop" ? `own-loop-${sign}` : "own-opposition-text"),
    }
  );
}

interface CelebrationProps extends OfFigure {
  readonly onClose: () => void;
}

/** Once, when it closes, until it is put away. */
export function Celebration({ toile, figure, onClose }: CelebrationProps) {
  const { t } = toile;
  return (
    <section class="toile-celebration" aria-label={t(`closed-${figure.kind}`)}>
      <Torn>
        <p class="toile-closed">{t(`closed-${figure.kind}`)}</p>
        <FigureWords toile={toile} figure={figure} />
        <Button size="small" onPress={onClose}>
          {t("go-on")}
        </Button>
      </Torn>
    </section>
  );
}
