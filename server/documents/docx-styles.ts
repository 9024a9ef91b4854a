/** Named styles of the DOCX: those of Word for titles and headings, ours for the rest. */
import {
  AlignmentType,
  BorderStyle,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
} from "docx";
import { FONT, GAP_GROUND, INK, INK_LIGHT, NOTE_GROUND, RULE, SIZES, TIER_INK } from "./look.ts";

/** Word counts lengths in twentieths of a point and sizes in half-points. */
export const cm = (length: number): number => Math.round((length / 2.54) * 1440);
const halfPoints = (points: number): number => Math.round(points * 2);

const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color, space: 4 });

const heading = (level: 1 | 2 | 3 | 4) => ({
  run: { size: halfPoints(SIZES.headings[level - 1] ?? SIZES.body), bold: true, color: INK, font: FONT },
  paragraph: {
    spacing: { before: [0, 500, 360, 300, 220][level] ?? 220, after: level === 1 ? 200 : 110 },
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
    ...(level === 1 ? { border: { bottom: rule(6, INK) } } : {}),
  },
});

const ours = (id: string, name: string, look: object) => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  ...look,
});

const noteFrame = {
  shading: { type: ShadingType.CLEAR, fill: NOTE_GROUND, color: "auto" },
  border: { left: { style: BorderStyle.SINGLE, size: 18, color: TIER_INK, space: 8 } },
  indent: { left: cm(0.4), right: cm(0.25) },
};

const PARAGRAPH_STYLES = [
  ours("BodyText", "Body Text", { paragraph: { spacing: { after: 125 } } }),
  ours("Small", "Small", {
    run: { size: halfPoints(SIZES.small), color: INK_LIGHT },
    paragraph: { spacing: { after: 110 }, keepNext: true },
  }),
  ours("Subtitle", "Subtitle", {
    run: { size: halfPoints(SIZES.subtitle), color: TIER_INK },
    paragraph: { spacing: { after: 900 }, border: { bottom: { ...rule(6, INK), space: 12 } } },
  }),
  ours("Cell", "Cell", { run: { size: halfPoints(SIZES.cell) }, paragraph: { spacing: { after: 0 } } }),
  ours("CellHeading", "Cell Heading", {
    run: { size: halfPoints(SIZES.cell), bold: true },
    paragraph: { spacing: { after: 0 }, keepNext: true },
  }),
  ours("RowHeading", "Row Heading", {
    run: { size: halfPoints(SIZES.cell), color: INK_LIGHT },
    paragraph: { spacing: { after: 0 } },
  }),
  ours("AfterTable", "After Table", { run: { size: 8 }, paragraph: { spacing: { after: 0 } } }),
  ours("NoteTitle", "Note Title", {
    run: { bold: true },
    paragraph: { ...noteFrame, keepNext: true, spacing: { before: 450, after: 0 } },
  }),
  ours("NoteText", "Note Text", { paragraph: { ...noteFrame, spacing: { before: 60, after: 0 } } }),
  ours("ContentsHeading", "Contents Heading", {
    run: { size: halfPoints(SIZES.headings[0]), bold: true, color: INK },
    paragraph: { spacing: { after: 220 } },
  }),
  ours("TOC1", "toc 1", { run: { bold: true }, paragraph: { spacing: { before: 90, after: 30 } } }),
  ours("TOC2", "toc 2", {
    run: { size: halfPoints(SIZES.cell), color: INK_LIGHT },
    paragraph: { indent: { left: cm(0.6) }, spacing: { after: 20 } },
  }),
  ours("Footer", "footer", {
    run: { size: 16, color: INK_LIGHT },
    paragraph: { border: { top: rule(4, RULE) } },
  }),
];

const styles = (lang: string): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: FONT,
        size: halfPoints(SIZES.body),
        color: "1F1B18",
        language: { value: lang },
      },
      paragraph: { spacing: { line: 295, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: halfPoints(SIZES.title), bold: true, color: INK, font: FONT },
      paragraph: { spacing: { before: cm(4.5), after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    heading4: heading(4),
    hyperlink: { run: { color: TIER_INK, size: halfPoints(SIZES.small), underline: {} } },
    listParagraph: { paragraph: { spacing: { after: 70 } } },
  },
  paragraphStyles: PARAGRAPH_STYLES,
  characterStyles: [
    {
      id: "Gap",
      name: "Gap",
      run: { shading: { type: ShadingType.CLEAR, fill: GAP_GROUND, color: "auto" } },
    },
  ],
});

export const STYLES = { fr: styles("fr-FR"), en: styles("en-GB") } as const;

export const BULLETS = {
  config: [
    {
      reference: "bullets",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: cm(0.6), hanging: cm(0.4) } } },
        },
      ],
    },
  ],
};
