/** A sheet that its owner prints with a name on it: the name is typed here, stays on this page, and is sent to nobody. */
import "./certificate.css";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";

interface PrintedNameProps {
  readonly what: string;
  readonly label: string;
  readonly action: string;
  /** Already in the field. */
  readonly first?: string;
  /** The sheet under that name, empty while nothing is typed. */
  readonly sheet: (name: string) => ComponentChildren;
}

export function PrintedName({ what, label, action, first = "", sheet }: PrintedNameProps) {
  const [name, setName] = useState(first);
  const place = useRef<HTMLDivElement>(null);
  return (
    <>
      <p>{what}</p>
      {/* Not the house's field, which warns against names: this one is made for a name. */}
      <label class="field">
        {label}
        <input
          value={name}
          maxLength={80}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <div ref={place}>{sheet(name.trim())}</div>
      <Button onPress={() => printAlone(place.current?.firstElementChild)}>{action}</Button>
    </>
  );
}

interface CertificateSheetProps {
  readonly title: string;
  readonly name: string;
  /** Dots to write on, while no name is typed. */
  readonly blank: string;
  readonly said: string;
  readonly foot: ComponentChildren;
  /** Figures and lines between what is said and the foot. */
  readonly children: ComponentChildren;
}

export const CertificateSheet = ({ title, name, blank, said, foot, children }: CertificateSheetProps) => (
  <article class="certificate">
    <div class="certificate-tiers" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
    <h3>{title}</h3>
    <p class="certificate-name">{name === "" ? blank : name}</p>
    <p class="certificate-said">{said}</p>
    {children}
    <p class="certificate-foot">{foot}</p>
  </article>
);

interface CertificateFigureProps {
  readonly words: string;
  readonly value: string;
  /** Drawn before the figure. */
  readonly sign?: ComponentChildren;
}

export const CertificateFigure = ({ words, value, sign }: CertificateFigureProps) => (
  <div>
    <dt>{words}</dt>
    <dd class="with-badge">
      {sign} {value}
    </dd>
  </div>
);

/** Alone on its sheet: the rest of the page steps aside while the browser prints. */
function printAlone(sheet: Element | null | undefined): void {
  if (!sheet) return;
  const alone = document.createElement("main");
  alone.className = "certificate-print";
  alone.append(sheet.cloneNode(true));
  document.body.append(alone);
  document.body.dataset.printing = "certificate";
  const leave = () => {
    alone.remove();
    delete document.body.dataset.printing;
  };
  addEventListener("afterprint", leave, { once: true });
  print();
}
