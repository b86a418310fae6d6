import { graphql } from "../gql";

export const PublishedAnswersQuery = graphql(`
  query PublishedAnswers($search: String, $limit: Int!, $offset: Int!) {
    publishedAnswers(search: $search, limit: $limit, offset: $offset) {
      total
      mayPublish
      nodes { id about question answer organisation publishedAt }
    }
  }
`);

export const AskedQuestionsQuery = graphql(`
  query AskedQuestions($unansweredOnly: Boolean!, $limit: Int!, $offset: Int!) {
    askedQuestions(unansweredOnly: $unansweredOnly, limit: $limit, offset: $offset) {
      total
      nodes { id filingId projectName departmentName path text who organisation at answer published }
    }
  }
`);

export const PublishAnswerMutation = graphql(`
  mutation PublishAnswer($input: PublishAnswerInput!) {
    publishAnswer(input: $input) {
      __typename
      ... on AnswerPublished { answer { id } }
      ... on NotAllowed { reasons { code params path } }
      ... on Problem { code params path }
    }
  }
`);

export const WithdrawAnswerMutation = graphql(`
  mutation WithdrawAnswer($id: ID!) {
    withdrawAnswer(id: $id) {
      __typename
      ... on AnswerWithdrawn { id }
      ... on NotAllowed { reasons { code params path } }
      ... on Problem { code params path }
    }
  }
`);
