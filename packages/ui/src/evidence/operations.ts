import { graphql } from "../gql";

export const AttachmentsQuery = graphql(`
  query Attachments($object: EvidenceKind!, $id: ID!) {
    attachments(object: $object, id: $id) {
      nodes {
        id
        path
        name
        bytes
        sha256
        mime
        inline
        scan
        who
        organisation
        createdAt
        removable
      }
      elsewhere {
        attachmentId
        object
        name
        organisation
        createdAt
        otherProject
      }
      mayAdd
      reasons {
        code
        params
        path
      }
    }
  }
`);

export const RemoveAttachmentMutation = graphql(`
  mutation RemoveAttachment($input: RemoveAttachmentInput!) {
    removeAttachment(input: $input) {
      __typename
      ... on AttachmentRemoved {
        id
      }
      ... on NotAllowed {
        reasons {
          code
          params
          path
        }
      }
      ... on Problem {
        code
        params
        path
      }
    }
  }
`);

/** Files of elsewhere that prove a thing, as far as the viewer sees both. */
export const EvidenceLinksQuery = graphql(`
  query EvidenceLinks($object: EvidenceKind!, $id: ID!) {
    evidenceLinks(object: $object, ids: [$id]) {
      id
      path
      who
      organisation
      createdAt
      removable
      file { id object path name bytes mime inline scan }
    }
  }
`);

export const LinkableEvidenceQuery = graphql(`
  query LinkableEvidence($object: EvidenceKind!, $id: ID!) {
    linkableEvidence(object: $object, id: $id) {
      mayLink
      nodes { id object objectId path name bytes scan who organisation createdAt }
    }
  }
`);

export const LinkEvidenceMutation = graphql(`
  mutation LinkEvidence($input: LinkEvidenceInput!) {
    linkEvidence(input: $input) {
      __typename
      ... on EvidenceLinked { link { id } }
      ... on NotAllowed { reasons { code params path } }
      ... on Problem { code params path }
    }
  }
`);

export const UnlinkEvidenceMutation = graphql(`
  mutation UnlinkEvidence($input: UnlinkEvidenceInput!) {
    unlinkEvidence(input: $input) {
      __typename
      ... on EvidenceUnlinked { id }
      ... on NotAllowed { reasons { code params path } }
      ... on Problem { code params path }
    }
  }
`);
