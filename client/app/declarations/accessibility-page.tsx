/** « Accessibilité »: the declaration the law asks for, in our own words, then every criterion with how it was looked at. */
import { conformityOf } from "../../../game/declarations/counts.ts";
import { isInForce } from "../../../game/declarations/mention.ts";
import { siteEndpoint } from "../../site.ts";
import type { Say } from "../../text/texts.ts";
import { useTexts } from "../loaded.ts";
import { announcedMention } from "../shared/announced-mention.ts";
import { useLast } from "../shared/use-last.ts";
import { AboutPage, AboutPart, Lines } from "./about-page.tsx";
import { askDeclaration, type AuthoritySaid, type CriterionRead, type DeclarationRead } from "./api.ts";
import { FaultyFile, Said } from "./authority-words.tsx";
import { CountsTable } from "./counts-table.tsx";
import { CriteriaTable } from "./criteria-table.tsx";
import { dayInWords } from "./day-in-words.ts";
import { Answered } from "./declared.tsx";
import { PrintButton } from "./print-button.tsx";
import { useAsked, useAuthority } from "./use-asked.ts";

export function AccessibilityPage() {
  const t = useLast(useTexts("front", "declarations", "accessibility"));
  const asked = useAsked("declaration rgaa", () => askDeclaration("rgaa"));
  const said = useAuthority();
  if (!t) return null;
  const name = said?.authority.name ?? t("about-the-authority");
  return (
    <AboutPage t={t} title={t("a11y-title")}>
      <p class="lede">{t("a11y-lede", { name })}</p>
      <FaultyFile t={t} said={said} />
      <p>{t("a11y-scope", { site: said?.authority.site ?? siteEndpoint() })}</p>
      <Answered t={t} asked={asked}>
        {(declaration) => <State {...{ t, declaration, said, name }} />}
      </Answered>
      <Established t={t} declaration={asked?.ok ? asked.value : undefined} />
      <Contact t={t} said={said} />
      {asked?.ok && (
        <AboutPart title={t("criteria-title", { count: asked.value.criteria.length })}>
          <CriteriaTable t={t} standard="rgaa" criteria={asked.value.criteria} />
        </AboutPart>
      )}
      <PrintButton t={t} />
    </AboutPage>
  );
}

interface StateProps {
  readonly t: Say;
  readonly declaration: DeclarationRead;
  readonly said: AuthoritySaid | undefined;
  /** Of the authority. */
  readonly name: string;
}

function State({ t, declaration, said, name }: StateProps) {
  const { criteria, version, date } = declaration;
  const { percent, met, applicable } = conformityOf(criteria);
  const failing = criteria.filter((one) => one.state === "not" || one.state === "partly");
  return (
    <>
      <AboutPart title={t("a11y-state-title")}>
        <p class="about-verdict">{t(`a11y-state-${announcedMention()}`, { version })}</p>
        {said && <Announced {...{ t, said, name }} />}
        <h3>{t("a11y-own-title")}</h3>
        {percent !== null && <p>{t("a11y-rate", { percent, met, applicable })}</p>}
        <Lines
          lines={[
            t("a11y-self", { date: dayInWords(date) }),
            t("a11y-nobody"),
            t("a11y-theirs"),
            t("a11y-counted"),
          ]}
        />
        <CountsTable t={t} standard="rgaa" criteria={criteria} />
      </AboutPart>
      <AboutPart title={t("a11y-failing-title")}>
        <h3>{t("a11y-failing", { count: failing.length })}</h3>
        <Failing t={t} criteria={failing} />
        <h3>{t("a11y-exempt-title")}</h3>
        <p>{t("a11y-exempt")}</p>
        <h3>{t("a11y-outside-title")}</h3>
        <p>{t("a11y-outside")}</p>
        <h3>{t("a11y-untested-title")}</h3>
        <Lines lines={UNTESTED.map((key) => t(`a11y-untested-${key}`))} />
      </AboutPart>
    </>
  );
}

interface AnnouncedProps {
  readonly t: Say;
  readonly said: AuthoritySaid;
  readonly name: string;
}

const today = () => new Date().toISOString().slice(0, 10);

/** Why the service announces what it announces. */
function Announced({ t, said, name }: AnnouncedProps) {
  const evaluation = said.authority.accessibility?.evaluation;
  if (!evaluation) return <p>{t("a11y-no-evaluation", { name })}</p>;
  const { by, date, rate, report } = evaluation;
  return (
    <>
      <p>{t("a11y-evaluated", { by, rate, name, date: dayInWords(date) })}</p>
      {!isInForce(evaluation, today()) && <p>{t("a11y-evaluation-out")}</p>}
      {report !== undefined && (
        <p>
          {t("a11y-report")} <a href={report}>{report}</a>
        </p>
      )}
    </>
  );
}

const UNTESTED = ["people", "readers", "browsers", "documents", "own"] as const;

const Failing = ({ t, criteria }: { readonly t: Say; readonly criteria: readonly CriterionRead[] }) => (
  <ul class="about-lines">
    {criteria.map(({ id, title, state, plan }) => (
      <li key={id}>
        <b>{id}</b> {title} <em>({t(`state-${state}`)})</em>. {t("plan")} {plan}
      </li>
    ))}
  </ul>
);

const HOW = ["technologies", "environment", "tools", "pages"] as const;

const Established = ({
  t,
  declaration,
}: {
  readonly t: Say;
  readonly declaration: DeclarationRead | undefined;
}) => (
  <AboutPart title={t("a11y-made-title")}>
    {declaration && <p>{t("a11y-made-on", { date: dayInWords(declaration.date) })}</p>}
    <dl class="about-terms">
      {HOW.map((key) => (
        <div key={key}>
          <dt>{t(`a11y-${key}-title`)}</dt>
          <dd>{t(`a11y-${key}`)}</dd>
        </div>
      ))}
    </dl>
  </AboutPart>
);

const DEFENDER = "https://formulaire.defenseurdesdroits.fr/";
const DELEGATES = "https://www.defenseurdesdroits.fr/saisir/delegues";

const CONTACTS = [
  ["who", "contact"],
  ["plan", "plan"],
  ["actions", "actions"],
] as const;

const Contact = ({ t, said }: { readonly t: Say; readonly said: AuthoritySaid | undefined }) => (
  <>
    <AboutPart title={t("a11y-contact-title")}>
      <p>{t("a11y-contact")}</p>
      <dl class="about-terms">
        {CONTACTS.map(([key, of]) => (
          <div key={key}>
            <dt>{t(`a11y-contact-${key}`)}</dt>
            <dd>
              <Said t={t} words={said?.authority.accessibility?.[of]} />
            </dd>
          </div>
        ))}
      </dl>
    </AboutPart>
    <AboutPart title={t("a11y-recourse-title")}>
      <p>{t("a11y-recourse")}</p>
      <ul class="about-lines">
        <li>
          {t("a11y-recourse-form")} <a href={DEFENDER}>{DEFENDER}</a>
        </li>
        <li>
          {t("a11y-recourse-delegate")} <a href={DELEGATES}>{DELEGATES}</a>
        </li>
        <li>{t("a11y-recourse-post")}</li>
      </ul>
    </AboutPart>
  </>
);
