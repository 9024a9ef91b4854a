/** Names of an authority and of its services taken out of a text: « le service » and « la collectivité » say enough. */
import type { Workspace } from "../schema.ts";

/** What is written instead, after « of » and « to » too: French joins them. */
export interface MaskWords {
  readonly authority: Forms;
  readonly service: Forms;
  readonly session: Forms;
}
interface Forms {
  readonly the: string;
  readonly of: string;
  readonly to: string;
}

/** Never longer than the field it goes into. */
export type Masker = (text: string, most: number) => string;

/** A word or two in common with every text (« DSI » is three letters, « de » is two). */
const SHORTEST = 3;
/** « Commune de Val-d’Octet » is called Val-d’Octet in its texts. */
const KIND =
  /^(?:la |le |l['’])?(?:commune|ville|métropole|communauté(?: de communes| d['’]agglomération| urbaine)?|agglomération|département|région|syndicat|mairie|city|town|county)(?: de la | de | du | des | d['’]| of )/iu;

export function maskerOf(workspace: Workspace, words: MaskWords): Masker {
  const fiches = Object.values(workspace.fiches);
  const { authority } = workspace;
  const authorities = authority === null ? [] : [authority, authority.replace(KIND, "")];
  const services = fiches.flatMap(({ owner, role, elected, partners, proofs }) => [
    ...[owner, role, elected, ...namesIn(partners)],
    ...Object.values(proofs).map((proof) => proof.owner),
  ]);
  const sessions = workspace.sessions.map(({ code }) => code);
  const rules = [
    ...ruleFor(
      authorities.filter((name) => name.length >= SHORTEST),
      words.authority,
      "giu",
    ),
    ...ruleOf(
      services.flatMap((name) => name ?? []),
      words.service,
    ),
    ...ruleOf(sessions, words.session),
  ];
  return (text, most) =>
    rules
      .reduce((masked, rule) => rule(masked), text)
      .slice(0, most)
      .trim();
}

/** Partners are written one after the other. */
const namesIn = (partners: string | null): string[] => partners?.split(/[,;\n]/u) ?? [];

/** What stands before a name, and the form that takes its place. */
const BEFORE =
  "(?<of>(?:de la |de l['’]|du |des |de |d['’]|of the |of ))?(?<to>(?:à la |à l['’]|au |aux |à |to the |to ))?(?<the>(?:(?:le )?service |(?:the )?department |la |le |les |l['’]|the ))?";
const START = "(?<![\\p{L}\\p{N}])";

type Rule = (text: string) => string;

/** « Achats » is a service, « achats » a word of all texts: a name of one word is looked for as it is written. */
const isOneWord = (name: string) => !/[\s\u00a0'’-]/u.test(name);

function ruleOf(names: readonly string[], forms: Forms): Rule[] {
  const known = [...new Set(names.map((name) => name.trim()).filter((name) => name.length >= SHORTEST))];
  const several = known.filter((name) => !isOneWord(name));
  return [...ruleFor(several, forms, "giu"), ...ruleFor(known.filter(isOneWord), forms, "gu")];
}

function ruleFor(names: readonly string[], forms: Forms, flags: string): Rule[] {
  if (names.length === 0) return [];
  // The longest first: a name may be in another one.
  const any = names
    .toSorted((a, b) => b.length - a.length)
    .map(looselySpelt)
    .join("|");
  const pattern = new RegExp(`${START}${BEFORE}${START}(?:${any})(?![\\p{L}\\p{N}])`, flags);
  return [(text) => text.replace(pattern, (...found: unknown[]) => formFor(found, forms))];
}

/** @param found what `replace` gives: the whole first; where it is, the text and the groups last */
function formFor(found: readonly unknown[], forms: Forms): string {
  const groups = found.at(-1);
  const has = (name: string) => Object.entries(groups ?? {}).some(([key, value]) => key === name && value);
  const form = has("of") ? forms.of : has("to") ? forms.to : forms.the;
  return found.at(-3) === 0 ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** Straight or curved apostrophes, any space or hyphen, with its accents or without: « VAL D'OCTET » is the same place. */
function looselySpelt(name: string): string {
  return Array.from(name.normalize("NFC"), (letter) => {
    if (/['’]/u.test(letter)) return "['’]";
    if (/[\s\u00a0\u202f–-]/u.test(letter)) return "[\\s\\u00a0\\u202f–-]+";
    const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
    const plain = bare.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
    return bare === letter ? plain : `(?:${letter}|${plain})`;
  }).join("");
}
