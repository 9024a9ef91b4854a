/** « Empreinte de cette séance »: one line, and where it comes from for whoever opens it. */
import "./own-footprint.css";
import { useState } from "preact/hooks";
import { bytesIn, carbonIn, electricityIn } from "../../../game/own-footprint/quantities.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { useLoaded, useTexts } from "../loaded.ts";
import { askOwnFootprint, type OwnPage } from "./api.ts";
import { Details } from "./details.tsx";

interface OwnFootprintProps {
  readonly code: string;
  /** Of its title, on the page around it; none inside what already says it. */
  readonly level: 2 | 3 | undefined;
}

export function OwnFootprint({ code, level }: OwnFootprintProps) {
  const t = useTexts("own-footprint");
  const [tries, setTries] = useState(0);
  const page = useLoaded(`own-footprint ${code} ${tries}`, () => askOwnFootprint(code));
  if (!t) return null;
  const title = level === 3 ? "h4" : "h3";
  const told = <Told {...{ t, page, title }} onAgain={() => setTries(tries + 1)} />;
  if (level === undefined) return <div class="own-footprint">{told}</div>;
  const Title = level === 2 ? "h2" : "h3";
  return (
    <section class="card card-body own-footprint" aria-labelledby="own-footprint-title">
      <Title id="own-footprint-title">{t("title")}</Title>
      {told}
    </section>
  );
}

interface ToldProps {
  readonly t: Say;
  /** Null when it did not come; undefined until then. */
  readonly page: OwnPage | null | undefined;
  readonly title: "h3" | "h4";
  readonly onAgain: () => void;
}

function Told({ t, page, title, onAgain }: ToldProps) {
  if (page === undefined) return <p>{t("loading")}</p>;
  if (page === null)
    return (
      <div role="alert">
        <p>{t("failed")}</p>
        <Button onPress={onAgain}>{t("again")}</Button>
      </div>
    );
  return (
    <>
      <p class="own-line">{lineOf(t, page)}</p>
      {page.minutes < 1 && <p>{t(page.hasEnded ? "unplayed" : "unplayed-yet")}</p>}
      <details class="disclosure">
        <summary>{t("details")}</summary>
        <Details t={t} page={page} title={title} />
        <Button size="small" look="quiet" onPress={onAgain}>
          {t("renew")}
        </Button>
      </details>
    </>
  );
}

function lineOf(t: Say, { received, sent, estimate }: OwnPage): string {
  const language = locale.value;
  const data = bytesIn(language, received + sent);
  if (!estimate) return t("line-bare", { data });
  const electricity = electricityIn(language, estimate.electricity.total);
  return t("line", { data, electricity, carbon: carbonIn(language, estimate.carbon.total) });
}
