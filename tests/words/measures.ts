/** Measures of a text: sentences, words, syllables by rule, and the reading ease that its language has a formula for. */

export type Language = "fr" | "en";

/** A blank is read as the word that will fill it. */
const WORD = /(?:\{\w+\}|[\p{L}\p{N}])+(?:[’'\-·](?:\{\w+\}|[\p{L}\p{N}])+)*/gu;

export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/**
 * Flesch’s own unit: what stands alone, up to a full stop, question mark, semicolon or colon. A colon or a stop
 * inside a number, an address or a time ends nothing, since a space must follow.
 */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…;:][\s»”)]*)\s+(?=\S)|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** Said letter by letter, as PUE or RGESN are. */
const isSpelled = (word: string) => /^\p{Lu}{2,5}$/u.test(word);
const groups = (word: string, vowels: RegExp) => Math.max(1, word.match(vowels)?.length ?? 0);

/**
 * As spoken: a last mute e counts for nothing, é before a vowel parts from it, so do ao and oo, and y between
 * vowels is a consonant. A verb’s mute -ent is counted: it cannot be told from « souvent » by its letters.
 */
function frenchSyllables(word: string): number {
  const heard = word
    .replace(/aoû/g, "oû")
    .replace(/qu/g, "q")
    .replace(/gu(?=[eéèêiy])/g, "g")
    .replace(/(?<=[aeiouyéèêàâîôûù][^aeiouyéèêàâîôûù]*)es?$/u, "")
    .replace(/(?<=[aeiouéèê])y(?=[aeiouéèêà])/gu, "j")
    .replace(/é(?=[aeiouâô])|[ao](?=[o])|(?<!s)a(?=o)|[aeo](?=[ïë])/gu, "$&-");
  return groups(heard, /[aeiouyàâéèêëîïôöùûüœæ]+/gu);
}

/** A last e is mute unless -le follows a consonant; -ed and -es too, unless they must be heard; ia, io, eo, ua part. */
function englishSyllables(word: string): number {
  const heard = word
    .replace(/(?<=[aeiouy].*[^aeiouytd])ed$|(?<=[aeiouy].*[^aeiouyscxzghl])es$/u, "")
    .replace(/(?<=[aeiouy].*)(?<![^aeiouy]l)e$/u, "")
    .replace(/(?<![tscgx])i(?=[aou])|(?<=\bsc)i(?=e)|(?<!p)e(?=o)|(?<=\bcr)e(?=at)/gu, "$&-")
    .replace(/(?<!q)u(?=[ao])|[aeiou](?=ing$)|(?<=[aeiou].+)e(?=a$)/gu, "$&-");
  return groups(heard, /[aeiouy]+/gu) + (word.endsWith("sm") ? 1 : 0);
}

/** @returns syllables of one word; a number or a blank is two */
export function syllablesOf(word: string, language: Language): number {
  if (/[\d{]/.test(word)) return 2;
  const parts = word.split(/[’'\-·]/u).filter((part) => /[aeiouyàâéèêëîïôöùûüœæ]/iu.test(part));
  const count = (part: string) => {
    if (isSpelled(part)) return part.length;
    return language === "fr" ? frenchSyllables(part.toLowerCase()) : englishSyllables(part.toLowerCase());
  };
  return Math.max(
    1,
    parts.reduce((all, part) => all + count(part), 0),
  );
}

/**
 * Reading ease, about 100 for what is very easy, 0 for what is very hard; below some hundred words it says nothing.
 * English: R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948), 221–233.
 * French: L. Kandel and A. Moles, « Application de l’indice de Flesch à la langue française », Cahiers d’études de
 * radio-télévision 19 (1958), 253–274; its coefficients as later works give them, the article itself was not read.
 */
const EASE: Record<Language, readonly [number, number, number]> = {
  en: [206.835, 1.015, 84.6],
  fr: [207, 1.015, 73.6],
};

export interface Level {
  readonly words: number;
  readonly mean: number;
  readonly ease: number;
}

/** A button or a heading is no sentence: its few words would make any door look easy. */
const isSaid = (text: string) => /[.?…][\s»”)]*$/u.test(text);

export function levelOf(texts: readonly string[], language: Language): Level {
  const sentences = texts.filter(isSaid).flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((all, word) => all + syllablesOf(word, language), 0);
  const mean = words.length / sentences.length;
  const [base, bySentence, byWord] = EASE[language];
  return { words: words.length, mean, ease: base - bySentence * mean - byWord * (syllables / words.length) };
}
