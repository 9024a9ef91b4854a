/** The gallery's own page: a list at the left, and what was chosen in a window of the size and look that are asked for. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useHash } from "../app/front/use-hash.ts";
import { locale, type Locale } from "../text/texts.ts";
import { Button } from "../ui/button.tsx";
import { Logo } from "../ui/icon.tsx";
import { exhibitCalled, exhibitsByGroup } from "./catalogue.ts";
import type { Exhibit, Fit } from "./exhibit.ts";
import { LOOKS, type Look } from "./looks.ts";
import { texts } from "./texts.ts";
import { titleOf } from "./title-of.ts";

const SIZES = {
  narrow: [320, 640],
  phone: [360, 740],
  laptop: [1280, 720],
  projector: [1920, 1080],
} as const;
type Size = keyof typeof SIZES;
const SIZE_IDS = ["narrow", "phone", "laptop", "projector"] as const;

/** What is seen first of an exhibit, until a size is chosen. */
const FIRST: Readonly<Record<Fit, Size>> = {
  sheet: "laptop",
  phone: "phone",
  laptop: "laptop",
  projector: "projector",
};

interface Shown {
  readonly size: Size | undefined;
  readonly looks: readonly Look[];
  readonly language: Locale;
}

export function Index() {
  const [shown, setShown] = useState<Shown>({ size: undefined, looks: [], language: locale.value });
  const { page } = texts.value;
  const exhibit = exhibitCalled(useHash().slice(1)) ?? exhibitCalled("buttons");
  return (
    <div class="gallery">
      <header class="gallery-head">
        <Logo />
        <h1>{page.title}</h1>
        <p>{page.lede}</p>
      </header>
      <List here={exhibit?.id} />
      {exhibit && (
        <main class="gallery-main" id="main">
          <Choices {...{ exhibit, shown }} onChange={(next) => setShown({ ...shown, ...next })} />
          <Window {...{ exhibit, shown }} />
        </main>
      )}
    </div>
  );
}

const List = ({ here }: { readonly here: string | undefined }) => (
  <nav class="gallery-list" aria-label={texts.value.page.list}>
    {exhibitsByGroup.map(({ group, exhibits }) => (
      <details key={group} open={exhibits.some(({ id }) => id === here)}>
        <summary>
          {texts.value.groups[group]} ({exhibits.length})
        </summary>
        <ul>
          {exhibits.map((exhibit) => (
            <li key={exhibit.id}>
              <a href={`#${exhibit.id}`} aria-current={exhibit.id === here ? "page" : undefined}>
                {titleOf(exhibit)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    ))}
  </nav>
);

interface ChosenProps {
  readonly exhibit: Exhibit;
  readonly shown: Shown;
}

interface ChoicesProps extends ChosenProps {
  readonly onChange: (next: Partial<Shown>) => void;
}

function Choices({ exhibit, shown, onChange }: ChoicesProps) {
  const { page, sizes, looks } = texts.value;
  const size = shown.size ?? FIRST[exhibit.fit];
  const turned = (look: Look) =>
    shown.looks.includes(look) ? shown.looks.filter((one) => one !== look) : [...shown.looks, look];
  return (
    <div class="gallery-choices">
      <h2>{titleOf(exhibit)}</h2>
      <div role="group" aria-label={page.size}>
        {SIZE_IDS.map((id) => (
          <Button
            key={id}
            size="small"
            look="quiet"
            chosen={size === id}
            onPress={() => onChange({ size: id })}
          >
            {sizes[id]}
          </Button>
        ))}
      </div>
      <div role="group" aria-label={page.looks}>
        {LOOKS.map((look) => (
          <Button
            key={look}
            size="small"
            look="quiet"
            chosen={shown.looks.includes(look)}
            onPress={() => onChange({ looks: turned(look) })}
          >
            {looks[look]}
          </Button>
        ))}
      </div>
      <Button
        size="small"
        look="quiet"
        onPress={() => onChange({ language: shown.language === "fr" ? "en" : "fr" })}
      >
        {page.language[shown.language]}
      </Button>
      <a href={addressOf(exhibit, shown)} target="_blank" rel="noopener">
        {page.alone}
      </a>
    </div>
  );
}

function addressOf({ id }: Exhibit, { looks, language }: Shown): string {
  const worn = looks.map((look) => `&${look}`).join("");
  return `?exhibit=${id}&lang=${language}${worn}`;
}

/** A window of its own, because sizes and styles are asked of a window. */
function Window({ exhibit, shown }: ChosenProps) {
  const [width, height] = SIZES[shown.size ?? FIRST[exhibit.fit]];
  const address = addressOf(exhibit, shown);
  const place = useRef<HTMLDivElement>(null);
  const room = useWidth(place);
  const shrunk = Math.min(1, room / width);
  return (
    <div class="gallery-window" ref={place} style={{ "--shrunk": shrunk, height: `${height * shrunk}px` }}>
      <iframe key={address} src={address} title={titleOf(exhibit)} width={width} height={height} />
    </div>
  );
}

function useWidth(place: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState<number>(SIZES.projector[0]);
  useLayoutEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return width;
}
