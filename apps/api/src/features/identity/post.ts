import type { Role } from "@jianxiao/domain";
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import { RoleEnum } from "../../graphql/enums.js";
import type { RequestContext } from "../../graphql/request-context.js";
import { LocalDateScalar } from "../../graphql/scalars.js";
import { Department } from "../organisation/index.js";
import { Appointment } from "./identity.entity.js";

@ObjectType({ description: "A person in a post of a department: role and name as it stands in the form's signature." })
export class Post {
  @Field(() => ID)
  readonly appointmentId!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => LocalDateScalar)
  readonly from!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly until!: string | null;
}

/** Who holds which post in a department. */
@SignedIn()
@Resolver(() => Department)
export class PostResolver {
  @FieldResolver(() => [Post])
  async posts(@Root() { id }: Department, @Ctx() { loadBy }: RequestContext): Promise<Post[]> {
    const appointments = await loadBy(Appointment, "departmentId", id);
    return appointments
      .map(({ id: appointmentId, role, holderName: name, organisation, from, until }) => ({ appointmentId, role, name, organisation, from, until }))
      .sort((a, b) => (a.from === b.from ? (a.appointmentId < b.appointmentId ? -1 : 1) : a.from < b.from ? -1 : 1));
  }
}
