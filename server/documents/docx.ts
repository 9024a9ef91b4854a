/** The draft as a Word document, with the same styles and order as the ODT: what surrounds the text by a library, the text by us. */
import {
  Document,
  Footer,
  type FileChild,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { DocumentTree } from "../../game/roadmap/tree.ts";
import { bodyXml } from "./docx-blocks.ts";
import { BULLETS, cm, STYLES } from "./docx-styles.ts";
import { PAGE, TEXT_WIDTH } from "./look.ts";
import { tag } from "./xml.ts";

const BODY = "word/document.xml";
const LINKS = "word/_rels/document.xml.rels";
/** Of nine: twice as quick as the usual six, for a file a quarter larger. */
const QUICK = 3;
const LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

export async function writeDocx(tree: DocumentTree): Promise<Uint8Array> {
  const files = unzipSync(await Packer.toBuffer(around(tree)));
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const frame = read(BODY);
  const body = bodyXml({
    tree,
    contents: /<w:sdt>.*<\/w:sdt>/s.exec(frame)?.[0] ?? "",
    numbering: /<w:numId w:val="(\d+)"/.exec(frame)?.[1] ?? "1",
    start: frame.slice(0, frame.indexOf("<w:body>") + "<w:body>".length),
    end: frame.slice(frame.lastIndexOf("<w:sectPr>")),
  });
  const links = [...body.links].map(([id, address]) =>
    tag("Relationship", { Id: id, Type: LINK, Target: address, TargetMode: "External" }),
  );
  return zipSync(
    {
      ...files,
      [BODY]: body.xml,
      [LINKS]: strToU8(read(LINKS).replace("</Relationships>", `${links.join("")}</Relationships>`)),
    },
    { level: QUICK },
  );
}

/** All but the text: styles, footers, language, and the table of contents, which goes where the text wants it. */
function around(tree: DocumentTree): Document {
  return new Document({
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
        // One bullet, so that the list is numbered.
        children: [...contents(tree), new Paragraph({ numbering: { reference: "bullets", level: 0 } })],
      },
    ],
  });
}

function contents(tree: DocumentTree): FileChild[] {
  return tree.blocks.flatMap((block) =>
    block.kind === "contents"
      ? [
          // Not dirty: Word would ask a question before showing the document.
          new TableOfContents(block.title, {
            hyperlink: true,
            headingStyleRange: "1-2",
            beginDirty: false,
            tabLeader: LeaderType.NONE, // no page numbers before Word works them out: no dots to nothing
            cachedEntries: tree.blocks.flatMap((one) =>
              one.kind === "heading" && one.level <= 2
                ? [{ title: one.text, level: one.level, href: one.id }]
                : [],
            ),
          }),
        ]
      : [],
  );
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
