/** Line icons, drawn in the colour of the text beside them; always decorative, the words are beside. */

/** 16 × 16; `line` is stroked, `fill` is filled. */
interface Drawing {
  line?: string;
  fill?: string;
}

const drawings = {
  time: { line: "M8 3a6 6 0 1 0 .1 0M8 5.5V9l2.5 1.5M6 1h4" },
  tick: { line: "M2 8.5l4 4 8-9" },
  cross: { line: "M3 3l10 10M13 3L3 13" },
  up: { line: "M8 14V3M3 8l5-5 5 5" },
  down: { line: "M8 2v11M3 8l5 5 5-5" },
  minus: { line: "M3 8h10" },
  plus: { line: "M3 8h10M8 3v10" },
  warning: { line: "M1.5 2h13v9H8l-3.5 3.5V11h-3zM8 4v3.2M8 8.4v1.3" },
  return: { line: "M3 13.5h6.5a4.5 4.5 0 0 0 0-9H5", fill: "M6.5.8L2 4.5l4.5 3.7z" },
  guard: { line: "M1.5 3v11M6 3v11M10.5 3v11M15 3v11", fill: "M0 3.5h16v2.6H0z" },
  lock: { line: "M5 7V4.5a3 3 0 0 1 6 0V7", fill: "M2.5 7h11v8h-11z" },
  support: {
    line: "M4 14.5V8l2.8-6.5c1.7 0 2 1.2 1.7 2.5L8 6h5.5c1 0 1.5.8 1.3 1.7l-1.2 5.4c-.2.9-.8 1.4-1.7 1.4zM1 8h2v6.5H1z",
  },
  euro: { line: "M8 1a7 7 0 1 0 .1 0M11 5.2a3.6 3.6 0 1 0 0 5.6M3.8 7.2h5M3.8 9h5" },
  day: { line: "M1.5 3h13v11.5h-13zM1.5 6.5h13M5 1v3.5M11 1v3.5" },
  service: { line: "M1.5 14.5V6L8 1.5 14.5 6v8.500zM6 14.500V9h4v5.5" },
  security: { line: "M8 1l6 2.200V8c0 3.5-2.5 6-6 7.200C4.5 14 2 11.5 2 8V3.200zM5.2 8l2 2 3.6-4" },
  inclusion: {
    fill: "M5 1.700a2.3 2.3 0 1 0 .1 0zM11.5 3.100a1.9 1.9 0 1 0 .1 0zM1 14.500c0-4 1.5-6 4-6s4 2 4 6zM10 14.500c.2-2.5 0-4-.8-5.3 2.8-1.4 5.8 0 5.8 5.300z",
  },
  footprint: {
    line: "M8 1C4.5 1 3 3.5 3 6.500S5 15 8 15s5-5.5 5-8.500S11.5 1 8 1zM5.5 6.500c.3-2.5 4.7-2.5 5 0M5.8 9.500c.8-2 3.6-2 4.4 0M6.8 12c.6-1 1.8-1 2.4 0",
  },
} satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;

interface IconProps {
  name: IconName;
}

export function Icon({ name }: IconProps) {
  const { line, fill }: Drawing = drawings[name];
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {line && <path d={line} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round" />}
      {fill && <path d={fill} fill="currentColor" />}
    </svg>
  );
}

/** Three sheets of card, one sign each. */
export const Logo = () => (
  <svg class="logo" viewBox="2 4 30 21" aria-hidden="true">
    <path d="M3 5h20v5H3z" fill="var(--t)" />
    <path d="M7 12h20v5H7z" fill="var(--r)" />
    <path d="M11 19h20v5H11z" fill="var(--c)" />
    <path d="M8 6a1.5 1.5 0 1 0 .1 0zM24 20h3v3h-3z" fill="#fffaf0" />
    <path d="M16 16l1.7-3.2 1.7 3.200z" fill="#4a3208" />
  </svg>
);
