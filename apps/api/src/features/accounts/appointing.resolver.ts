import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { AccountInput } from "./accounts.types.js";
import type { AppointingService } from "./appointing.service.js";
import { AppointDeputyInput, AppointInput, ChangePostsResult, EndAppointmentInput, FirmRef, HandOverInput, InvitePersonInput, InvitePersonResult } from "./appointing.types.js";

@SignedIn()
@Resolver()
export class AppointingResolver {
  constructor(private readonly service: AppointingService) {}

  @Query(() => [FirmRef], { description: "Firms that evaluators may be appointed for; empty for those who appoint none." })
  appointableFirms(@Ctx() { viewer }: SignedInContext): Promise<FirmRef[]> {
    return this.service.firms(viewer);
  }

  @Mutation(() => InvitePersonResult)
  invitePerson(@Arg("input", () => InvitePersonInput) input: InvitePersonInput, @Ctx() { viewer }: SignedInContext): Promise<InvitePersonResult> {
    return this.service.invite(viewer, input);
  }

  @Mutation(() => ChangePostsResult)
  appoint(@Arg("input", () => AppointInput) input: AppointInput, @Ctx() { viewer }: SignedInContext): Promise<ChangePostsResult> {
    return this.service.appoint(viewer, input);
  }

  @Mutation(() => ChangePostsResult)
  appointDeputy(@Arg("input", () => AppointDeputyInput) input: AppointDeputyInput, @Ctx() { viewer }: SignedInContext): Promise<ChangePostsResult> {
    return this.service.appointDeputy(viewer, input);
  }

  @Mutation(() => ChangePostsResult)
  handOver(@Arg("input", () => HandOverInput) input: HandOverInput, @Ctx() { viewer }: SignedInContext): Promise<ChangePostsResult> {
    return this.service.handOver(viewer, input);
  }

  @Mutation(() => ChangePostsResult)
  endAppointment(@Arg("input", () => EndAppointmentInput) input: EndAppointmentInput, @Ctx() { viewer }: SignedInContext): Promise<ChangePostsResult> {
    return this.service.end(viewer, input);
  }

  @Mutation(() => ChangePostsResult)
  requestSecondFactorReset(@Arg("input", () => AccountInput) { id, reason }: AccountInput, @Ctx() { viewer }: SignedInContext): Promise<ChangePostsResult> {
    return this.service.requestSecondFactorReset(viewer, id, reason);
  }
}
