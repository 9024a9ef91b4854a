/** One fiche: the few fields asked first, the rest folded by subject, its lists, where it comes from, what changed. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { originsOf, sayingTheSame } from "../../../game/workspace/workspace.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { askChanges, type Done } from "./api.ts";
import type { WorkspaceDesk } from "./desk.ts";
import { FULL, shownOf, SHORT } from "./fiche-fields.ts";
import { FicheField } from "./field-form.tsx";
import { FicheEntries } from "./fiche-entries.tsx";
import { Words } from "./words.tsx";

interface FichePageProps {
  readonly desk: WorkspaceDesk;
  readonly id: string;
  readonly onClose: () => void;
}

export function FichePage({ desk, id, onClose }: FichePageProps) {
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
      <FicheEntries desk={desk} fiche={fiche} />
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
      <History desk={desk} fiche={fiche} />
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
            <b>{t("origin", { table: origin.table, session: origin.session, votes: origin.votes })}</b>
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

/** Asked for when it is opened: most fiches are read without. */
function History({ desk: { t, id }, fiche }: PartProps) {
  const [done, setDone] = useState<readonly Done[]>();
  const load = async () => {
    const heard = await askChanges(id, 0);
    if (heard.ok)
      setDone(
        heard.value.changes.filter(({ change }) => "fiche" in change && change.fiche === fiche.id).reverse(),
      );
  };
  return (
    <section>
      <h3>{t("history")}</h3>
      <Button look="quiet" size="small" onPress={() => void load()}>
        {t("history-show")}
      </Button>
      {done && (
        <ol class="fiche-history">
          {done.length === 0 && <li>{t("history-none")}</li>}
          {done.map((one) => (
            <li key={one.rev}>
              <b>{one.author}</b> {lineOf(t, one)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function lineOf(t: WorkspaceDesk["t"], { change, before, at }: Done): string {
  const day = at.slice(0, 10);
  if (change.type !== "fiche/set") return t("history-other", { day });
  const field = t(`field-${change.field}`);
  const [was, is] = [shownOf(before), shownOf(change.value)].map((text) => text || t("history-empty"));
  return t("history-line", { day, field, was: was ?? "", is: is ?? "" });
}
