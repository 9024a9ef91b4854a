/** Lint: typed rules everywhere, purity of game/, deep imports. Borders are dependency-cruiser's. */
import js from "@eslint/js"; // since ESLint 10 a dependency of its own
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const PUBLIC_SUBPATHS = ["preact/hooks", "vitest/config", "vitest/node", "write-excel-file/node", "zod/mini"];
const SCRIPT_GLOBALS =
  "Buffer URL clearInterval clearTimeout console fetch performance process setInterval setTimeout".split(" ");
const IMPURE = "Date performance setTimeout setInterval crypto process console fetch queueMicrotask".split(
  " ",
);

export default defineConfig(
  globalIgnores(["dist/", "dist-archive/", "dist-discovery/", ".node/", ".tools/", "data/", ".cache/"]),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // tsconfig.json lists the four projects; the service finds the one that owns each file.
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(?!node:)(?!(${PUBLIC_SUBPATHS.join("|")})$)(@[^/]+/[^/]+|[^@./][^/]*)/.+`,
              message:
                "Import what a package offers, not a file inside it (public subpaths: eslint.config.js).",
            },
            { regex: "node_modules", message: "Import packages by their name." },
          ],
        },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-dynamic-delete": "off", // the state is records keyed by id
    },
  },
  {
    files: ["game/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      // tsconfig.game.json already hides all but Date and Math: this also says why.
      "no-restricted-globals": [
        "error",
        ...IMPURE.map((name) => ({
          name,
          message: "game/ is replayed: time, dice and the outside come in as data.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Dice come in as data (game/engine/dice)." },
      ],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }], // `as const` stays allowed
    },
  },
  // A describe block is a list of tests, not a function to keep in one's head; each test still is.
  { files: ["**/*.test.ts", "**/*.test.tsx"], rules: { "max-lines-per-function": "off" } },
  { files: ["*.config.ts"], rules: { "no-restricted-exports": "off" } }, // their tools ask for a default export
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: Object.fromEntries(SCRIPT_GLOBALS.map((name) => [name, "readonly"])) },
  },
);
