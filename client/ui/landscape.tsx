/** The maquette for the écran and the console: one drawing, three terraces, each in its state. Never on a phone. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { LANDSCAPE_URL } from "./art.ts";

type Terrace = "calme" | "tendu" | "sobre";

interface LandscapeProps {
  terminaux?: Terrace;
  reseaux?: Terrace;
  centres?: Terrace;
  /** The state of the three terraces, in words. */
  label: string;
  /** Tags laid over it. */
  children?: ComponentChildren;
}

export function Landscape(props: LandscapeProps) {
  const { terminaux = "calme", reseaux = "calme", centres = "calme", label, children } = props;
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<Element | null>(null);
  const latest = useRef<Terrace[]>([]);
  latest.current = [terminaux, reseaux, centres];

  useEffect(() => {
    const leaving = new AbortController();
    void drawInto(host.current, leaving.signal)
      .then((svg) => {
        drawing.current = svg;
        setStates(svg, latest.current);
      })
      .catch(() => {
        if (!leaving.signal.aborted) host.current?.replaceChildren(picture());
      });
    return () => leaving.abort();
  }, []);
  useEffect(() => {
    if (drawing.current) setStates(drawing.current, [terminaux, reseaux, centres]);
  }, [terminaux, reseaux, centres]);

  return (
    <div class="landscape">
      <div class="landscape-drawing" ref={host} role="img" aria-label={label} />
      {children}
    </div>
  );
}

/** Where the tag of each terrace hides least of the model: under its edge, at the right. */
export const terraceSpots = {
  terminaux: { right: "2%", top: "37%" },
  reseaux: { right: "2%", top: "59.5%" },
  centres: { right: "32%", top: "89%" },
};

const setStates = (svg: Element, states: readonly Terrace[]) =>
  states.forEach((state, i) => svg.setAttribute(`data-t${i + 1}`, state));

/** For browsers without constructed sheets (before 2023 on Safari): the calm maquette, as a picture. */
function picture(): HTMLImageElement {
  const image = new Image();
  image.src = LANDSCAPE_URL;
  image.alt = ""; // the host has the name
  return image;
}

const STYLE = /<style>(.*?)<\/style>/s;

/** In a shadow root, because its class names are its own. Its rules go through a constructed sheet, and leave the
 * text before it is parsed: a content policy without unsafe-inline accepts the one and reports the other. */
async function drawInto(host: HTMLElement | null, signal: AbortSignal): Promise<Element> {
  const response = await fetch(LANDSCAPE_URL, { signal });
  if (!response.ok) throw new Error(`The landscape answers ${response.status}.`);
  const text = await response.text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${STYLE.exec(text)?.[1] ?? ""}svg{display:block;width:100%;height:100%}`);
  const svg = new DOMParser().parseFromString(text.replace(STYLE, ""), "image/svg+xml").documentElement;
  const root = host?.shadowRoot ?? host?.attachShadow({ mode: "open" });
  if (!root) throw new Error("The landscape has left the page.");
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(svg);
  return svg;
}
