/** What a fiche is tied to: its axis in the frame, goals of the United Nations, words of other plans. */
import "./axes.css";
import { useId, useState } from "preact/hooks";
import { axisOf, isElsewhere } from "../../../game/workspace/frames.ts";
import type { Fiche } from "../../../game/workspace/schema.ts";
import {
  FAMILIES,
  longestWord,
  looseTags,
  MOST_TAGS,
  newTag,
  readTag,
  SDGS,
  tiedWords,
  TIES,
  wordsOf,
  type Family,
  type Tie,
} from "../../../game/workspace/tags.ts";
import { keptFiches } from "../../../game/workspace/workspace.ts";
import { Button } from "../../ui/button.tsx";
import { axisName, namedAxes } from "./axis-name.ts";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { putUnder } from "./put-under.ts";
import { useHeldList } from "./use-held.ts";

interface TiesProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

/** A goal by its number and its name; a word of a plan as it was written. */
export const tieWord = (t: WorkspaceDesk["t"], tie: Tie, word: string): string =>
  tie === "sdgs" ? t("goal", { number: word, name: t(`goal-${word}`) }) : word;

interface ReadProps {
  readonly name: string;
  readonly lines: readonly string[];
}

const ReadLines = ({ name, lines }: ReadProps) =>
  lines.length === 0 ? null : (
    <div class="fiche-read">
      <dt>{name}</dt>
      <dd>{lines.join("\n")}</dd>
    </div>
  );

/** In the decree's frame the theme is the axis. */
export function AxisField({ desk, fiche }: TiesProps) {
  const { t, workspace } = desk;
  const [said, setSaid] = useState<string>();
  const { frame } = workspace;
  const axis = axisOf(fiche, workspace);
  const name = t(`axis-field-${frame}`);
  if (!desk.mayWrite) return <ReadLines name={name} lines={[axisName(desk, axis)]} />;
  const isPlaced = frame === "decree" || (fiche.axis !== null && !isElsewhere(fiche, workspace));
  const keep = async (value: string) => {
    const problem = await putUnder(desk, [{ fiche: fiche.id, axis: value === "" ? null : value }]);
    setSaid(problem && sayProblem(t, problem));
  };
  return (
    <label class="field workspace-order fits">
      {name}
      <select
        value={isPlaced ? (axis ?? "") : ""}
        onChange={({ currentTarget: { value } }) => void keep(value)}
      >
        {frame !== "decree" && (
          <option value="">
            {frame === "own"
              ? t("axis-none")
              : t("axis-proposal", { name: axisName(desk, axisOf({ ...fiche, axis: null }, workspace)) })}
          </option>
        )}
        {namedAxes(desk).map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {isElsewhere(fiche, workspace) && <span class="reason">{t("axis-elsewhere")}</span>}
      <span class="error" role="status">
        {said}
      </span>
    </label>
  );
}

export function GoalsField({ desk, fiche }: TiesProps) {
  const { t, write, mayWrite } = desk;
  const [said, setSaid] = useState<string>();
  const goals = useHeldList(fiche.sdgs, (value) =>
    write({ type: "fiche/set", fiche: fiche.id, field: "sdgs", value }),
  );
  if (!mayWrite)
    return (
      <ReadLines
        name={t("tie-sdgs")}
        lines={wordsOf(fiche, "sdgs").map((word) => tieWord(t, "sdgs", word))}
      />
    );
  const tick = async (goal: number, isOn: boolean) => {
    const others = goals.shown.filter((one) => one !== goal);
    const problem = await goals.change(isOn ? [...others, goal].sort((one, other) => one - other) : others);
    setSaid(problem && sayProblem(t, problem));
  };
  return (
    <fieldset class="goals">
      <legend>{t("tie-sdgs")}</legend>
      <div class="goal-grid">
        {SDGS.map((goal) => (
          <label key={goal} class="workspace-tick">
            <input
              type="checkbox"
              checked={goals.shown.includes(goal)}
              onChange={({ currentTarget: { checked } }) => void tick(goal, checked)}
            />
            <span>{tieWord(t, "sdgs", String(goal))}</span>
          </label>
        ))}
      </div>
      <p class="error" role="status">
        {said}
      </p>
    </fieldset>
  );
}

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
      <p class="error" role="status">
        {said}
      </p>
    </fieldset>
  );
}

function tagInWords(t: WorkspaceDesk["t"], tag: string): string {
  const { family, word } = readTag(tag);
  return family === null ? word : t("tag", { family: t(`tie-short-${family}`), word });
}

function TagsRead({ desk: { t }, fiche }: TiesProps) {
  const named = TIES.filter((tie) => tie !== "sdgs");
  return (
    <>
      {named.map((tie) => (
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
