import { allowedBodyActions, chinaDate, type Role } from "@jianxiao/domain";
import { MaxLength } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import { PageArgs } from "../../graphql/page.js";
import type { RequestContext, SignedInContext } from "../../graphql/request-context.js";
import { bodyFacts, stillHeld, type Body } from "./bodies.js";
import { BodyAllowanceView, DepartmentUnit } from "./kept.types.js";
import { OrgName } from "./org-name.entity.js";
import { Department, Office, OfficeDepartment, Unit } from "./organisation.entity.js";
import type { OrganisationService } from "./organisation.service.js";
import { DepartmentPage } from "./organisation.types.js";
import { DepartmentRef } from "./refs.js";

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

  @FieldResolver(() => [DepartmentUnit])
  async units(@Root() { id }: Department, @Ctx() { loadBy, viewer }: SignedInContext): Promise<DepartmentUnit[]> {
    return (await loadBy(Unit, "departmentId", id)).sort(byCode).map((unit) => {
      const { code, name, isHeadquarters, version, closedOn } = unit;
      return Object.assign(new DepartmentUnit(), { id: unit.id, code, name, isHeadquarters, version, closedOn, allowedActions: allowances(viewer.role, unit) });
    });
  }

  @FieldResolver(() => Int)
  version(@Root() { version }: Department): number {
    return version;
  }

  /** Names it had, the latest first; empty while it only ever had one. */
  @FieldResolver(() => [OrgName])
  async formerNames(@Root() { id, name }: Department, @Ctx() { loadBy }: RequestContext): Promise<OrgName[]> {
    return former(await loadBy(OrgName, "orgId", id), name);
  }

  @FieldResolver(() => [BodyAllowanceView])
  allowedActions(@Root() department: Department, @Ctx() { viewer }: SignedInContext): BodyAllowanceView[] {
    return allowances(viewer.role, department);
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

  @FieldResolver(() => Int)
  version(@Root() { version }: Office): number {
    return version;
  }

  @FieldResolver(() => [BodyAllowanceView])
  async allowedActions(@Root() office: Office, @Ctx() { loadBy, unitOfWork, viewer }: SignedInContext): Promise<BodyAllowanceView[]> {
    return allowances(viewer.role, office, stillHeld(await loadBy(OfficeDepartment, "officeId", office.id), chinaDate(unitOfWork.now())));
  }
}

function allowances(role: Role, body: Body, departmentsHeld = 0): BodyAllowanceView[] {
  return allowedBodyActions(role, { ...bodyFacts(body), departmentsHeld }).map((allowance) => new BodyAllowanceView(allowance));
}

function former(names: readonly OrgName[], present: string): OrgName[] {
  return [...names].sort((a, b) => (a.from < b.from ? 1 : -1)).filter(({ name }) => name !== present);
}

function inForce<Term extends { from: string; until: string | null }>(terms: Term[], now: Date): Term[] {
  const today = chinaDate(now);
  return terms.filter(({ from, until }) => from <= today && (until === null || until >= today));
}
