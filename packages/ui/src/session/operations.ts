import { graphql } from "../gql";

/** Who is signed in, where they may work, and what time the server has. */
export const SessionQuery = graphql(`
  query Session {
    session {
      ...SessionParts
    }
  }

  fragment SessionParts on Session {
    profile
    now
    viewer {
      accountId
      name
      login
      districtName
      appointment {
        ...AppointmentParts
      }
      appointments {
        ...AppointmentParts
      }
      secondFactor
    }
    step {
      kind
      login
      name
    }
    demoAccounts {
      login
      password
      name
      role
      organisation
      app
    }
  }

  fragment AppointmentParts on Appointment {
    id
    role
    organisation
    departmentId
    unitId
    officeId
    apps
    from
    until
    deputyOf
  }
`);

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        session {
          ...SessionParts
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

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const ChooseAppointmentMutation = graphql(`
  mutation ChooseAppointment($id: ID!) {
    chooseAppointment(id: $id) {
      __typename
      ... on SignedIn {
        session {
          ...SessionParts
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

export const ProvePresenceMutation = graphql(`
  mutation ProvePresence($input: ProvePresenceInput!) {
    provePresence(input: $input) {
      __typename
      ... on PresenceProven {
        until
      }
      ... on Problem {
        code
        params
        path
      }
    }
  }
`);

export const GiveSecondFactorMutation = graphql(`
  mutation GiveSecondFactor($code: String!) {
    giveSecondFactor(code: $code) {
      __typename
      ... on SignedIn {
        session {
          ...SessionParts
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

export const BeginSecondFactorMutation = graphql(`
  mutation BeginSecondFactor {
    beginSecondFactor {
      __typename
      ... on SecondFactorBegun {
        uri
        secret
      }
      ... on Problem {
        code
        params
        path
      }
    }
  }
`);

export const ConfirmSecondFactorMutation = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      __typename
      ... on SecondFactorEnrolled {
        recoveryCodes
        session {
          ...SessionParts
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

export const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on PasswordChanged {
        session {
          ...SessionParts
        }
      }
      ... on Problem {
        code
        params
        path
      }
      ... on NotAllowed {
        reasons {
          code
          params
          path
        }
      }
    }
  }
`);
