import { graphql } from "../gql";

export const MyAccountQuery = graphql(`
  query MyAccount {
    myAccount {
      passwordSetAt
      passwordRules {
        minLength
        kinds
        maxAgeDays
        history
      }
      secondFactor
      secondFactorNeeded
      recoveryCodesLeft
      sessionsAllowed
      sessions {
        id
        address
        agent
        startedAt
        seenAt
        current
      }
    }
  }
`);

export const EndSessionMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
      ... on SessionEnded {
        id
      }
      ... on Problem {
        code
        params
        path
      }
    }
  }
`);

export const RenewRecoveryCodesMutation = graphql(`
  mutation RenewRecoveryCodes {
    renewRecoveryCodes {
      __typename
      ... on RecoveryCodesRenewed {
        recoveryCodes
      }
      ... on Problem {
        code
        params
        path
      }
    }
  }
`);

export const RemoveSecondFactorMutation = graphql(`
  mutation RemoveSecondFactor {
    removeSecondFactor {
      __typename
      ... on SecondFactorRemoved {
        removed
      }
      ... on Problem {
        code
        params
        path
      }
    }
  }
`);
