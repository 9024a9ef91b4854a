/** A card of each kind, open and closed to a line; torn paper; what stands behind a railing. */
import { useState } from "preact/hooks";
import { Callout } from "../../ui/callout.tsx";
import { CardRow } from "../../ui/card-row.tsx";
import { GuardBox } from "../../ui/guard-box.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import type { Kind } from "../../ui/kind.ts";
import { Picture } from "../../ui/picture.tsx";
import { Torn } from "../../ui/torn.tsx";
import { texts } from "../texts.ts";
import { KINDS } from "./kinds.ts";
import { Sheet, Specimen } from "./sheet.tsx";

const PIECES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  terminaux: ["portable", "ecran"],
  reseaux: ["pylone"],
  centres: ["serveur", "froid"],
};

export function Cards() {
  const { others, cards } = texts.value;
  return (
    <Sheet title={others.cards}>
      {KINDS.map((kind) => (
        <Specimen key={kind} name={kind}>
          <Card kind={kind} />
          <Row kind={kind} />
        </Specimen>
      ))}
      <Specimen name={cards.torn}>
        <Torn>
          <KindTag kind="rebond">{texts.value.kinds.rebond}</KindTag>
          <p>{cards.rebound}</p>
          <p class="card-foot">{cards.foot}</p>
        </Torn>
      </Specimen>
      <Specimen name={cards.guard}>
        <GuardBox>
          <KindTag kind="leviers">{texts.value.kinds.leviers}</KindTag>
          <p>{cards.railing}</p>
        </GuardBox>
      </Specimen>
      <Specimen name={cards.framed}>
        <Picture kind="centres" pieces={["hall"]} framed>
          <h2>{cards.title}</h2>
        </Picture>
      </Specimen>
    </Sheet>
  );
}

function Card({ kind }: { readonly kind: Kind }) {
  const { kinds, cards } = texts.value;
  return (
    <article class="card">
      <Picture kind={kind} pieces={PIECES[kind]} size={72}>
        <KindTag kind={kind}>{kinds[kind]}</KindTag>
      </Picture>
      <div class="card-body">
        <h3>{cards.title}</h3>
        <Callout look="keep" kind={kind}>
          <p>{cards.keep}</p>
        </Callout>
        <p class="card-foot">{cards.foot}</p>
      </div>
    </article>
  );
}

function Row({ kind }: { readonly kind: Kind }) {
  const { cards } = texts.value;
  const [isOpen, open] = useState(false);
  const piece = PIECES[kind]?.[0];
  return (
    <CardRow
      kind={kind}
      title={cards.title}
      detail={cards.foot}
      {...(piece !== undefined && { piece })}
      expanded={isOpen}
      onPress={() => open(!isOpen)}
    />
  );
}
