/** The reveal for the room: the answer, where the tables stood, what to remember and where it comes from. */
import { tag } from "../../text/texts.ts";
import { Callout } from "../../ui/callout.tsx";
import { BriefSources } from "./brief-sources.tsx";
import type { Speech } from "./in-words.ts";
import { useAnswer } from "./leaf.ts";
import { RoomHead } from "./room-head.tsx";
import { RoomPage } from "./room-page.tsx";
import { RoomTruth } from "./room-truth.tsx";
import type { RoomProps } from "./props.ts";
import { shareInWords } from "./verdict-words.ts";

export function RoomAnswer(props: RoomProps) {
  const { everyone, screen, tables, text, t, word, leaf } = props;
  const { question, revealed } = everyone;
  const answer = useAnswer(leaf, question.id, true);
  const [reveal, result] = [revealed[question.id], screen.results[question.id]];
  if (!reveal || !result) return null;
  const speech: Speech = { t, text, word, language: tag.value };
  const answered = tables.flatMap(({ id, name }) => {
    const given = result.tables[id];
    return given ? [{ id, name, answer: given }] : [];
  });
  const share = shareInWords(result, question.kind, t);
  return (
    <RoomPage
      room={props}
      main={
        <>
          <RoomHead {...props} />
          <RoomTruth {...{ question, reveal, speech, answered }} />
        </>
      }
      side={
        <>
          {share && <p class="follow">{share}</p>}
          {answer && (
            <>
              <Callout look="keep" kind={text.subject}>
                <b>{t(question.kind === "debatable" ? "known" : "keep")}</b> {answer.explanation}
              </Callout>
              <BriefSources sources={answer.sources} t={t} />
            </>
          )}
        </>
      }
    />
  );
}
