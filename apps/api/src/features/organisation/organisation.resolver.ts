import { chinaDate } from "@jianxiao/domain";
import { MaxLength } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import { PageArgs } from "../../graphql/page.js";
import type { RequestContext, SignedInContext } from "../../graphql/request-context.js";
import { Department, Office, OfficeDepartment, Unit } from "./organisation.entity.js";
import type { OrganisationService } from "./organisation.service.js";
import { DepartmentPage } from "./organisation.types.js";
import { DepartmentRef, UnitRef } from "./refs.js";

@ArgsType()
class DepartmentArgs extends PageArgs {
  @MaxLength(100)
  @Field(() => String, { nullable: true })
  search?: string;
}

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);

@SignedIn()
@Resolver(() => Department)
export class DepartmentResolver {
  constructor(private readonly service: OrganisationService) {}

  @Query(() => DepartmentPage)
  departments(@Args(() => DepartmentArgs) args: DepartmentArgs, @Ctx() { viewer }: SignedInContext): Promise<DepartmentPage> {
    return this.service.departments(viewer, args);
  }

  @Query(() => Department, { nullable: true })
  department(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<Department | undefined> {
    return this.service.department(viewer, id);
  }

  @FieldResolver(() => [UnitRef])
  async units(@Root() { id }: Department, @Ctx() { loadBy }: RequestContext): Promise<UnitRef[]> {
    return (await loadBy(Unit, "departmentId", id)).sort(byCode).map((unit) => new UnitRef(unit));
  }

  /** Names of the offices that look after it today. */
  @FieldResolver(() => [String])
  async offices(@Root() { id }: Department, @Ctx() { load, loadBy, unitOfWork }: RequestContext): Promise<string[]> {
    const assigned = inForce(await loadBy(OfficeDepartment, "departmentId", id), unitOfWork.now());
    const offices = await Promise.all(assigned.map(({ officeId }) => load(Office, officeId)));
    return offices.flatMap((office) => office ?? []).sort(byCode).map(({ name }) => name);
  }
}

@SignedIn()
@Resolver(() => Office)
export class OfficeResolver {
  constructor(private readonly service: OrganisationService) {}

  @Query(() => [Office])
  offices(@Ctx() { viewer }: SignedInContext): Promise<Office[]> {
    return this.service.offices(viewer);
  }

  /** Those it looks after today, as far as the viewer may see them. */
  @FieldResolver(() => [DepartmentRef])
  async departments(@Root() { id }: Office, @Ctx() { load, loadBy, unitOfWork }: RequestContext): Promise<DepartmentRef[]> {
    const assigned = inForce(await loadBy(OfficeDepartment, "officeId", id), unitOfWork.now());
    const departments = await Promise.all(assigned.map(({ departmentId }) => load(Department, departmentId)));
    return departments.flatMap((department) => department ?? []).sort(byCode).map((department) => new DepartmentRef(department));
  }
}

function inForce<Term extends { from: string; until: string | null }>(terms: Term[], now: Date): Term[] {
  const today = chinaDate(now);
  return terms.filter(({ from, until }) => from <= today && (until === null || until >= today));
}
