import { createUnionType, Field, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { Department, Office } from "./organisation.entity.js";

/** The department or office that was changed; a unit is shown with its department. */
@ObjectType()
export class OrganisationChanged {
  @Field(() => Department, { nullable: true })
  readonly department: Department | null;

  @Field(() => Office, { nullable: true })
  readonly office: Office | null;

  constructor(changed: Department | Office) {
    this.department = changed instanceof Department ? changed : null;
    this.office = changed instanceof Office ? changed : null;
  }
}

export const OrganisationResult = createUnionType({ name: "OrganisationResult", types: () => [OrganisationChanged, NotAllowed, NotFound, StaleVersion, Invalid] as const });
export type OrganisationResult = OrganisationChanged | NotAllowed | NotFound | StaleVersion | Invalid;
