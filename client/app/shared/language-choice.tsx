/** The page's language: both names are always shown, each in its own language. */
import { locale, setLocale, type Locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";

const NAMES: readonly (readonly [Locale, string])[] = [
  ["fr", "Français"],
  ["en", "English"],
];

interface LanguageChoiceProps {
  readonly t: Say;
}

export const LanguageChoice = ({ t }: LanguageChoiceProps) => (
  <div class="door-languages" role="group" aria-label={t("language")}>
    {NAMES.map(([id, name]) => (
      <Button key={id} look="quiet" size="small" chosen={locale.value === id} onPress={() => setLocale(id)}>
        <span lang={id}>{name}</span>
      </Button>
    ))}
  </div>
);
