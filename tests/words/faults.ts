/** What a text is refused for, each with a sentence that says what to do. */
import { sentencesOf, wordsOf, type Language } from "./measures.ts";
import type { Door, Told } from "./texts.ts";

interface Limits {
  /** Most words of a sentence. */
  readonly words: number;
  /** Least reading ease of the door’s texts taken together. */
  readonly ease: Readonly<Record<Language, number>>;
  /** Most nouns that hang from one another by « de ». */
  readonly chain: number;
  readonly why: string;
}

/** What each door held when it was first measured, less a few points; Flesch calls 80 to 90 easy, 60 to 70 plain. */
export const LIMITS: Readonly<Record<Door, Limits>> = {
  phone: { words: 20, ease: { fr: 84, en: 78 }, chain: 3, why: "read standing, between two exchanges" },
  cards: { words: 30, ease: { fr: 76, en: 68 }, chain: 3, why: "hold a figure, its range and its source" },
  screen: { words: 20, ease: { fr: 86, en: 82 }, chain: 3, why: "read from the back while somebody speaks" },
  console: {
    words: 25,
    ease: { fr: 84, en: 80 },
    chain: 3,
    why: "read by somebody who leads a room meanwhile",
  },
  workspace: { words: 25, ease: { fr: 84, en: 78 }, chain: 3, why: "read at a desk, with names of laws" },
  pages: { words: 25, ease: { fr: 81, en: 73 }, chain: 3, why: "read alone, at one’s own pace" },
  documents: {
    words: 30,
    ease: { fr: 80, en: 72 },
    chain: 4,
    why: "kept, with sources, laws and reservations",
  },
};

/** What is one thing though it is written in several words. */
const ONE_THING =
  /(feuille|ordre|centre|fin|cycle|gaz à effet|page|système|quart|salle|chef|mise|point)s? (?:de |d’)(\p{L}+)/giu;
const LINKED = /\p{L}{2,}(?: (?:de la |de l’|des |du |de |d’(?!une? ))\p{L}{2,})+/gu;
const LINK = / (?:de la |de l’|des |du |de |d’)/g;

/** In what people are told of themselves; a facilitator is warned of « un coupable » that a table looks for. */
const GUILT: Record<Language, RegExp> = {
  fr: /(?<!(?:sans|aucune?|ni|pas|de) )\b(?:coupables?|culpabilis\p{L}+|honte|honteu\p{L}+|irresponsables?|auriez dû|mauvais élèves?|par votre faute)/iu,
  en: /(?<!(?:without|no|nor|not) )\b(?:guilty|guilt|ashamed|shameful|irresponsible|you should have|your own fault)\b/iu,
};
const HEAVY: Record<Language, RegExp> = {
  fr: /\bprocéde[rz] à|\bdans le cadre d|\bafin (?:de|d’|que|qu’)|\bau niveau d|\ben vue d|\bil convient (?:de|d’)|\bledit\b|nonobstant|susmentionn|préalablement|ultérieurement/iu,
  en: /\butilis(?:e|es|ed|ing)\b|\bprior to\b|\bin order to\b|\bin the event of\b|\bwith regard to\b|\bcommenc(?:e|es|ed|ing)\b|\bleverag/iu,
};
const TWICE_NO: Record<Language, RegExp> = {
  fr: /\bpas (?:in|im|ir)\p{L}+(?:ble|ile)s?\b|n’est pas sans |pas rare que|pas exclu/iu,
  en: /\bnot (?:un|in|im)\p{L}+(?:able|ible|likely)\b|\bnot without\b|\bcannot but\b/iu,
};
/** Words of the trade and initials: each stands in the glossary, or is explained in the file that says it. */
const JARGON: Record<Language, RegExp> = {
  fr: /(?<![\p{L}\d-])(?:ACV|PUE|RGESN|RGAA|REEN|AGEC|DEEE|D3E|SPASER|PCAET|ETP|ESS|EPCI|EPR|ODD|CGCT|CRPA|RGPD|DSI|MIPS|WCAG|ARIA|SSD|FALC|SaaS|IoT|VDI|KPI|scope [123]|leasing|benchmark|reporting|hash|hyperviseur)(?![\p{L}\d]|,? art)/gu,
  en: /(?<![\p{L}\d-])(?:LCA|PUE|RGESN|RGAA|REEN|AGEC|WEEE|SPASER|PCAET|FTE|ESS|EPCI|EPR|SDG|CGCT|CRPA|GDPR|MIPS|WCAG|ARIA|SSD|SaaS|IoT|VDI|KPI|scope [123]|hypervisor)(?![\p{L}\d]|,? art)/gu,
};

/** High punctuation after a plain space. */
const BREAKS = /\S ([:;!?»])(?=[\s.,)]|$)/u;

export interface Fault {
  readonly told: Told;
  readonly sentence: string;
  readonly what: string;
}

export const chainIn = (sentence: string): number =>
  Math.max(
    1,
    ...(sentence.replace(ONE_THING, "$1").match(LINKED) ?? []).map(
      (linked) => (linked.match(LINK)?.length ?? 0) + 1,
    ),
  );

/** What is refused in any sentence, whoever wrote it. */
function faultsOf(sentence: string, { door, language }: Told): readonly string[] {
  const { words, chain, why } = LIMITS[door];
  const length = wordsOf(sentence).length;
  const links = language === "fr" ? chainIn(sentence) : 1;
  const heavy = HEAVY[language].exec(sentence)?.[0];
  const guilt = door === "console" ? undefined : GUILT[language].exec(sentence)?.[0];
  const twice = TWICE_NO[language].exec(sentence)?.[0];
  const breaks = language === "fr" ? BREAKS.exec(sentence)?.[1] : undefined;
  return [
    length > words && `${length} words, ${words} at most there (${why}): cut it in two`,
    links > chain && `${links} nouns in a row by « de », ${chain} at most: use a verb`,
    heavy && `“${heavy}” is office talk: say « pour », “to”, “before”, “use”`,
    guilt && `“${guilt}” accuses: say what can be done`,
    twice && `“${twice}” denies twice: say what is`,
    breaks && `a line may begin with “${breaks}”: put a non-breaking space before it`,
  ].filter((fault) => typeof fault === "string");
}

/** @param forms of the glossary, in any language */
export function faultsIn(texts: readonly Told[], forms: readonly string[]): readonly Fault[] {
  const known = new Set(forms.map((form) => form.toLowerCase()));
  const whole = new Map<string, string>();
  const place = ({ file, language }: Told) => `${file} ${language}`;
  for (const told of texts) whole.set(place(told), `${whole.get(place(told)) ?? ""}\n${told.text}`);
  const isExplained = (word: string, told: Told) =>
    known.has(word.toLowerCase()) ||
    new RegExp(
      `${word}s?\\s*(?:\\(|:|–)|\\([^)]*${word}[^)]*\\)|, ${word},|${word}, (?:the|le|la|les|une?) `,
      "u",
    ).test(whole.get(place(told)) ?? "");
  return texts.flatMap((told) => {
    const unknown = [...new Set(told.text.match(JARGON[told.language]))].filter(
      (word) => !isExplained(word, told),
    );
    // What somebody else shouts is theirs.
    const shouts = told.text.replace(/«[^»]*»|“[^”]*”/gu, "").includes("!");
    return [
      ...(shouts ? [{ told, sentence: told.text, what: "an exclamation mark: end with a full stop" }] : []),
      ...sentencesOf(told.text).flatMap((sentence) =>
        faultsOf(sentence, told).map((what) => ({ told, sentence, what })),
      ),
      ...unknown.map((word) => ({
        told,
        sentence: told.text,
        what: `“${word}” is explained nowhere: add it to scenarios/glossaire.yaml, or explain it in this file`,
      })),
    ];
  });
}
