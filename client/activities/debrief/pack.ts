/** Lays sheets of paper of known heights in columns and pages, so that one more never moves those already read. */

export interface Wall {
  readonly columns: number;
  readonly height: number;
  readonly gap: number;
}

export interface Spot {
  readonly page: number;
  readonly column: number;
  readonly top: number;
}

/** Each sheet goes to the shortest column; a page that has no room left is followed by another. */
export function pack(heights: readonly number[], { columns, height, gap }: Wall): Spot[] {
  let page = 0;
  let bottoms = new Array<number>(columns).fill(0);
  return heights.map((sheet) => {
    let top = Math.min(...bottoms);
    if (top > 0 && top + sheet > height) {
      page += 1;
      bottoms = new Array<number>(columns).fill(0);
      top = 0;
    }
    const column = bottoms.indexOf(top);
    bottoms[column] = top + sheet + gap;
    return { page, column, top };
  });
}

export const pagesOf = (spots: readonly Spot[]) => (spots.at(-1)?.page ?? 0) + 1;
