/** Which version of the program serves, for whoever has to say it to a helpdesk. */
import { siteUrl } from "../../site.ts";
import { useLoaded, useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";

async function servedVersion(): Promise<string> {
  const response = await fetch(siteUrl("/healthz"));
  const { version } = (await response.json()) as { readonly version: string };
  return version;
}

export function ProgramVersion() {
  const t = useLast(useTexts("program"));
  const version = useLoaded("program-version", servedVersion);
  return t && version !== undefined ? <p class="reason">{t("version", { version })}</p> : null;
}
