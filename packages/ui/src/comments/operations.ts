import { graphql } from "../gql";

export const AddComment = graphql(`
  mutation AddComment($input: CommentInput!) {
    addComment(input: $input) {
      __typename
      ... on CommentAdded { comment { id path audience text replyToId closes who post organisation at } }
      ... on Problem { code params path }
    }
  }
`);
