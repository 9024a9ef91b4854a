/** Ideas of the teams: one's own are added and withdrawn, another's is preferred. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import type { Captain, OpenDesk } from "../desk-api.ts";
import { newRowId } from "../kept.ts";
import { useSending } from "../use-sending.ts";

interface IdeasProps {
  readonly t: Say;
  readonly open: OpenDesk;
  readonly captain: Captain;
}

type Idea = Captain["ideas"][number];

/** Time to take back a press that was not meant; afterwards it can still be written again. */
const UNDO_MS = 10_000;

export function Ideas({ t, open, captain }: IdeasProps) {
  const [gone, setGone] = useState<Idea>();
  const { said, change } = useSending(t, open);
  const { ideas, preferred, team } = captain;
  useEffect(() => {
    if (!gone) return;
    const timer = setTimeout(() => setGone(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [gone]);
  const withdraw = async (idea: Idea) => {
    if (await change({ type: "idea/withdraw", idea: idea.id })) setGone(idea);
  };
  const back = async ({ id, text: words }: Idea) => {
    if (await change({ type: "idea/add", idea: { id, team: team.id, text: words } })) setGone(undefined);
  };
  return (
    <section class="campaign-part">
      <h2>{t("ideas")}</h2>
      <NewIdea
        onAdd={(words) => change({ type: "idea/add", idea: { id: newRowId(), team: team.id, text: words } })}
        t={t}
      />
      <ul class="campaign-own">
        {ideas.map((idea) => (
          <li key={idea.id}>
            <span>
              {idea.text} {idea.isOwn && <span class="reason">({t("idea-own")})</span>}
            </span>
            {idea.isOwn ? (
              <Button
                {...{ look: "quiet", size: "small", name: t("own-back-of", { title: idea.text }) }}
                onPress={() => void withdraw(idea)}
              >
                {t("own-back")}
              </Button>
            ) : (
              <Button
                {...{ size: "small", chosen: preferred === idea.id }}
                name={t("idea-prefer-of", { text: idea.text })}
                onPress={() => void change({ type: "idea/prefer", team: team.id, idea: idea.id })}
              >
                {t("idea-prefer")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{gone ? t("idea-gone", { text: gone.text }) : said}</p>
      {gone && <Button onPress={() => void back(gone)}>{t("idea-undo")}</Button>}
    </section>
  );
}

interface NewIdeaProps extends Pick<IdeasProps, "t"> {
  readonly onAdd: (text: string) => Promise<boolean>;
}

function NewIdea({ t, onAdd }: NewIdeaProps) {
  const [text, setText] = useState("");
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() !== "" && (await onAdd(text.trim()))) setText("");
  };
  return (
    <form class="campaign-part" onSubmit={(event) => void add(event)}>
      <Field
        {...{ label: t("idea-new"), hint: t("idea-hint"), value: text, onInput: setText, lines: 2, max: 600 }}
      />
      <Button>{t("idea-add")}</Button>
    </form>
  );
}
