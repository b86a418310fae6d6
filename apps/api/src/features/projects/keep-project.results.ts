import { createUnionType, Field, ID, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";

@ObjectType()
export class ProjectKept {
  @Field(() => ID)
  readonly projectId: string;

  constructor(projectId: string) {
    this.projectId = projectId;
  }
}

export const KeepProjectResult = createUnionType({ name: "KeepProjectResult", types: () => [ProjectKept, NotAllowed, NotFound, StaleVersion, Invalid] as const });
export type KeepProjectResult = ProjectKept | NotAllowed | NotFound | StaleVersion | Invalid;
