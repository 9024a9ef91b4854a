/** The authority's own words, section by section, as the document will print them: written here, kept when one leaves. */
import { useState } from "preact/hooks";
import { Field } from "../../../ui/field.tsx";
import { sayProblem, type WorkspaceDesk } from "../desk.ts";
import { fieldOf, MOST_WORDS, PLACES, wordsAt, written, type Place } from "./homes.ts";
import { useTyped } from "../use-typed.ts";

export const OwnPassages = ({ desk }: { readonly desk: WorkspaceDesk }) => (
  <>
    <p>{desk.t("passages-what")}</p>
    {PLACES.filter((place) => fieldOf(place) === undefined).map((place) => (
      <Passage key={place} desk={desk} place={place} />
    ))}
  </>
);

function Passage({
  desk: { t, workspace, write },
  place,
}: {
  readonly desk: WorkspaceDesk;
  readonly place: Place;
}) {
  const kept = wordsAt(workspace, place);
  const { typed, setTyped, keep: keepTyped } = useTyped(kept);
  const [said, setSaid] = useState<string>();
  const keep = async () => {
    if (typed.trim() === kept) return;
    const problem = await keepTyped(() => write(written(place, typed)));
    setSaid(problem && sayProblem(t, problem));
  };
  return (
    <div onFocusOut={() => void keep()}>
      <Field
        label={t(`section-${place}`)}
        value={typed}
        onInput={setTyped}
        lines={kept === "" ? 2 : 6}
        max={MOST_WORDS}
        error={said}
      />
    </div>
  );
}
