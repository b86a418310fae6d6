import { graphql } from "../gql";
import type { PackagePageQuery } from "../gql/graphql";

export const PackagePageDocument = graphql(`
  query PackagePage($id: ID!) {
    package(id: $id) { ...PackageParts }
  }

  fragment PackageParts on Package {
    id version state dueAt submittedAt late adjustedFen executedFen rateBp expectedProgressBp
    cycle { id kind fiscalYear cutOffMonth round state sealedScan }
    department { id code name }
    units { unit { id code name } projects filled confirmed passed submitted returned accepted }
    summary {
      filingId projectCode projectName unitName isSubtotal isTotal initialFen adjustedFen executedFen rateBp expectedFen expectedRateBp
      indicatorCount done onTrack deviating likelihood problems measures score grade measureDue expectedBalanceFen colour
    }
    findings { code variant severity path params }
    revisions { id no sha256 submittedAt filingCount lateReason signatures { name post at } sealedScan { fileName sha256 who at } }
    allowedActions { action allowed reasons { code params path } }
    steps { step state who post at opinion dueAt }
  }
`);

/** Filings the package still waits for. */
export const MissingFilingsDocument = graphql(`
  query MissingFilings($packageId: ID!) {
    filings(filter: { packageId: $packageId, kinds: [PROJECT, DEPARTMENT, REPORT], states: [DRAFT, CONFIRMED, RETURNED] }, sort: STATE, direction: ASC, limit: 20) {
      total
      nodes { id state projectName projectCode filledCells requiredCells blocks openReturnItems unit { id name } }
    }
  }
`);

export const SubmitPackageDocument = graphql(`
  mutation SubmitPackage($input: SubmitPackageInput!) {
    submitPackage(input: $input) {
      __typename
      ... on PackageMoved { package { ...PackageParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export const FilePackageLateDocument = graphql(`
  mutation FilePackageLate($input: FilePackageLateInput!) {
    filePackageLate(input: $input) {
      __typename
      ... on PackageMoved { package { ...PackageParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export const WithdrawPackageDocument = graphql(`
  mutation WithdrawPackage($input: MovePackageInput!) {
    withdrawPackage(input: $input) {
      __typename
      ... on PackageMoved { package { ...PackageParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export type PackageDetail = NonNullable<PackagePageQuery["package"]>;
