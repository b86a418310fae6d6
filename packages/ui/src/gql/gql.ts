/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation SaveCells($input: SaveCellsInput!) {\n    saveCells(input: $input) {\n      __typename\n      ... on SavedCells {\n        filing {\n          id\n          version\n          state\n          facts\n          findings {\n            code\n            variant\n            severity\n            path\n            params\n          }\n          allowedActions {\n            action\n            allowed\n            reasons {\n              code\n              params\n              path\n            }\n          }\n          initialFen\n          adjustedFen\n          executedFen\n          expectedFen\n          rateBp\n          attainmentBp\n          execColour\n          perfColour\n          colour\n          updatedAt\n          lastSavedAt\n        }\n        cells {\n          path\n          outcome\n          value\n          by\n          reason {\n            code\n            params\n            path\n          }\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n": typeof types.SaveCellsDocument,
    "\n  query Session {\n    session {\n      ...SessionParts\n    }\n  }\n\n  fragment SessionParts on Session {\n    profile\n    now\n    viewer {\n      accountId\n      name\n      login\n      districtName\n      appointment {\n        ...AppointmentParts\n      }\n      appointments {\n        ...AppointmentParts\n      }\n    }\n    demoAccounts {\n      login\n      password\n      name\n      role\n      organisation\n      app\n    }\n  }\n\n  fragment AppointmentParts on Appointment {\n    id\n    role\n    organisation\n    departmentId\n    unitId\n    officeId\n    apps\n    from\n    until\n  }\n": typeof types.SessionDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChooseAppointment($id: ID!) {\n    chooseAppointment(id: $id) {\n      __typename\n      ... on SignedIn {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n": typeof types.ChooseAppointmentDocument,
};
const documents: Documents = {
    "\n  mutation SaveCells($input: SaveCellsInput!) {\n    saveCells(input: $input) {\n      __typename\n      ... on SavedCells {\n        filing {\n          id\n          version\n          state\n          facts\n          findings {\n            code\n            variant\n            severity\n            path\n            params\n          }\n          allowedActions {\n            action\n            allowed\n            reasons {\n              code\n              params\n              path\n            }\n          }\n          initialFen\n          adjustedFen\n          executedFen\n          expectedFen\n          rateBp\n          attainmentBp\n          execColour\n          perfColour\n          colour\n          updatedAt\n          lastSavedAt\n        }\n        cells {\n          path\n          outcome\n          value\n          by\n          reason {\n            code\n            params\n            path\n          }\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n": types.SaveCellsDocument,
    "\n  query Session {\n    session {\n      ...SessionParts\n    }\n  }\n\n  fragment SessionParts on Session {\n    profile\n    now\n    viewer {\n      accountId\n      name\n      login\n      districtName\n      appointment {\n        ...AppointmentParts\n      }\n      appointments {\n        ...AppointmentParts\n      }\n    }\n    demoAccounts {\n      login\n      password\n      name\n      role\n      organisation\n      app\n    }\n  }\n\n  fragment AppointmentParts on Appointment {\n    id\n    role\n    organisation\n    departmentId\n    unitId\n    officeId\n    apps\n    from\n    until\n  }\n": types.SessionDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation ChooseAppointment($id: ID!) {\n    chooseAppointment(id: $id) {\n      __typename\n      ... on SignedIn {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n": types.ChooseAppointmentDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCells($input: SaveCellsInput!) {\n    saveCells(input: $input) {\n      __typename\n      ... on SavedCells {\n        filing {\n          id\n          version\n          state\n          facts\n          findings {\n            code\n            variant\n            severity\n            path\n            params\n          }\n          allowedActions {\n            action\n            allowed\n            reasons {\n              code\n              params\n              path\n            }\n          }\n          initialFen\n          adjustedFen\n          executedFen\n          expectedFen\n          rateBp\n          attainmentBp\n          execColour\n          perfColour\n          colour\n          updatedAt\n          lastSavedAt\n        }\n        cells {\n          path\n          outcome\n          value\n          by\n          reason {\n            code\n            params\n            path\n          }\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveCells($input: SaveCellsInput!) {\n    saveCells(input: $input) {\n      __typename\n      ... on SavedCells {\n        filing {\n          id\n          version\n          state\n          facts\n          findings {\n            code\n            variant\n            severity\n            path\n            params\n          }\n          allowedActions {\n            action\n            allowed\n            reasons {\n              code\n              params\n              path\n            }\n          }\n          initialFen\n          adjustedFen\n          executedFen\n          expectedFen\n          rateBp\n          attainmentBp\n          execColour\n          perfColour\n          colour\n          updatedAt\n          lastSavedAt\n        }\n        cells {\n          path\n          outcome\n          value\n          by\n          reason {\n            code\n            params\n            path\n          }\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    session {\n      ...SessionParts\n    }\n  }\n\n  fragment SessionParts on Session {\n    profile\n    now\n    viewer {\n      accountId\n      name\n      login\n      districtName\n      appointment {\n        ...AppointmentParts\n      }\n      appointments {\n        ...AppointmentParts\n      }\n    }\n    demoAccounts {\n      login\n      password\n      name\n      role\n      organisation\n      app\n    }\n  }\n\n  fragment AppointmentParts on Appointment {\n    id\n    role\n    organisation\n    departmentId\n    unitId\n    officeId\n    apps\n    from\n    until\n  }\n"): (typeof documents)["\n  query Session {\n    session {\n      ...SessionParts\n    }\n  }\n\n  fragment SessionParts on Session {\n    profile\n    now\n    viewer {\n      accountId\n      name\n      login\n      districtName\n      appointment {\n        ...AppointmentParts\n      }\n      appointments {\n        ...AppointmentParts\n      }\n    }\n    demoAccounts {\n      login\n      password\n      name\n      role\n      organisation\n      app\n    }\n  }\n\n  fragment AppointmentParts on Appointment {\n    id\n    role\n    organisation\n    departmentId\n    unitId\n    officeId\n    apps\n    from\n    until\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseAppointment($id: ID!) {\n    chooseAppointment(id: $id) {\n      __typename\n      ... on SignedIn {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseAppointment($id: ID!) {\n    chooseAppointment(id: $id) {\n      __typename\n      ... on SignedIn {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Problem {\n        code\n        params\n        path\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;