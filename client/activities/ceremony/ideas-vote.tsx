/** Ideas of the teams on a phone: one chooses a few to keep after the challenge. */
import { Button } from "../../ui/button.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Own } from "./acting.ts";
import { useIdeas } from "./leaves.ts";
import { nameOf } from "./words.ts";

export function IdeasVote({ own }: { readonly own: Own }) {
  const { t, view, leaf } = own;
  const { most, ideas: open } = view.everyone;
  const ideas = useIdeas(leaf)?.filter(({ id }) => open.includes(id)) ?? [];
  const left = most - view.seat.votes.length;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("ideas-title")}</h1>
        <p class="lede">{t("ideas-lede", { count: most })}</p>
      </div>
      <ul class="ceremony-ideas">
        {ideas.map(({ id, team, text }) => (
          <li key={id} class="card card-body">
            <Idea own={own} id={id} text={text} team={nameOf(t, own.about, team)} />
          </li>
        ))}
      </ul>
      <p class="lede" role="status">
        {t("ideas-left", { count: left })}
      </p>
    </>
  );
}

interface IdeaProps {
  readonly own: Own;
  readonly id: string;
  readonly text: string;
  readonly team: string;
}

function Idea({ own, id, text, team }: IdeaProps) {
  const { t, view } = own;
  const { busy, act } = useActing(own);
  const isOn = view.seat.votes.includes(id);
  const command = { type: "ceremony/vote", idea: id, isOn: !isOn } as const;
  return (
    <>
      <b>{text}</b>
      <span>{team}</span>
      <div class="actions">
        <Button
          chosen={isOn}
          busy={busy}
          name={`${t("idea-keep")}, ${text}`}
          reason={reasonOf(own, command)}
          onPress={() => void act(command)}
        >
          {t("idea-keep")}
        </Button>
      </div>
    </>
  );
}
