import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { DepartmentRef } from "../organisation/index.js";
import { departmentCounts } from "./filing-list.js";
import { DepartmentCount, FilingPage } from "./filing-list.types.js";
import { seesDrafts } from "./visible.js";

@SignedIn()
@Resolver(() => FilingPage)
export class FilingPageResolver {
  /** Every department with filings the filter leaves, its states and colours aside. */
  @FieldResolver(() => [DepartmentCount])
  async departments(@Root() { asked }: FilingPage, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<DepartmentCount[]> {
    if (!seesDrafts(viewer)) return [];
    const counted = await unitOfWork.read(viewer, ({ rows }) => departmentCounts(rows, viewer, asked));
    return counted.map(({ id, code, name, ...counts }) => ({ department: new DepartmentRef({ id, code, name }), ...counts }));
  }
}
