/** What a fiche meets in other plans: a plan and a word, those of other fiches proposed. */
import { useId, useState } from "preact/hooks";
import {
  FAMILIES,
  longestWord,
  looseTags,
  MOST_TAGS,
  newTag,
  readTag,
  tiedWords,
  wordsOf,
  type Family,
} from "../../../game/workspace/tags.ts";
import { keptFiches } from "../../../game/workspace/workspace.ts";
import { Button } from "../../ui/button.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { ReadLines, type TiesProps } from "./read-lines.tsx";
import { useHeldList } from "../../ui/held-list.ts";

export function TagsField({ desk, fiche }: TiesProps) {
  const { t, write, mayWrite } = desk;
  const tags = useHeldList(fiche.tags, (value) =>
    write({ type: "fiche/set", fiche: fiche.id, field: "tags", value }),
  );
  const [said, setSaid] = useState<string>();
  if (!mayWrite) return <TagsRead desk={desk} fiche={fiche} />;
  const change = async (next: readonly string[]) => {
    const problem = await tags.change(next);
    setSaid(problem && sayProblem(t, problem));
  };
  return (
    <fieldset class="tags">
      <legend>{t("tags-title")}</legend>
      <p class="reason">{t("tags-what")}</p>
      <ul class="tag-chips">
        {tags.shown.map((tag) => (
          <li key={tag}>
            <span>{tagInWords(t, tag)}</span>
            <Button
              look="quiet"
              size="small"
              name={t("tag-remove-of", { tag: tagInWords(t, tag) })}
              onPress={() => void change(tags.shown.filter((one) => one !== tag))}
            >
              {t("tag-remove")}
            </Button>
          </li>
        ))}
      </ul>
      <AddTag
        desk={desk}
        tags={tags.shown}
        onAdd={(tag) => void change([...tags.shown, tag])}
        onSaid={setSaid}
      />
      <p class="error" role="alert">
        {said}
      </p>
    </fieldset>
  );
}

export function tagInWords(t: WorkspaceDesk["t"], tag: string): string {
  const { family, word } = readTag(tag);
  return family === null ? word : t("tag", { family: t(`tie-short-${family}`), word });
}

function TagsRead({ desk: { t }, fiche }: TiesProps) {
  return (
    <>
      {FAMILIES.map((tie) => (
        <ReadLines key={tie} name={t(`tie-${tie}`)} lines={wordsOf(fiche, tie)} />
      ))}
      <ReadLines name={t("tags-loose")} lines={looseTags(fiche)} />
    </>
  );
}

interface AddTagProps {
  readonly desk: WorkspaceDesk;
  readonly tags: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onSaid: (said: string | undefined) => void;
}

/** A plan and a word; words that other fiches say are proposed. */
function AddTag({ desk: { t, workspace }, tags, onAdd, onSaid }: AddTagProps) {
  const id = useId();
  const [family, setFamily] = useState<Family>("label");
  const [word, setWord] = useState("");
  const own = wordsOf({ sdgs: [], tags: [...tags] }, family).map((one) => one.toLowerCase());
  const used = tiedWords(keptFiches(workspace), family).filter(
    (one) => !own.includes(one.word.toLowerCase()),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const tag = newTag({ tags: [...tags] }, family, word);
    if (tag === undefined) onSaid(t(word.trim() === "" ? "tag-empty" : "tag-there"));
    else if (tags.length >= MOST_TAGS) onSaid(t("tag-many", { most: MOST_TAGS }));
    else {
      setWord("");
      onAdd(tag);
    }
  };
  return (
    <form class="tag-add" onSubmit={submit}>
      <label class="field workspace-order fits">
        {t("tag-family")}
        <select
          value={family}
          onChange={({ currentTarget: { value } }) =>
            setFamily(FAMILIES.find((one) => one === value) ?? family)
          }
        >
          {FAMILIES.map((one) => (
            <option key={one} value={one}>
              {t(`tie-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field workspace-order fits">
        {t("tag-word")}
        <input
          value={word}
          maxLength={longestWord(family)}
          list={`${id}-used`}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget: { value } }) => setWord(value)}
        />
      </label>
      <p class="reason" id={`${id}-hint`}>
        {t(`tag-hint-${family}`)}
      </p>
      <datalist id={`${id}-used`}>
        {used.map((one) => (
          <option key={one.word} value={one.word} />
        ))}
      </datalist>
      <Button>{t("tag-add")}</Button>
    </form>
  );
}
