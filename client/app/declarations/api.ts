/** What the server says of this service: its declarations, the authority, its sources, its packages. */
import type { Authority, Declaration } from "../../../game/declarations/schema.ts";
import type { Fact } from "../../../game/scenario/facts.ts";
import type { InOneLanguage } from "../../text/one-language.ts";
import { locale } from "../../text/texts.ts";
import { ask, hasKeys, type Outcome } from "../front/ask.ts";

export type Standard = "rgaa" | "rgesn";
export type DeclarationRead = InOneLanguage<Declaration>;
export type CriterionRead = DeclarationRead["criteria"][number];

export interface AuthoritySaid {
  readonly authority: Authority;
  /** Its file is there and cannot be read. */
  readonly isFaulty: boolean;
}

export interface SourcesPage {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly facts: readonly Fact[];
  readonly themes: Readonly<Record<string, number>>;
}

interface LicenceGroup {
  readonly licence: string;
  readonly packages: readonly string[];
}

export const askDeclaration = (standard: Standard): Promise<Outcome<DeclarationRead>> =>
  ask(`/api/declarations/${standard}.${locale.value}.json`, {}, (body) =>
    hasKeys(body, "version", "criteria") ? (body as DeclarationRead) : undefined,
  );

export const askAuthority = (): Promise<Outcome<AuthoritySaid>> =>
  ask("/api/authority", {}, (body) =>
    hasKeys(body, "authority", "isFaulty") ? (body as AuthoritySaid) : undefined,
  );

export interface SourcesWanted {
  /** Empty for all of them. */
  readonly theme: string;
  readonly words: string;
  readonly page: number;
}

export function askSources({ theme, words, page }: SourcesWanted): Promise<Outcome<SourcesPage>> {
  const query = new URLSearchParams({ words: words.slice(0, 80), page: String(page) });
  if (theme !== "") query.set("theme", theme);
  return ask(`/api/sources?${query.toString()}`, {}, (body) =>
    hasKeys(body, "facts", "total") ? (body as SourcesPage) : undefined,
  );
}

export const askPackages = (): Promise<Outcome<readonly LicenceGroup[]>> =>
  ask("/api/sources/packages", {}, (body) =>
    hasKeys(body, "groups") && Array.isArray(body.groups) ? (body.groups as LicenceGroup[]) : undefined,
  );
