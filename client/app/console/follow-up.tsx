/** After the end: the three links of the follow-up to forward, each with its date, and the private one of its results. */
import { dayFirst } from "../../../game/day-first.ts";
import { useState } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { CopyLink } from "../links/copy-link.tsx";
import { useLoaded } from "../loaded.ts";
import type { Desk } from "./desk.ts";

interface FollowUpLinks {
  /** ISO date of the workshop. */
  readonly day: string;
  readonly links: readonly { readonly term: number; readonly url: string }[];
  readonly resultsUrl: string;
  readonly erasesAt: string;
}

/** @returns null when none was made yet */
async function askFollowUp(code: string, method: "GET" | "POST"): Promise<FollowUpLinks | null> {
  const headers = { "accept-language": locale.value };
  const response = await fetch(siteUrl(`/api/sessions/${code}/follow-up`), { method, headers });
  if (!response.ok) throw new Error(`follow-up: ${response.status}`);
  return (await response.json()) as FollowUpLinks | null;
}

export function FollowUp({ desk: { t, code, isReader } }: { readonly desk: Desk }) {
  const known = useLoaded(`follow-up ${code}`, () => askFollowUp(code, "GET"));
  const [made, setMade] = useState<FollowUpLinks | null>(null);
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  // Its links carry a key to the results, which a console that looks on does not have.
  if (isReader) return null;
  const make = async () => {
    setState("busy");
    try {
      setMade(await askFollowUp(code, "POST"));
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  const found = made ?? known;
  return (
    <section class="card card-body follow-up" aria-labelledby="follow-up-title">
      <h3 id="follow-up-title">{t("follow-up-title")}</h3>
      <p>{t("follow-up-what")}</p>
      {found ? (
        <Links t={t} found={found} />
      ) : (
        <>
          <Button busy={state === "busy" ? t("sending") : undefined} onPress={() => void make()}>
            {t("follow-up-make")}
          </Button>
          <p class="reason" role="status">
            {state === "failed" && t("follow-up-failed")}
          </p>
        </>
      )}
    </section>
  );
}

const written = (time: number) =>
  new Intl.DateTimeFormat(dayFirst(locale.value), { dateStyle: "long" }).format(time);
const DAY_MS = 24 * 3600_000;

const Links = ({ t, found }: { readonly t: Say; readonly found: FollowUpLinks }) => (
  <>
    {found.links.map(({ term, url }) => {
      const name = t("follow-up-term", { term, date: written(Date.parse(found.day) + term * DAY_MS) });
      return (
        <section key={term} class="door-link">
          <h4>{name}</h4>
          <CopyLink t={t} url={url} name={name} />
          <Disclosure summary={t("follow-up-qr")}>
            <QrCode text={url} label={name} />
          </Disclosure>
        </section>
      );
    })}
    <section class="door-link">
      <h4>{t("follow-up-results")}</h4>
      <p class="reason">{t("follow-up-results-what", { date: written(Date.parse(found.erasesAt)) })}</p>
      <CopyLink t={t} url={found.resultsUrl} name={t("follow-up-results")} />
      <p>
        <a class="button small quiet" href={found.resultsUrl} target="_blank" rel="noopener">
          {t("follow-up-open")}
        </a>
      </p>
    </section>
  </>
);
