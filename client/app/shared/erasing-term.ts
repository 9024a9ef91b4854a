/** When a finished session's traces go, as the server says it now: the header that a link holds was read before the end. */
import { siteUrl } from "../../site.ts";
import { locale } from "../../text/texts.ts";

export interface ErasingTerm {
  /** ISO; null until the server made its round. */
  readonly erasesAt: string | null;
  /** ISO date of the end; null until then too. */
  readonly endedOn: string | null;
  readonly days: number;
  /** Days before the erasing at which it is announced. */
  readonly noticeDays: number;
}

export async function erasingTerm(code: string): Promise<ErasingTerm> {
  const [header, retention] = await Promise.all(
    [`/api/sessions/${code}/header.${locale.value}.json`, "/api/retention"].map(
      async (path) => (await (await fetch(siteUrl(path))).json()) as Partial<ErasingTerm>,
    ),
  );
  return {
    erasesAt: header?.erasesAt ?? null,
    endedOn: header?.endedOn ?? null,
    days: retention?.days ?? 0,
    noticeDays: retention?.noticeDays ?? 0,
  };
}

const DAY_MS = 24 * 3600_000;

export const isAnnounced = ({ erasesAt, noticeDays }: ErasingTerm, now: number): boolean =>
  erasesAt !== null && Date.parse(erasesAt) - now <= noticeDays * DAY_MS;
