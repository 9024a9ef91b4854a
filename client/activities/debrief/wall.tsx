/** Sheets of paper for the room: as large as they all fit on one page, then by pages that turn by themselves. */
import type { ComponentChild } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { pack, pagesOf, type Spot } from "./pack.ts";
import { Pages } from "./pages.tsx";

export interface Sheet {
  readonly id: string;
  /** What it shows, in words: a sheet is measured again when it changes. */
  readonly text: string;
  readonly content: ComponentChild;
}

interface WallProps {
  readonly t: Say;
  readonly label: string;
  readonly sheets: readonly Sheet[];
}

interface Layout {
  readonly spots: readonly Spot[];
  readonly columnWidth: number;
  readonly pageWidth: number;
  readonly gap: number;
  /** No sheet is higher than the wall. */
  readonly isWhole: boolean;
}

/** From a few sentences read from the last row to many, never under the size of what phones show too. */
const SIZES = ["large", "medium", "small", "least"];
/** When one page is not enough: long sheets then ask for wider columns. */
const PAGED_SIZES = ["least", "wide", "wider", "widest"];

export function Wall({ t, label, sheets }: WallProps) {
  const box = useRef<HTMLUListElement>(null);
  const layout = useLayout(box, sheets);
  const pages = layout ? pagesOf(layout.spots) : 1;
  const [page, turnTo] = useState(0);
  const [isHeld, setHeld] = useState(false);
  const changed = useChanged(sheets);
  const latestPage = layout?.spots[changed]?.page;
  useEffect(() => {
    if (latestPage !== undefined && !isHeld) turnTo(latestPage);
  }, [changed, latestPage]);
  const shown = Math.min(page, pages - 1);
  return (
    <div class="wall">
      <ul ref={box} class="wall-sheets" aria-label={label}>
        {sheets.map(({ id, content }, index) => (
          <li key={id} class="sheet" style={layout && placeOf(layout, index, shown)}>
            {content}
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <Pages t={t} page={shown} pages={pages} turnTo={turnTo} isHeld={isHeld} setHeld={setHeld} />
      )}
    </div>
  );
}

/** @returns the place of the sheet that came or changed last; -1 at first: a wall opens on its first page */
function useChanged(sheets: readonly Sheet[]): number {
  const before = useRef<readonly Sheet[]>(sheets);
  const [changed, setChanged] = useState("");
  useEffect(() => {
    const known = new Map(before.current.map(({ id, text }) => [id, text]));
    const fresh = sheets.filter(({ id, text }) => known.get(id) !== text).pop();
    if (fresh) setChanged(fresh.id);
    before.current = sheets;
  }, [signatureOf(sheets)]);
  return sheets.findIndex(({ id }) => id === changed);
}

const signatureOf = (sheets: readonly Sheet[]) => JSON.stringify(sheets.map(({ id, text }) => [id, text]));

/** Pages that are not shown stand at the side, where a screen reader still finds them. */
function placeOf({ spots, columnWidth, pageWidth, gap }: Layout, index: number, shown: number) {
  const spot = spots[index];
  if (!spot) return {};
  const left = (spot.page - shown) * (pageWidth + gap) + spot.column * (columnWidth + gap);
  return { left: `${left}px`, top: `${spot.top}px` };
}

/** @returns undefined on a narrow page, where the sheets simply follow one another */
function useLayout(
  box: { readonly current: HTMLUListElement | null },
  sheets: readonly Sheet[],
): Layout | undefined {
  const [layout, setLayout] = useState<Layout>();
  const [size, setSize] = useState("");
  useEffect(() => {
    const list = box.current;
    if (!list) return;
    const observer = new ResizeObserver(() => setSize(`${list.clientWidth} ${list.clientHeight}`));
    observer.observe(list);
    // The house's font comes after the first drawing and changes the heights.
    const measureAgain = () => setSize((before) => `${before} `);
    document.fonts.addEventListener("loadingdone", measureAgain);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", measureAgain);
    };
  }, []);
  useLayoutEffect(() => {
    setLayout(box.current ? measured(box.current) : undefined);
  }, [signatureOf(sheets), size]);
  return layout;
}

/** The largest size that shows all at once; else the first that cuts no sheet. */
function measured(list: HTMLUListElement): Layout | undefined {
  let layout: Layout | undefined;
  for (const size of SIZES) {
    layout = measuredAt(list, size);
    if (!layout || (layout.isWhole && pagesOf(layout.spots) === 1)) return layout;
  }
  for (const size of PAGED_SIZES) {
    layout = measuredAt(list, size);
    if (layout?.isWhole) break;
  }
  return layout;
}

function measuredAt(list: HTMLUListElement, size: string): Layout | undefined {
  list.dataset.size = size;
  const style = getComputedStyle(list);
  const columns = Number(style.getPropertyValue("--columns"));
  if (columns === 0) return undefined;
  const gap = parseFloat(style.columnGap);
  const [pageWidth, height] = [list.clientWidth, list.clientHeight];
  const heights = [...list.querySelectorAll<HTMLElement>(":scope > li")].map((sheet) => sheet.offsetHeight);
  return {
    spots: pack(heights, { columns, height, gap }),
    columnWidth: (pageWidth - gap * (columns - 1)) / columns,
    pageWidth,
    gap,
    isWhole: heights.every((sheet) => sheet <= height),
  };
}
