/** A text as a file on the device, with the line ends that every program reads. */

export function keepText(name: string, text: string): void {
  const content = `${text.replace(/\r?\n/g, "\r\n")}\r\n`;
  const address = URL.createObjectURL(new Blob([content], { type: "text/plain;charset=utf-8" }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // A browser may read the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
