/** Under a field: when a text seems to name somebody, what would be better. It never blocks nor moves the focus. */
import { useEffect, useState } from "preact/hooks";
import { language, loadTexts } from "../text/texts.ts";
import { looksPersonal, type Personal } from "./looks-personal.ts";

interface PersonalHintProps {
  readonly text: string;
}

/** Always there, so that what appears in it is announced, once for each kind. */
export function PersonalHint({ text }: PersonalHintProps) {
  const sentence = useSentence(looksPersonal(text));
  return (
    <p class="personal-hint" role="status">
      {sentence}
    </p>
  );
}

/** Its words are fetched by the few who need them. */
function useSentence(kind: Personal | undefined): string {
  const [sentence, setSentence] = useState("");
  const { id } = language.value;
  useEffect(() => {
    let isWanted = true;
    if (kind === undefined) setSentence("");
    else
      void loadTexts("personal").then(
        (t) => isWanted && setSentence(t(`looks-like-${kind}`)),
        () => undefined, // without its words there is no advice
      );
    return () => {
      isWanted = false;
    };
  }, [kind, id]);
  return sentence;
}
