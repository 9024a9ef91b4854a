/** The roadmap leaves the printer: a sheet under its slot, which comes out once, when the session ends before the room. */

export const Printed = ({ isNew }: { readonly isNew: boolean }) => (
  <svg class="printed" viewBox="0 0 300 176" aria-hidden="true" data-moment={isNew ? "printed" : undefined}>
    <clipPath id="printed-out">
      <path d="M0 30h300v146H0z" />
    </clipPath>
    <path class="printed-tray" d="M8 8h284v34H8z" />
    <g clip-path="url(#printed-out)">
      <g class="printed-sheet">
        <path class="shadow" d="M58 30h200v140H58z" />
        <path class="paper" d="M50 24h200v140H50z" />
        <path class="words strong" d="M70 54h112" />
        <path class="words" d="M104 84h122M104 106h96M104 128h112M104 150h70" />
        <circle class="terminaux" cx="82" cy="84" r="7" />
        <path class="reseaux" d="M82 98l8 14H74z" />
        <path class="centres" d="M75 121h14v14H75z" />
      </g>
    </g>
    <path class="printed-slot" d="M34 26h232v10H34z" />
  </svg>
);
