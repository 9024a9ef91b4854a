/** How many of a table have done it, as seats that fill up, and in words. */

interface ProgressProps {
  done: number;
  total: number;
  /** The same in words: "4 sur 6 ont répondu". */
  label: string;
}

const SEAT = "M12 0a7 7 0 0 1 4 12.5c5 1.5 8 6 8 19.5H0C0 18.5 3 14 8 12.5A7 7 0 0 1 12 0z";
/** Above it, figures read better than a row of seats. */
const MOST = 12;

export function Progress({ done, total, label }: ProgressProps) {
  if (total > MOST)
    return (
      <span class="progress">
        <span aria-hidden="true">
          {done}/{total}
        </span>
        <span class="visually-hidden">{label}</span>
      </span>
    );
  return (
    <span class="progress" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, seat) => (
        <svg key={seat} class={seat < done ? "" : "empty"} viewBox="-1 -1 26 34" aria-hidden="true">
          <path d={SEAT} />
        </svg>
      ))}
    </span>
  );
}
