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
