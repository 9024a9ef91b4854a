/** A drawing of the house turned into pixels of the size it is shown at. */

/** @param svg the file's text; its own size is set, because some browsers draw nothing without one */
export async function pixelsOf(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const sized = svg.replace(/<svg [^>]*>/, (root) => {
    const open = root.replace(/ (width|height)="[^"]*"/g, "");
    return open.replace("<svg ", `<svg width="${width}" height="${height}" `);
  });
  const address = URL.createObjectURL(new Blob([sized], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}
