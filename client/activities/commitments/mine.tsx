/** One's own commitments: read again, taken back, erased, carried away. */
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Own } from "./acting.ts";
import type { Blanks } from "./blanks.ts";
import { BlanksText, wordsOf } from "./line-text.tsx";
import { TakeAway } from "./take-away.tsx";

export function Mine({ own }: { readonly own: Own }) {
  const { t, view, word, secret } = own;
  const given = Object.entries(view.seat.promises)
    .map(([id, promise]) => ({ id, blanks: wordsOf(promise, word) }))
    .filter(({ blanks }) => blanks.then !== "");
  const all = [...(secret.blanks ? [secret.blanks] : []), ...given.map(({ blanks }) => blanks)];
  if (all.length === 0) return null;
  return (
    <section class="pledge-mine" aria-labelledby="mine-title">
      <h2 id="mine-title" tabIndex={-1}>
        {t("mine-title", { count: all.length })}
      </h2>
      <ul>
        {secret.blanks && (
          <li class="card">
            <SecretCard
              t={t}
              blanks={secret.blanks}
              said={t(secret.isCounted ? "private-counted" : "private-kept")}
              onErase={() => secret.keep(undefined)}
            />
          </li>
        )}
        {given.map(({ id, blanks }) => (
          <li key={id} class="card">
            <GivenCard own={own} id={id} blanks={blanks} />
          </li>
        ))}
      </ul>
      <TakeAway t={t} pledges={all} />
    </section>
  );
}

interface SecretCardProps {
  readonly t: Say;
  readonly blanks: Blanks;
  /** Where it is, and what the room knows of it. */
  readonly said: string;
  readonly onErase: () => void;
}

export const SecretCard = ({ t, blanks, said, onErase }: SecretCardProps) => (
  <div class="card-body">
    <p class="pledge-tag">
      <Icon name="lock" /> {t("tag-private")}
    </p>
    <BlanksText t={t} blanks={blanks} />
    <p class="card-foot" role="status">
      {said}
    </p>
    <div class="actions">
      <Button size="small" look="quiet" onPress={onErase}>
        {t("private-erase")}
      </Button>
    </div>
  </div>
);

interface GivenCardProps {
  readonly own: Own;
  readonly id: string;
  readonly blanks: Blanks;
}

function GivenCard({ own, id, blanks }: GivenCardProps) {
  const { t } = own;
  const { busy, act } = useActing(own);
  const command = { type: "commitments/takeBack", line: id } as const;
  return (
    <div class="card-body">
      <p class="pledge-tag">{t("tag-public")}</p>
      <BlanksText t={t} blanks={blanks} />
      <div class="actions">
        <Button
          size="small"
          look="quiet"
          busy={busy}
          reason={reasonOf(own, command)}
          onPress={() => void act(command)}
        >
          {t("take-back")}
        </Button>
      </div>
    </div>
  );
}
