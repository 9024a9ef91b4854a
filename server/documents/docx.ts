/** The draft as a Word document, with the same styles and order as the ODT. */
import { Document, Footer, type FileChild, Packer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { DocumentTree } from "../../game/roadmap/tree.ts";
import { blockWriter } from "./docx-blocks.ts";
import { BULLETS, cm, STYLES } from "./docx-styles.ts";
import { PAGE, TEXT_WIDTH } from "./look.ts";

export async function writeDocx(tree: DocumentTree): Promise<Uint8Array> {
  const write = blockWriter(tree);
  const children: FileChild[] = tree.blocks.flatMap(write);
  const document = new Document({
    title: tree.title,
    subject: tree.subject,
    description: tree.subject,
    creator: "Trois Tiers",
    lastModifiedBy: "Trois Tiers",
    styles: STYLES[tree.lang],
    numbering: BULLETS,
    sections: [
      {
        properties: {
          titlePage: true, // the cover has no footer
          page: {
            size: { width: cm(PAGE.width), height: cm(PAGE.height) },
            margin: {
              top: cm(2),
              bottom: cm(2),
              left: cm(PAGE.margin),
              right: cm(PAGE.margin),
              footer: cm(1),
            },
          },
        },
        footers: { default: footer(tree), first: new Footer({ children: [new Paragraph({})] }) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

function footer({ footer: text, page }: DocumentTree): Footer {
  const number = new TextRun({ children: [`\t${page} `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: [{ type: TabStopType.RIGHT, position: cm(TEXT_WIDTH) }],
        children: [new TextRun(text), number],
      }),
    ],
  });
}
