import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["js/shapes.ts", "pkg", "target", ".cache", "node_modules", "www"] },
  {
    files: ["js/**/*.ts"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Indexes are checked by what is written and read, which the compiler cannot see.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/prefer-for-of": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreVoidReturningFunctions: true }],
    },
  },
  {
    files: ["scripts/**/*.mjs", "benches/**/*.mjs", "tests/**/*.mjs", "*.js"],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "Buffer",
          "TextDecoder",
          "TextEncoder",
          "URL",
          "WebAssembly",
          "console",
          "performance",
          "process",
          "fetch",
          "Response",
          "setTimeout",
          "clearTimeout",
          "structuredClone",
          "document",
          "window",
          "innerWidth",
          "getSelection",
          "getComputedStyle",
          "location",
          "scrollTo",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
);
