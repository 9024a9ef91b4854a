/** styles.xml of the ODT: named styles people can change, page, footer. */
import {
  FONT,
  GAP_GROUND,
  INK,
  INK_LIGHT,
  NOTE_GROUND,
  PAGE,
  RULE,
  SIZES,
  TEXT_WIDTH,
  TIER_INK,
} from "./look.ts";
import { escapeXml, tag } from "./xml.ts";

export const NAMESPACES = [
  ["office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"],
  ["text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"],
  ["table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
  ["style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
  ["fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
  ["svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"],
  ["meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["xlink", "http://www.w3.org/1999/xlink"],
]
  .map(([prefix = "", uri = ""]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const FONTS = `<office:font-face-decls>${tag("style:font-face", {
  "style:name": FONT,
  "svg:font-family": `'${FONT}'`,
  "style:font-family-generic": "swiss",
  "style:font-pitch": "variable",
})}</office:font-face-decls>`;

type Properties = Readonly<Record<string, string>>;

/** One paragraph style: name as shown in the word processor, parent, what differs. */
function paragraphStyle(name: string, parent: string, layout: Properties, type: Properties = {}): string {
  const outline = /^Heading (\d)$/.exec(name)?.[1];
  return tag(
    "style:style",
    {
      "style:name": styleName(name),
      "style:display-name": name,
      "style:family": "paragraph",
      "style:parent-style-name": parent === "" ? undefined : styleName(parent),
      "style:default-outline-level": outline,
      "style:next-style-name": outline === undefined ? undefined : styleName("Text body"),
    },
    tag("style:paragraph-properties", layout) + tag("style:text-properties", type),
  );
}

function textStyle(name: string, type: Properties): string {
  return tag(
    "style:style",
    { "style:name": styleName(name), "style:display-name": name, "style:family": "text" },
    tag("style:text-properties", type),
  );
}

/** ODF writes the spaces of a style's name as `_20_`. */
export function styleName(name: string): string {
  return name.replaceAll(" ", "_20_");
}

const size = (points: number): Properties => ({
  "fo:font-size": `${points}pt`,
  "style:font-size-asian": `${points}pt`,
  "style:font-size-complex": `${points}pt`,
});
const BOLD: Properties = {
  "fo:font-weight": "bold",
  "style:font-weight-asian": "bold",
  "style:font-weight-complex": "bold",
};
const space = (top: string, bottom: string): Properties => ({
  "fo:margin-top": top,
  "fo:margin-bottom": bottom,
});
const KEEP: Properties = { "fo:keep-with-next": "always" };

function headingStyle(level: 1 | 2 | 3 | 4): string {
  const above = { 1: "0.9cm", 2: "0.5cm", 3: "0.45cm", 4: "0.4cm" }[level];
  const rule: Properties =
    level === 1 ? { "fo:border-bottom": `0.75pt solid #${INK}`, "fo:padding-bottom": "0.12cm" } : {};
  return paragraphStyle(
    `Heading ${level}`,
    "Heading",
    { ...space(above, level === 1 ? "0.3cm" : "0.2cm"), ...rule },
    size(SIZES.headings[level - 1] ?? SIZES.body),
  );
}

const noteFrame: Properties = {
  "fo:background-color": `#${NOTE_GROUND}`,
  "fo:border-left": `2.25pt solid #${TIER_INK}`,
  "fo:padding": "0.25cm",
  "fo:margin-left": "0.25cm",
  "fo:margin-right": "0.25cm",
  "style:join-border": "true",
};

const contentsTab = `<style:tab-stops>${tag("style:tab-stop", {
  "style:position": `${TEXT_WIDTH.toFixed(2)}cm`,
  "style:type": "right",
  "style:leader-style": "dotted",
  "style:leader-text": ".",
})}</style:tab-stops>`;

function contentsStyle(level: 1 | 2): string {
  const layout =
    level === 1 ? space("0.2cm", "0.05cm") : { ...space("0cm", "0.04cm"), "fo:margin-left": "0.6cm" };
  const type = level === 1 ? { ...BOLD } : { ...size(SIZES.cell), "fo:color": `#${INK_LIGHT}` };
  return paragraphStyle(`Contents ${level}`, "Standard", layout, type).replace(
    /<style:paragraph-properties([^>]*)\/>/,
    `<style:paragraph-properties$1>${contentsTab}</style:paragraph-properties>`,
  );
}

const PARAGRAPHS = [
  paragraphStyle("Standard", "", {}),
  paragraphStyle("Text body", "Standard", space("0cm", "0.22cm")),
  paragraphStyle("Text before table", "Text body", KEEP),
  paragraphStyle("Small", "Text body", KEEP, { ...size(SIZES.small), "fo:color": `#${INK_LIGHT}` }),
  paragraphStyle("Heading", "Standard", KEEP, { ...BOLD, "fo:color": `#${INK}` }),
  headingStyle(1),
  headingStyle(2),
  headingStyle(3),
  headingStyle(4),
  paragraphStyle("Title", "Standard", space("5cm", "0.2cm"), {
    ...BOLD,
    ...size(SIZES.title),
    "fo:color": `#${INK}`,
  }),
  paragraphStyle(
    "Subtitle",
    "Standard",
    { ...space("0cm", "1.6cm"), "fo:border-bottom": `0.75pt solid #${INK}`, "fo:padding-bottom": "0.4cm" },
    { ...size(SIZES.subtitle), "fo:color": `#${TIER_INK}` },
  ),
  paragraphStyle("Table Contents", "Standard", {}, size(SIZES.cell)),
  paragraphStyle("Table Heading", "Table Contents", KEEP, BOLD),
  paragraphStyle("Table Row Heading", "Table Contents", {}, { "fo:color": `#${INK_LIGHT}` }),
  paragraphStyle("After table", "Standard", {}, size(4)),
  paragraphStyle("List item", "Standard", space("0cm", "0.12cm")),
  paragraphStyle("Note title", "Standard", { ...noteFrame, ...space("0.8cm", "0cm"), ...KEEP }, BOLD),
  paragraphStyle("Note text", "Standard", { ...noteFrame, ...space("0.12cm", "0cm") }),
  paragraphStyle("Contents Heading", "Heading", space("0cm", "0.4cm"), size(SIZES.headings[0])),
  contentsStyle(1),
  contentsStyle(2),
  paragraphStyle("Footer", "Standard", {}, { ...size(8), "fo:color": `#${INK_LIGHT}` }).replace(
    "<style:paragraph-properties/>",
    `<style:paragraph-properties>${contentsTab.replace("dotted", "none")}</style:paragraph-properties>`,
  ),
].join("");

const TEXTS = [
  textStyle("Strong Emphasis", BOLD),
  textStyle("Emphasis", { "fo:font-style": "italic", "style:font-style-complex": "italic" }),
  textStyle("Gap", { "fo:background-color": `#${GAP_GROUND}` }),
  textStyle("Internet link", { "fo:color": `#${TIER_INK}`, ...size(SIZES.small) }),
].join("");

const BULLETS = `<text:list-style style:name="Bullets">${tag(
  "text:list-level-style-bullet",
  { "text:level": 1, "text:bullet-char": "•" },
  tag(
    "style:list-level-properties",
    { "text:list-level-position-and-space-mode": "label-alignment" },
    tag("style:list-level-label-alignment", {
      "text:label-followed-by": "listtab",
      "fo:margin-left": "0.6cm",
      "fo:text-indent": "-0.4cm",
    }),
  ),
)}</text:list-style>`;

const LANGUAGES = { fr: "FR", en: "GB" } as const;

function defaultStyle(lang: "fr" | "en"): string {
  return tag(
    "style:default-style",
    { "style:family": "paragraph" },
    tag("style:paragraph-properties", {
      "fo:line-height": "125%",
      "fo:orphans": 2,
      "fo:widows": 2,
      "style:tab-stop-distance": "1.25cm",
    }) +
      tag("style:text-properties", {
        "style:font-name": FONT,
        "style:font-name-asian": FONT,
        "style:font-name-complex": FONT,
        ...size(SIZES.body),
        "fo:color": "#1F1B18",
        "fo:language": lang,
        "fo:country": LANGUAGES[lang],
      }),
  );
}

function pageLayout(name: string, footer: string): string {
  const margin = `${PAGE.margin}cm`;
  return tag(
    "style:page-layout",
    { "style:name": name },
    tag("style:page-layout-properties", {
      "fo:page-width": `${PAGE.width}cm`,
      "fo:page-height": `${PAGE.height}cm`,
      "style:print-orientation": "portrait",
      "fo:margin-left": margin,
      "fo:margin-right": margin,
      "fo:margin-top": "2cm",
      "fo:margin-bottom": "1.5cm",
    }) + footer,
  );
}

const FOOTER_STYLE = `<style:footer-style>${tag("style:header-footer-properties", {
  "fo:min-height": "0.8cm",
  "fo:margin-top": "0.5cm",
  "fo:border-top": `0.5pt solid #${RULE}`,
  "fo:padding-top": "0.15cm",
})}</style:footer-style>`;

export function stylesXml(lang: "fr" | "en", footer: string, page: string): string {
  const number = '<text:page-number text:select-page="current">1</text:page-number>';
  const footerText = `${escapeXml(footer)}<text:tab/>${escapeXml(page)} ${number} / <text:page-count>1</text:page-count>`;
  return [
    XML,
    `<office:document-styles ${NAMESPACES} office:version="1.3">`,
    FONTS,
    `<office:styles>${defaultStyle(lang)}${PARAGRAPHS}${TEXTS}${BULLETS}</office:styles>`,
    `<office:automatic-styles>${pageLayout("Cover", "")}${pageLayout("Page", FOOTER_STYLE)}</office:automatic-styles>`,
    "<office:master-styles>",
    `<style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer><text:p text:style-name="Footer">${footerText}</text:p></style:footer></style:master-page>`,
    '<style:master-page style:name="Cover" style:page-layout-name="Cover" style:next-style-name="Standard"/>',
    "</office:master-styles></office:document-styles>",
  ].join("");
}
