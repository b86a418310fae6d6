import { graphql } from "../gql";

export const SettingDocument = graphql(`
  query Setting($kind: SettingKind!) {
    setting(kind: $kind) { kind version body who at editable }
  }
`);

export const SettingVersionsDocument = graphql(`
  query SettingVersions($kind: SettingKind!, $before: Int) {
    settingVersions(kind: $kind, before: $before) { version who at changed changes { path from to } }
  }
`);

export const LibraryUseDocument = graphql(`
  query LibraryUse {
    libraryUse { key projects }
    libraryCandidates { level1 level2 name nature unit projects }
  }
`);

export const SaveSettingDocument = graphql(`
  mutation SaveSetting($input: SaveSettingInput!) {
    saveSetting(input: $input) {
      __typename
      ... on SettingSaved { setting { kind version body who at editable } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export const ApplyCheckPackDocument = graphql(`
  mutation ApplyCheckPack($cycleId: ID!) {
    applyCheckPack(cycleId: $cycleId) { __typename ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

export const CheckFrequenciesDocument = graphql(`
  query CheckFrequencies($cycleId: ID!) {
    checkFrequencies(cycleId: $cycleId) { code findings filings }
  }
`);
