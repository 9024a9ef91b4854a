/** Stories in the console: where the room is, the question to ask, and which were recognised. */
import { openedOf, storyAt } from "../../../game/activities/briefing/pages.ts";
import type { BriefingShape, StoriesShown } from "../../../game/activities/briefing/rules.ts";
import type { ConsoleProps } from "../contract.ts";
import { heardWords, useStory } from "./story.ts";

interface StoriesDeskProps extends Pick<ConsoleProps<BriefingShape>, "t" | "phase" | "leaf"> {
  readonly stories: StoriesShown;
}

export function StoriesDesk({ t, phase, leaf, stories: { ids, page, heard } }: StoriesDeskProps) {
  const at = storyAt(ids, page);
  const text = useStory(phase.id, at, leaf);
  if (!at) return <p>{t("desk-stories", { count: ids.length })}</p>;
  const place = t("story-of", { number: at.number, total: ids.length });
  const met = openedOf(ids, page).flatMap((id) => {
    const said = heardWords(t, heard[id]);
    return said === ""
      ? []
      : [{ id, said: `${t("story-of", { number: ids.indexOf(id) + 1, total: ids.length })} – ${said}` }];
  });
  return (
    <>
      <p>
        <b>{t("desk-at", { place, beat: t(`beat-${at.beat}`) })}</b>
      </p>
      {text && (
        <>
          <p>
            {text.title} ({t(`kind-${text.kind}`)})
          </p>
          <p>{t("desk-question", { question: text.question })}</p>
        </>
      )}
      {met.length > 0 && (
        <ul>
          {met.map(({ id, said }) => (
            <li key={id}>{said}</li>
          ))}
        </ul>
      )}
    </>
  );
}
