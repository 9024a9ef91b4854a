/** One fiche: the few fields asked first, the rest folded by subject, its lists, where it comes from, what changed. */
import "./workspace-fiche.css";
import { useEffect, useRef } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { isOfChallenge, originsOf, sayingTheSame } from "../../../game/workspace/workspace.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { WorkspaceDesk } from "./desk.ts";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { FicheEntries } from "./fiche-entries.tsx";
import { FULL, SHORT } from "./fiche-fields.ts";
import { FicheGains } from "./fiche-gains.tsx";
import { FicheHistory } from "./fiche-history.tsx";
import { FicheIndicators } from "./fiche-indicators.tsx";
import { FicheField } from "./field-form.tsx";
import { SmartCheck } from "./smart-check.tsx";
import { Words } from "./words.tsx";

interface FichePageProps {
  readonly desk: WorkspaceDesk;
  readonly id: string;
  readonly onClose: () => void;
}

/** Its own sentences are fetched with the first fiche that is opened. */
export function FichePage({ desk, ...others }: FichePageProps) {
  const t = useLast(useTexts("workspace", "workspace-frames", "workspace-desk", "workspace-fiche"));
  return t ? <Page desk={{ ...desk, t }} {...others} /> : null;
}

function Page({ desk, id, onClose }: FichePageProps) {
  const { t, workspace } = desk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  const fiche = workspace.fiches[id];
  if (!fiche) return <p role="status">{t("refused-fiche-unknown")}</p>;
  const Group = desk.mayWrite ? "div" : "dl";
  return (
    <article class="fiche-page">
      <Button look="quiet" size="small" onPress={onClose}>
        {t("fiche-back")}
      </Button>
      <h2 ref={heading} tabIndex={-1}>
        {fiche.title}
      </h2>
      <Group class="workspace-form">
        {SHORT.map((form) => (
          <FicheField key={form.name} desk={desk} fiche={fiche} form={form} />
        ))}
      </Group>
      {desk.mayWrite && <SmartCheck desk={desk} fiche={fiche} />}
      <FicheIndicators desk={desk} fiche={fiche} />
      <FicheEntries desk={desk} fiche={fiche} />
      <FicheGains desk={desk} fiche={fiche} />
      {FULL.map((group) => (
        <Disclosure key={group.id} summary={t(`group-${group.id}`)}>
          <Group class="workspace-form">
            {group.fields.map((form) => (
              <FicheField key={form.name} desk={desk} fiche={fiche} form={form} />
            ))}
          </Group>
        </Disclosure>
      ))}
      <Origins desk={desk} fiche={fiche} />
      {originsOf(workspace, id).length > 0 && <Words desk={desk} fiche={fiche} />}
      <FicheHistory desk={desk} fiche={fiche} />
    </article>
  );
}

interface PartProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

function Origins({ desk: { t, workspace, mayWrite, write }, fiche }: PartProps) {
  const origins = originsOf(workspace, fiche.id);
  const merged = sayingTheSame(workspace, fiche.id).slice(1);
  return (
    <section>
      <h3>{t("origins")}</h3>
      {origins.length === 0 && <p class="reason">{t("origins-none")}</p>}
      <ul class="fiche-origins">
        {origins.map((origin) => (
          <li key={`${origin.session} ${origin.action}`}>
            <b>
              {t(isOfChallenge(origin) ? "origin-challenge" : "origin", {
                ...{ table: origin.table, session: origin.session, votes: origin.votes },
              })}
            </b>
            {origin.title !== fiche.title && <span>{t("origin-title", { title: origin.title })}</span>}
            {origin.guard !== null && <span>{t("origin-guard", { guard: origin.guard })}</span>}
            {origin.pitch?.amendment && <span>{t("origin-amended", { text: origin.pitch.amendment })}</span>}
          </li>
        ))}
      </ul>
      {mayWrite &&
        merged.map(({ id, title }) => (
          <Button
            key={id}
            look="quiet"
            size="small"
            onPress={() => void write({ type: "fiche/part", fiche: id })}
          >
            {t("part", { title })}
          </Button>
        ))}
    </section>
  );
}
