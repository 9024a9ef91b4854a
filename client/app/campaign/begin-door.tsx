/** Begin a challenge: which one, from when, and the teams, one a line with their headcount. */
import "../front/front.css";
import "./campaign.css";
import { useEffect, useState } from "preact/hooks";
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { loadFont } from "../../ui/font.ts";
import { FrontHead } from "../front/front-head.tsx";
import { useLoaded, useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { askOffers, makeCampaign, type CampaignOffer } from "./desk-api.ts";
import { readTeams } from "./team-lines.ts";

export function BeginDoor() {
  const t = useLast(useTexts("front", "campaign", "campaign-desk"));
  const offers = useLast(useLoaded("campaign offers", askOffers));
  useEffect(() => loadFont(), []);
  useEffect(() => {
    if (t) document.title = t("page");
  }, [t]);
  if (!t) return null;
  return (
    <div class="front campaign-desk">
      <FrontHead t={t} isHome={false} />
      <main class="front-page" aria-busy={!offers}>
        <h1>{t("begin-title")}</h1>
        <p>{t("begin-what")}</p>
        {offers?.ok && <BeginForm t={t} offers={offers.value} />}
        {offers?.ok === false && <p>{offers.problem.message ?? t("network")}</p>}
      </main>
    </div>
  );
}

/** Beside the field it is about. */
interface Refused {
  readonly at: "title" | "teams" | "all";
  readonly text: string;
}

function BeginForm({ t, offers }: { readonly t: Say; readonly offers: readonly CampaignOffer[] }) {
  const [scenario, setScenario] = useState(offers[0]?.id ?? "");
  const [title, setTitle] = useState("");
  const [starts, setStarts] = useState(new Date().toLocaleDateString("sv-SE"));
  const [lines, setLines] = useState("");
  const [key, setKey] = useState("");
  const [isKeyAsked, askKey] = useState(false);
  const [problem, setProblem] = useState<Refused>();
  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    const teams = readTeams(lines);
    if (title.trim() === "") setProblem({ at: "title", text: t("begin-no-title") });
    else if (!teams.ok) setProblem({ at: "teams", text: t("begin-odd-line", { line: teams.line }) });
    else {
      const body = { scenario, title: title.trim(), starts, teams: teams.teams, locale: locale.value };
      const made = await makeCampaign(body, key.trim());
      if (made.ok) {
        location.assign(made.value);
        return;
      }
      askKey(isKeyAsked || made.problem.refusal === "creation-key-needed");
      setProblem({ at: "all", text: made.problem.message ?? t("network") });
    }
  };
  return (
    <form class="campaign-part" onSubmit={(event) => void begin(event)}>
      <Offers {...{ t, offers, scenario, setScenario }} />
      <Field
        label={t("begin-name")}
        value={title}
        onInput={setTitle}
        max={120}
        isNeeded
        error={problem?.at === "title" && problem.text}
      />
      <label class="field">
        {t("begin-starts")}
        <input type="date" value={starts} onInput={({ currentTarget }) => setStarts(currentTarget.value)} />
      </label>
      <Field
        label={t("begin-teams")}
        hint={t("begin-teams-hint")}
        value={lines}
        onInput={setLines}
        lines={6}
        isNeeded
        error={problem?.at === "teams" && problem.text}
      />
      {isKeyAsked && <Field label={t("begin-key")} value={key} onInput={setKey} />}
      <Button look="primary">{t("begin-go")}</Button>
      <p class="error" role="alert">
        {problem?.at === "all" && problem.text}
      </p>
    </form>
  );
}

interface OffersProps {
  readonly t: Say;
  readonly offers: readonly CampaignOffer[];
  readonly scenario: string;
  readonly setScenario: (scenario: string) => void;
}

const Offers = ({ t, offers, scenario, setScenario }: OffersProps) => (
  <fieldset class="campaign-part">
    <legend>{t("begin-which")}</legend>
    {offers.map((offer) => (
      <label key={offer.id} class="campaign-choice">
        <input
          type="radio"
          name="scenario"
          checked={scenario === offer.id}
          onChange={() => setScenario(offer.id)}
        />{" "}
        {t("begin-offer", { title: offer.title, count: offer.weeks })}
      </label>
    ))}
  </fieldset>
);
