import { fileURLToPath } from "node:url";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

/**
 * Settings of graphql-codegen for a package of screens: every `graphql("…")` under its `src` becomes a typed document in `src/gql`.
 * The output is not committed; `build`, `dev` and `typecheck` write it.
 */
export const clientCodegen = () => ({
  schema: fileURLToPath(new URL("./schema.graphql", import.meta.url)),
  documents: ["src/**/*.{ts,tsx}", "!src/**/*.test.{ts,tsx}", "!src/gql/**"],
  ignoreNoDocuments: true,
  generates: {
    "./src/gql/": {
      preset: "client",
      // Apollo Client adds __typename by itself; the documents must name it too, or their types would lack it.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      // The list of all documents: in production the server answers these and no others.
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        scalars: {
          Fen: "@jianxiao/domain#Fen",
          FilingFacts: "@jianxiao/domain#FilingFacts",
          CycleSettings: "@jianxiao/domain#CycleSettings",
          WrittenReport: "@jianxiao/domain#WrittenReport",
          SettingBody: "unknown",
          Params: "Record<string, string | number>",
          DateTime: "string",
          LocalDate: "string",
        },
      },
    },
  },
});
