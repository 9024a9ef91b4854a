/** Time used against time planned: hatched for what is gone, a black mark where one should be. */

interface PaceProps {
  /** Shares of the whole, 0 to 1. */
  used: number;
  planned: number;
  /** The same in words. */
  label: string;
}

const percent = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;

export const Pace = ({ used, planned, label }: PaceProps) => (
  <div class="pace" role="img" aria-label={label}>
    <span class="pace-used" data-kind="reseaux" style={{ width: percent(used) }} />
    <span class="pace-mark" style={{ left: percent(planned) }} />
  </div>
);
