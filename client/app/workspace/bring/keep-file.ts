/** Hands a text to the browser as a file to keep. */
export function keepFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json;charset=utf-8" }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // A browser may read the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
