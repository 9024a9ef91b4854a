/** The page's language: each one named in its own words, French and English always. */
import { LANGUAGES, type Kind } from "../../text/languages.ts";
import { language, setLanguage, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";

interface LanguageChoiceProps {
  readonly t: Say;
  /** Besides the one being read, and those of the house. */
  readonly also?: readonly Kind[];
}

export function LanguageChoice({ t, also = [] }: LanguageChoiceProps) {
  const { id: reading, note } = language.value;
  const offered = LANGUAGES.filter(
    ({ id, kind }) => id === reading || kind === "house" || also.includes(kind),
  );
  return (
    <>
      <div class="door-languages" role="group" aria-label={t("language")}>
        {offered.map(({ id, name, tag }) => (
          <Button key={id} look="quiet" size="small" chosen={id === reading} onPress={() => setLanguage(id)}>
            <span lang={tag}>{name}</span>
          </Button>
        ))}
      </div>
      {also.length > 0 && note && <p class="lede">{note}</p>}
    </>
  );
}
