/** The organiser's page: links to hand on, teams, ranks on or off, and where everybody stands. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { BalancePart } from "./balance/balance-part.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { CopyLink } from "../links/copy-link.tsx";
import { addTeam, askLinks, type Links, type OpenDesk } from "./desk-api.ts";
import { Cleaned } from "./feed/cleanup.tsx";
import { OrganiserSessions } from "./feed/organiser-sessions.tsx";
import { StartState } from "./feed/starts.tsx";
import { Gauge } from "./gauge.tsx";
import { HandOn } from "./handed/hand-on.tsx";
import { TermNotice } from "./handed/term-notice.tsx";
import { Moments } from "./moments.tsx";
import { Part, Parts } from "./parts.tsx";
import { PastCorrections } from "./past-corrections.tsx";
import { Rules } from "./rules.tsx";
import { Standings } from "./standings.tsx";
import { useSending } from "./use-sending.ts";

interface OrganiserProps {
  readonly t: Say;
  readonly open: OpenDesk;
}

const READERS = ["links", "standings", "balance"] as const;
const ORGANISERS = ["links", "moments", "teams", "standings", "balance"] as const;

export function OrganiserPage({ t, open }: OrganiserProps) {
  const { everyone, role, rows } = open.desk;
  const isOrganiser = role === "organiser";
  const links = useLinks(open, isOrganiser);
  return (
    <div class="campaign-part">
      <h1>{everyone.title}</h1>
      <p class="lede">{t("desk-sum", { rows, teams: everyone.teams.length })}</p>
      <TermNotice open={open} />
      {!isOrganiser && <p class="callout">{t("desk-reading")}</p>}
      <Gauge t={t} gauge={everyone.gauge} stages={everyone.stages} />
      <Parts t={t} names={isOrganiser ? ORGANISERS : READERS} />
      <Part name="links">
        {links && <Handed t={t} links={links} code={open.desk.code} />}
        <HandOn open={open} />
      </Part>
      {isOrganiser && (
        <>
          <Part name="moments">
            <Moments open={open} />
          </Part>
          <Part name="teams">
            <Teams t={t} open={open} links={links} />
            <OrganiserSessions t={t} open={open} />
          </Part>
        </>
      )}
      <Part name="standings">
        {isOrganiser && <Ranks t={t} open={open} />}
        <h2>{t("standings")}</h2>
        <Standings t={t} read={everyone} />
        <Cleaned t={t} read={everyone} />
        <IdeasRead t={t} open={open} />
        <PastCorrections t={t} open={open} />
      </Part>
      <Part name="balance">
        <BalancePart open={open} />
      </Part>
      <Disclosure summary={t("rules")}>
        <Rules t={t} read={everyone} />
      </Disclosure>
    </div>
  );
}

const IdeasRead = ({ t, open }: OrganiserProps) =>
  open.desk.ideas.length === 0 ? null : (
    <>
      <h2>{t("ideas")}</h2>
      <ul class="campaign-rules">
        {open.desk.ideas.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );

function useLinks({ id, desk }: OpenDesk, isOrganiser: boolean): Links | undefined {
  const [links, setLinks] = useState<Links>();
  useEffect(() => {
    if (!isOrganiser) return;
    void askLinks(id).then((asked) => {
      if (asked.ok) setLinks(asked.value);
    });
  }, [id, desk.teams.length]);
  return links;
}

const Handed = ({ t, links, code }: { readonly t: Say; readonly links: Links; readonly code: string }) => (
  <section class="campaign-part">
    <h2>{t("links-people")}</h2>
    <p>{t("links-people-what", { code })}</p>
    <CopyLink t={t} url={links.people} name={t("links-people")} />
    <div class="campaign-qr">
      <QrCode text={links.people} label={t("links-qr")} />
    </div>
    <h3>{t("links-readers")}</h3>
    <CopyLink t={t} url={links.readers} name={t("links-readers")} />
  </section>
);

function Teams({ t, open, links }: OrganiserProps & { readonly links: Links | undefined }) {
  const [name, setName] = useState("");
  const [people, setPeople] = useState("");
  const [problem, setProblem] = useState<string>();
  const { said, send, change } = useSending(t, open);
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const count = Number(people);
    const isOdd = name.trim() === "" || !Number.isInteger(count) || count < 1;
    setProblem(isOdd ? t("team-unreadable") : undefined);
    if (isOdd) return;
    if (await send(addTeam(open.id, name.trim(), count))) {
      setName("");
      setPeople("");
    }
  };
  const set = (team: string, value: boolean) => change({ type: "team/set", team, field: "isRemoved", value });
  return (
    <section class="campaign-part">
      <h2>{t("teams")}</h2>
      <p>{t("teams-what")}</p>
      <ul class="campaign-standings">
        {open.desk.teams.map((team) => (
          <li key={team.id} class="card card-body campaign-part">
            <h3>{t("team-line", { name: team.name, people: team.people })}</h3>
            <StartState t={t} team={team} />
            {links && !team.isRemoved && !team.isLocked && (
              <CopyLink
                t={t}
                url={links.captains.find((one) => one.team === team.id)?.url ?? ""}
                name={t("links-captain", { team: team.name })}
              />
            )}
            <Button
              look="quiet"
              size="small"
              name={t(team.isRemoved ? "team-back-of" : "team-remove-of", { name: team.name })}
              onPress={() => void set(team.id, !team.isRemoved)}
            >
              {t(team.isRemoved ? "team-back" : "team-remove")}
            </Button>
          </li>
        ))}
      </ul>
      <form class="campaign-part card card-body" onSubmit={(event) => void add(event)}>
        <Field label={t("team-name")} value={name} onInput={setName} max={120} isNeeded />
        <Field
          label={t("team-people")}
          value={people}
          onInput={setPeople}
          isNeeded
          native={{ inputmode: "numeric" }}
        />
        <Button>{t("team-add")}</Button>
      </form>
      <p role="status">{problem ?? said}</p>
    </section>
  );
}

function Ranks({ t, open }: OrganiserProps) {
  const { said, change } = useSending(t, open);
  const { isRanked } = open.desk.everyone;
  return (
    <section class="campaign-part">
      <h2>{t("ranks")}</h2>
      <p>{t("ranks-what")}</p>
      <Button
        chosen={isRanked}
        onPress={() => void change({ type: "campaign/set", field: "isRanked", value: !isRanked })}
      >
        {t("ranks-show")}
      </Button>
      <p role="status">{said}</p>
    </section>
  );
}
