/** Asks the server what the session used. */
import type { OwnFootprintPage } from "../../../game/own-footprint/page.ts";
import { siteUrl } from "../../site.ts";
import type { InOneLanguage } from "../../text/one-language.ts";
import { locale } from "../../text/texts.ts";

export type OwnPage = InOneLanguage<OwnFootprintPage>;

/** @returns null when it did not come */
export async function askOwnFootprint(code: string): Promise<OwnPage | null> {
  const address = siteUrl(`/api/sessions/${code}/own-footprint.${locale.value}.json`);
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? ((await response.json()) as OwnPage) : null;
}
