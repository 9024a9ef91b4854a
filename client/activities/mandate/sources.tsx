/** Where what one reads comes from: its source at once, its figure when asked for. */
import type { Quoted } from "../../../game/activities/mandate/schema.ts";
import type { Say } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { creditOf, figureOf } from "./quoted.ts";

interface SourcesProps {
  readonly t: Say;
  readonly facts: readonly Quoted[];
}

const Sources = ({ t, facts }: SourcesProps) =>
  facts.length === 0 ? null : (
    <div class="hand-sources">
      {facts.map((fact) => (
        <Disclosure
          key={fact.label}
          summary={
            <>
              {t("source")} <span lang="fr">{creditOf(fact, t)}</span>
            </>
          }
        >
          <p lang="fr">{figureOf(fact)}</p>
        </Disclosure>
      ))}
    </div>
  );

/** On a page whose sentence already names them: several credits would be more to read than it. */
export const ManySources = ({ t, facts }: SourcesProps) =>
  facts.length < 2 ? (
    <Sources t={t} facts={facts} />
  ) : (
    <div class="hand-sources">
      <Disclosure summary={t("sources-count", { count: facts.length })}>
        {facts.map((fact) => (
          <p key={fact.label} lang="fr">
            {creditOf(fact, t)}
            <br />
            {figureOf(fact)}
          </p>
        ))}
      </Disclosure>
    </div>
  );

/** Where a page has a story to tell already: the year at once, who published it and its figure when asked for. */
export const BriefSource = ({ t, fact }: { readonly t: Say; readonly fact: Quoted }) => (
  <div class="hand-sources">
    <Disclosure
      summary={fact.year === null ? t("source-brief-undated") : t("source-brief", { year: fact.year })}
    >
      <p lang="fr">
        {creditOf(fact, t)}
        <br />
        {figureOf(fact)}
      </p>
    </Disclosure>
  </div>
);

/** The same for the room, which opens nothing. */
export const RoomSources = ({ t, facts }: SourcesProps) => (
  <>
    {facts.map((fact) => (
      <p key={fact.label} class="mandate-source" lang="fr">
        {figureOf(fact)} <span>({creditOf(fact, t)})</span>
      </p>
    ))}
  </>
);

/** Where it was read alone: the sentence beside it already tells how much. */
export const RoomCredits = ({ t, facts }: SourcesProps) => (
  <p class="mandate-source">
    {t("source")} <span lang="fr">{facts.map((fact) => creditOf(fact, t)).join(" ; ")}</span>
  </p>
);
