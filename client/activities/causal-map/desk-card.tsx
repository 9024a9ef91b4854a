/** A card opened for all on the écran: searched among those dealt, closed again. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { DeskProps } from "./desk-props.ts";
import { titleOf, type Fronts } from "./fronts.ts";
import { folded } from "../../app/shared/folded.ts";

const MOST = 6;

interface OpenForAllProps {
  readonly props: DeskProps;
  readonly fronts: Fronts;
}

export function OpenForAll({ props, fronts }: OpenForAllProps) {
  const { t, everyone, screen } = props;
  const open = screen.card;
  return (
    <div class="card">
      <details>
        <summary>
          <b>{t("desk-open")}</b>
        </summary>
        <div class="toile-desk-more">
          {open !== null && (
            <p class="toile-desk-acts" role="status">
              {t("desk-open-now", { card: titleOf(fronts, open) })}
              <Button
                size="small"
                onPress={() => void props.act({ type: "causal-map/openCard", card: null })}
              >
                {t("desk-close")}
              </Button>
            </p>
          )}
          {everyone.dealt.length === 0 ? (
            <p class="reason">{t("desk-no-card")}</p>
          ) : (
            <Search props={props} fronts={fronts} />
          )}
        </div>
      </details>
    </div>
  );
}

function Search({ props, fronts }: OpenForAllProps) {
  const { t, everyone, screen } = props;
  const [words, setWords] = useState("");
  const wanted = folded(words);
  const found = everyone.dealt.flat().filter((card) => folded(titleOf(fronts, card)).includes(wanted));
  return (
    <>
      <div data-free>
        <Field label={t("desk-search")} value={words} onInput={setWords} />
      </div>
      {found.length === 0 && <p class="reason">{t("desk-none-found")}</p>}
      <ul class="toile-desk-found">
        {found.slice(0, MOST).map((card) => (
          <li key={card}>
            <span>{titleOf(fronts, card)}</span>
            <Button
              size="small"
              look="quiet"
              name={`${t("desk-open-one")} ${titleOf(fronts, card)}`}
              chosen={screen.card === card}
              onPress={() => void props.act({ type: "causal-map/openCard", card })}
            >
              {t("desk-open-one")}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > MOST && <p class="reason">{t("desk-more", { count: found.length - MOST })}</p>}
    </>
  );
}
