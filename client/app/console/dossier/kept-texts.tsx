/** The texts that may enter the dossier: sentences to keep, tables' work to take out, those that seem to name somebody first. */
import { useRef, useState } from "preact/hooks";
import type { ChosenWords } from "../../../../game/dossier/schema.ts";
import type { DossierText } from "../../../../game/dossier/terms.ts";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { looksPersonal } from "../../../ui/looks-personal.ts";
import { isIn, keepAll, keepNone, put, sorted } from "./chosen.ts";
import { saveWords } from "./dossier-api.ts";

interface KeptTextsProps {
  readonly t: Say;
  readonly code: string;
  readonly texts: readonly DossierText[];
  readonly words: ChosenWords;
}

export function KeptTexts({ t, code, texts, words }: KeptTextsProps) {
  const { chosen, status, choose } = useChoosing(t, code, words);
  const said = sorted(texts.filter(({ kind }) => kind === "said"));
  const work = sorted(texts.filter(({ kind }) => kind === "work"));
  const pick = (text: DossierText, isKept: boolean) => choose(put(chosen, text, isKept));
  return (
    <div class="dossier-texts">
      <p class="reason">{t("kept-what")}</p>
      {said.length === 0 ? (
        <p>{t("kept-none")}</p>
      ) : (
        <>
          <p class="actions">
            <Button size="small" onPress={() => choose(keepAll(chosen, said))}>
              {t("kept-all")}
            </Button>
            <Button size="small" look="quiet" onPress={() => choose(keepNone(chosen))}>
              {t("kept-clear")}
            </Button>
          </p>
          <List {...{ t, chosen }} legend={t("kept-said")} texts={said} onPick={pick} />
        </>
      )}
      {work.length > 0 && <List {...{ t, chosen }} legend={t("kept-work")} texts={work} onPick={pick} />}
      <p class="reason" role="status">
        {status}
      </p>
    </div>
  );
}

/** Shown at once, and saved in the order it was chosen; a refusal is said and puts the last saved choice back. */
function useChoosing(t: Say, code: string, words: ChosenWords) {
  const [chosen, setChosen] = useState(words);
  const [status, setStatus] = useState("");
  const saved = useRef(words);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const choose = (next: ChosenWords) => {
    setChosen(next);
    setStatus("");
    last.current = last.current.then(async () => {
      const answer = await saveWords(code, next);
      if (answer.ok) saved.current = next;
      else setChosen(saved.current);
      setStatus(answer.ok ? t("kept-saved") : (answer.problem.message ?? t("kept-failed")));
    });
  };
  return { chosen, status, choose };
}

interface ListProps {
  readonly t: Say;
  readonly legend: string;
  readonly texts: readonly DossierText[];
  readonly chosen: ChosenWords;
  readonly onPick: (text: DossierText, isKept: boolean) => void;
}

const List = ({ t, legend, texts, chosen, onPick }: ListProps) => (
  <fieldset class="dossier-list">
    <legend>{legend}</legend>
    {texts.map((text) => (
      <label key={text.id}>
        <input
          type="checkbox"
          checked={isIn(text, chosen)}
          onChange={({ currentTarget }) => onPick(text, currentTarget.checked)}
        />
        <span>
          {text.text}{" "}
          <small>
            {looksPersonal(text.text) !== undefined && (
              <b class="dossier-personal">
                <Icon name="warning" /> {t("kept-personal")}{" "}
              </b>
            )}
            {text.phase ?? t("kept-table-name")}
          </small>
        </span>
      </label>
    ))}
  </fieldset>
);
