import { mayNotKeep } from "@jianxiao/domain";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { AssignOfficeInput, CloseBodyInput, CreateDepartmentInput, CreateOfficeInput, CreateUnitInput, RenameBodyInput } from "./keep.input.js";
import { OrganisationResult } from "./keep.results.js";
import type { OrganisationKeeping } from "./keep.service.js";

@SignedIn()
@Resolver()
export class OrganisationKeepingResolver {
  constructor(private readonly keeping: OrganisationKeeping) {}

  /** Whether departments and offices are the viewer's to set up. */
  @Query(() => Boolean)
  mayKeepOrganisation(@Ctx() { viewer }: SignedInContext): boolean {
    return mayNotKeep(viewer.role, "KEEP_BODIES") === null;
  }

  @Mutation(() => OrganisationResult)
  createDepartment(@Arg("input", () => CreateDepartmentInput) input: CreateDepartmentInput, @Ctx() { viewer }: SignedInContext): Promise<OrganisationResult> {
    return this.keeping.createDepartment(viewer, input);
  }

  @Mutation(() => OrganisationResult)
  createUnit(@Arg("input", () => CreateUnitInput) input: CreateUnitInput, @Ctx() { viewer }: SignedInContext): Promise<OrganisationResult> {
    return this.keeping.createUnit(viewer, input);
  }

  @Mutation(() => OrganisationResult)
  createOffice(@Arg("input", () => CreateOfficeInput) input: CreateOfficeInput, @Ctx() { viewer }: SignedInContext): Promise<OrganisationResult> {
    return this.keeping.createOffice(viewer, input);
  }

  @Mutation(() => OrganisationResult)
  renameBody(@Arg("input", () => RenameBodyInput) input: RenameBodyInput, @Ctx() { viewer }: SignedInContext): Promise<OrganisationResult> {
    return this.keeping.rename(viewer, input);
  }

  @Mutation(() => OrganisationResult)
  closeBody(@Arg("input", () => CloseBodyInput) input: CloseBodyInput, @Ctx() { viewer }: SignedInContext): Promise<OrganisationResult> {
    return this.keeping.close(viewer, input);
  }

  @Mutation(() => OrganisationResult)
  assignOffice(@Arg("input", () => AssignOfficeInput) input: AssignOfficeInput, @Ctx() { viewer }: SignedInContext): Promise<OrganisationResult> {
    return this.keeping.assignOffice(viewer, input);
  }
}
