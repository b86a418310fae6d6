import { graphql } from "../gql";
import type { ImportPageQuery } from "../gql/graphql";

export const ImportsPageDocument = graphql(`
  query ImportsPage($limit: Int!, $offset: Int!) {
    jobs(limit: $limit, offset: $offset) { total nodes { id kind state fileName createdAt faultCount previewCount done total } }
  }
`);

export const ImportPageDocument = graphql(`
  query ImportPage($id: ID!) {
    job(id: $id) { ...JobParts }
  }

  fragment JobParts on Job {
    id kind state fileName bytes sha256 createdAt done total faultCount previewCount
    faults { sheet row column cell code params severity }
    preview { key title detail change }
    result problem { code params path }
  }
`);

export const StartImportDocument = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      __typename
      ... on JobChanged { job { id kind state fileName createdAt faultCount previewCount done total } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export const ApplyImportDocument = graphql(`
  mutation ApplyImport($input: ApplyImportInput!) {
    applyImport(input: $input) {
      __typename
      ... on JobChanged { job { ...JobParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export const CancelImportDocument = graphql(`
  mutation CancelImport($jobId: ID!) {
    cancelImport(jobId: $jobId) {
      __typename
      ... on JobChanged { job { ...JobParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export type JobDetail = NonNullable<ImportPageQuery["job"]>;
export type Fault = JobDetail["faults"][number];
