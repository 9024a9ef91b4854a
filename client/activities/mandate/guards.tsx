/** The guard of an action: bought in time, or late and dearer while its rebound lies face down. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { locale } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { GuardBox } from "../../ui/guard-box.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import { Torn } from "../../ui/torn.tsx";
import { reasonOf, useActing, type Mandate } from "./acting.ts";
import { thousands } from "./amounts.ts";
import { kindOf, useActions, type ActionText } from "./texts.ts";

interface GuardProps {
  readonly mandate: Mandate;
  readonly id: string;
  /** Undefined until it came. */
  readonly text: ActionText | undefined;
}

export function GuardOf({ mandate, id, text }: GuardProps) {
  const { t, view } = mandate;
  const { world, proposals } = view.team;
  const isGuarded = world.taken.some((one) => one.action === id && one.isGuarded);
  const price = proposals.find((proposal) => proposal.id === id)?.guard ?? null;
  const kind = kindOf(text);
  return (
    <article class="card hand-bet" data-kind={kind}>
      <span class="band" />
      <div class="card-body">
        <h2>
          <KindSign kind={kind} /> {text?.title ?? "–"}
        </h2>
        {price === null ? (
          <p class="lede">{t("guard-none")}</p>
        ) : (
          <GuardBox>
            <p>
              <b>{t("guard")}</b> {text?.guards[text.guard]}
            </p>
            {isGuarded ? (
              <Held>{t("guard-bought")}</Held>
            ) : (
              <Buy {...{ mandate, id, price }} words="guard-buy" />
            )}
          </GuardBox>
        )}
      </div>
    </article>
  );
}

/** A rebound laid face down last year: no amount, and twice the price. Closed to its title until asked for. */
function LateGuardOf({
  mandate,
  id,
  text,
  isOpen,
  onTurn,
}: GuardProps & { isOpen: boolean; onTurn: () => void }) {
  const { t, view } = mandate;
  const price = view.team.lateGuards[id];
  return (
    <article class="hand-hidden">
      <Torn>
        <h3>
          <button type="button" class="hand-close" aria-expanded={isOpen} onClick={onTurn}>
            <KindSign kind="rebond" /> {text?.title ?? "–"}
          </button>
        </h3>
      </Torn>
      {isOpen && price !== undefined && (
        <>
          <p>
            <b>{t("guard")}</b> {text?.guards[text.guard]}
          </p>
          <Buy {...{ mandate, id, price }} words="guard-buy-late" />
        </>
      )}
    </article>
  );
}

/** All those that lie face down: their titles, or the one that is open and nothing else. */
export function LateGuards({ mandate }: Pick<GuardProps, "mandate">) {
  const { t, view, leaf } = mandate;
  const [open, setOpen] = useState<string>();
  const ids = view.team.world.hidden.map(({ action }) => action);
  const actions = useActions(leaf, ids) ?? {};
  if (ids.length === 0) return null;
  const shown = open !== undefined && ids.includes(open) ? [open] : ids;
  return (
    <section class="hand-late">
      <h2>{t("hidden-here", { count: ids.length })}</h2>
      {shown.map((id) => (
        <LateGuardOf
          key={id}
          {...{ mandate, id, isOpen: id === open }}
          text={actions[id]}
          onTurn={() => setOpen(id === open ? undefined : id)}
        />
      ))}
    </section>
  );
}

interface BuyProps {
  readonly mandate: Mandate;
  readonly id: string;
  readonly price: number;
  readonly words: string;
}

function Buy({ mandate, id, price, words }: BuyProps) {
  const { busy, act } = useActing(mandate);
  const command = { type: "mandate/guard", action: id } as const;
  return (
    <Button
      look="guard"
      icon="guard"
      busy={busy}
      reason={reasonOf(mandate, command)}
      onPress={() => void act(command)}
    >
      {mandate.t(words, { price: thousands(price, locale.value) })}
    </Button>
  );
}

const Held = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="hand-held" tabIndex={-1}>
    <Icon name="tick" /> {children}
  </p>
);
