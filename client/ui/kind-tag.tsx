/** The sign of a kind (disc, triangle, square…) and the tag that names it. */
import type { ComponentChildren } from "preact";
import type { Kind } from "./kind.ts";

const line = "none";
/** 16 × 16. Shape and pattern both differ, so that the sign reads in black and white. */
const signs: Record<Kind, () => ComponentChildren> = {
  terminaux: () => (
    <>
      <circle cx="8" cy="8" r="7" />
      <path
        class="on"
        d="M5 4.8a1.2 1.2 0 1 0 .1 0zM9.5 3.800a1.2 1.2 0 1 0 .1 0zM7 8.800a1.2 1.2 0 1 0 .1 0zM11 8.800a1.2 1.2 0 1 0 .1 0z"
      />
    </>
  ),
  reseaux: () => (
    <>
      <path d="M8 .8l7.5 14H.5z" />
      <path d="M4.5 12.500l4-7.500M8 13l2.5-4.6" stroke="#4a3208" stroke-width="1.6" />
    </>
  ),
  centres: () => (
    <>
      <path d="M.8.800h14.400v14.400H.8z" />
      <path class="on-line" d="M.8 5.600h14.400M.8 10.400h14.400M5.6.8v14.400M10.4.8v14.4" />
    </>
  ),
  usages: () => (
    <>
      <path d="M8 .6L15.4 8 8 15.4.6 8z" />
      <path class="on" d="M8 4.200l2.7 2.700H5.300zM8 8.800l2.7 2.700H5.300z" />
    </>
  ),
  amont: () => <path d="M4.2 1.300h7.600L15.6 8l-3.8 6.700H4.200L.4 8z" fill={line} stroke-width="2" />,
  effets: () => <path d="M8 1c3 4 5 6.4 5 9a5 5 0 0 1-10 0c0-2.6 2-5 5-9z" fill={line} stroke-width="2" />,
  gouvernance: () => (
    <path d="M1 6l7-4.500L15 6zM3 7.500v5M8 7.500v5M13 7.500v5M1 14.500h14" stroke-width="1.8" />
  ),
  loi: () => <path d="M3 1h10v14H3zM5.5 4.500h5M5.5 7.500h5M5.5 10.500h3" fill={line} stroke-width="1.6" />,
  leviers: () => <path d="M0 3.500h16v2H0zM1.5 3v11M6 3v11M10.5 3v11M15 3v11" stroke-width="1.6" />,
  rebond: () => (
    <>
      <path d="M3 13.500h6.500a4.5 4.5 0 0 0 0-9H5" fill={line} stroke-width="2.2" />
      <path d="M6.5.8L2 4.500l4.5 3.700z" stroke-width="1" />
    </>
  ),
};

interface KindSignProps {
  kind: Kind;
}

export const KindSign = ({ kind }: KindSignProps) => (
  <svg class="icon sign" viewBox="0 0 16 16" data-kind={kind} aria-hidden="true">
    {signs[kind]()}
  </svg>
);

interface KindTagProps {
  kind: Kind;
  /** Its name, in the page's language. */
  children: ComponentChildren;
  /** On a card of its own, to be laid over a drawing. */
  boxed?: boolean;
}

export const KindTag = ({ kind, children, boxed = false }: KindTagProps) => (
  <span class={boxed ? "kind-tag boxed" : "kind-tag"} data-kind={kind}>
    <KindSign kind={kind} />
    {children}
  </span>
);
