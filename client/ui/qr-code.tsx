/** A QR code that a phone reads from the back of the room: dark on white whatever the theme. */
import { useMemo } from "preact/hooks";
import { qrDrawing } from "./qr-path.ts";

interface QrCodeProps {
  text: string;
  /** Says what it opens; the address itself is written beside. */
  label: string;
}

const QUIET = 4; // modules of white that readers need around

export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => qrDrawing(text), [text]);
  const side = size + 2 * QUIET;
  return (
    <svg class="qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z`} />
      <path fill="#2b2420" d={path} shape-rendering="crispEdges" />
    </svg>
  );
}
