import { useApolloClient } from "@apollo/client/react";
import type { OfficeKind } from "@jianxiao/domain";
import type { BodyKind, CreateDepartmentMutation } from "../gql/graphql";
import { AssignOfficeDocument, CloseBodyDocument, CreateDepartmentDocument, CreateOfficeDocument, CreateUnitDocument, RenameBodyDocument } from "./organisation-document";

type Body = { kind: BodyKind; id: string; version: number; name: string };
/** An act on the organisation, as a button begins it. */
export type Act =
  | { act: "CREATE_DEPARTMENT" }
  | { act: "CREATE_UNIT"; departmentId: string; name: string }
  | { act: "CREATE_OFFICE" }
  | { act: "RENAME"; body: Body }
  | { act: "CLOSE" | "REOPEN"; body: Body }
  | { act: "ASSIGN_OFFICE"; departmentId: string; name: string; officeName: string | null };

/** What is asked in its dialog; each act takes what it needs. */
export type Answers = { code: string; name: string; from: string; on: string; officeId: string; kind: OfficeKind; isBureau: boolean };

export const FIELDS: Record<Act["act"], readonly (keyof Answers)[]> = {
  CREATE_DEPARTMENT: ["code", "name", "officeId", "isBureau"],
  CREATE_UNIT: ["code", "name"],
  CREATE_OFFICE: ["code", "name", "kind"],
  RENAME: ["name", "from"],
  CLOSE: ["on"],
  REOPEN: [],
  ASSIGN_OFFICE: ["officeId", "from"],
};

/** The first field that must be filled in and isn't. */
export function missingField(act: Act["act"], answers: Answers): keyof Answers | null {
  return FIELDS[act].find((field) => typeof answers[field] === "string" && answers[field].trim() === "" && !(field === "officeId" && act === "CREATE_DEPARTMENT")) ?? null;
}

export type Outcome = CreateDepartmentMutation["outcome"];

/** Sends an act to the server; a network failure rejects. Lists that count bodies are asked anew where a body was added. */
export function useKeeping(): (act: Act, answers: Answers) => Promise<Outcome | undefined> {
  const client = useApolloClient();
  return async (act, { code, name, from, on, officeId, kind, isBureau }) => {
    const added = { refetchQueries: ["OrganisationPage", "Offices", "OrganisationChoice"], awaitRefetchQueries: true };
    switch (act.act) {
      case "CREATE_DEPARTMENT":
        return (await client.mutate({ mutation: CreateDepartmentDocument, variables: { input: { code, name, isBureau, officeId: officeId || null } }, ...added })).data?.outcome;
      case "CREATE_UNIT":
        return (await client.mutate({ mutation: CreateUnitDocument, variables: { input: { departmentId: act.departmentId, code, name } }, ...added })).data?.outcome;
      case "CREATE_OFFICE":
        return (await client.mutate({ mutation: CreateOfficeDocument, variables: { input: { code, name, kind } }, ...added })).data?.outcome;
      case "RENAME":
        return (await client.mutate({ mutation: RenameBodyDocument, variables: { input: { kind: act.body.kind, id: act.body.id, version: act.body.version, name, from } } })).data?.outcome;
      case "CLOSE":
      case "REOPEN":
        return (await client.mutate({ mutation: CloseBodyDocument, variables: { input: { kind: act.body.kind, id: act.body.id, version: act.body.version, on: act.act === "CLOSE" ? on : null } } })).data?.outcome;
      case "ASSIGN_OFFICE":
        return (await client.mutate({ mutation: AssignOfficeDocument, variables: { input: { departmentId: act.departmentId, officeId, from } }, refetchQueries: ["Offices"] })).data?.outcome;
    }
  };
}
