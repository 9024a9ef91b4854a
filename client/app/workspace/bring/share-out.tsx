/** A set of one's own actions for others: every text is read, fiche by fiche, before it leaves. */
import { useState } from "preact/hooks";
import { LICENCES, type Licence } from "../../../../game/workspace/sharing/terms.ts";
import type { ActionSet, SharedAction } from "../../../../game/workspace/sharing/schema.ts";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { sayProblem, type WorkspaceDesk } from "../desk.ts";
import { askSet } from "./api.ts";
import { keepFile } from "./keep-file.ts";
import { SharedWords } from "./shared-words.tsx";
import { Tick, ticked } from "./tick-list.tsx";

interface Shown {
  readonly ids: readonly string[];
  readonly set: ActionSet;
}
interface Sharing {
  readonly licence: Licence;
  readonly author: string;
  readonly withGain: boolean;
}

export function ShareOut({ desk: { t, id } }: { readonly desk: WorkspaceDesk }) {
  const [sharing, setSharing] = useState<Sharing>({ licence: "CC-BY-4.0", author: "", withGain: false });
  const [shown, setShown] = useState<Shown>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<string>();
  const asking = ({ author, ...others }: Sharing) => ({ ...others, author: author.trim() || null });
  const prepare = async (next: Sharing) => {
    const asked = await askSet(id, asking(next));
    // Other words to read: what was ticked was read without them.
    setChosen(new Set());
    if (asked.ok) setShown(asked.value);
    setSaid(asked.ok ? t("share-read", { fiches: asked.value.ids.length }) : sayProblem(t, asked.problem));
  };
  const keep = async () => {
    const asked = await askSet(id, { ...asking(sharing), fiches: [...chosen] });
    if (asked.ok) keepFile("actions-trois-tiers.json", JSON.stringify(asked.value.set, null, 2));
    setSaid(
      asked.ok ? t("share-kept", { fiches: asked.value.set.actions.length }) : sayProblem(t, asked.problem),
    );
  };
  return (
    <>
      <p>{t("share-what")}</p>
      <p>{t("share-not")}</p>
      <SharingForm
        {...{ t, sharing }}
        onSharing={(next) => {
          setSharing(next);
          if (shown && next.withGain !== sharing.withGain) void prepare(next);
        }}
      />
      <Button onPress={() => void prepare(sharing)}>{t("share-prepare")}</Button>
      <p class="reason" role="status">
        {said}
      </p>
      {shown && (
        <>
          <ul class="bring-lines">
            {shown.set.actions.map((action, at) => (
              <Leaving
                key={shown.ids[at]}
                {...{ t, action }}
                isChosen={chosen.has(shown.ids[at] ?? "")}
                onTick={(isChosen) => setChosen(ticked(chosen, shown.ids[at] ?? "", isChosen))}
              />
            ))}
          </ul>
          <Button
            look="primary"
            onPress={() => void keep()}
            {...(chosen.size === 0 && { reason: t("share-none") })}
          >
            {t("share-keep", { fiches: chosen.size })}
          </Button>
        </>
      )}
    </>
  );
}

interface LeavingProps {
  readonly t: Say;
  readonly action: SharedAction;
  readonly isChosen: boolean;
  readonly onTick: (isChosen: boolean) => void;
}

const Leaving = ({ t, action, isChosen, onTick }: LeavingProps) => (
  <li class="bring-line">
    <h4>{action.title}</h4>
    <SharedWords t={t} action={action} />
    <Tick isChosen={isChosen} onTick={onTick}>
      {t("share-tick", { title: action.title })}
    </Tick>
  </li>
);

interface SharingFormProps {
  readonly t: Say;
  readonly sharing: Sharing;
  readonly onSharing: (sharing: Sharing) => void;
}

const SharingForm = ({ t, sharing, onSharing }: SharingFormProps) => (
  <>
    <label class="field workspace-order">
      {t("share-licence")}
      <select
        value={sharing.licence}
        onChange={({ currentTarget: { value } }) =>
          onSharing({ ...sharing, licence: LICENCES.find((one) => one === value) ?? "CC-BY-4.0" })
        }
      >
        {LICENCES.map((one) => (
          <option key={one} value={one}>
            {t(`licence-${one}`)}
          </option>
        ))}
      </select>
    </label>
    <Field
      label={t("share-author")}
      hint={t("share-author-hint")}
      value={sharing.author}
      onInput={(author) => onSharing({ ...sharing, author })}
      max={200}
    />
    <Tick isChosen={sharing.withGain} onTick={(withGain) => onSharing({ ...sharing, withGain })}>
      {t("share-gain")}
    </Tick>
  </>
);
