import type { SettingKind } from "@jianxiao/domain";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { SaveSettingInput, SaveSettingResult, SettingKindEnum, SettingVersion, SettingView } from "./setting.types.js";
import type { SettingsService } from "./settings.service.js";

@SignedIn()
@Resolver()
export class SettingsResolver {
  constructor(private readonly service: SettingsService) {}

  @Query(() => SettingView)
  setting(@Arg("kind", () => SettingKindEnum) kind: SettingKind, @Ctx() { viewer }: SignedInContext): Promise<SettingView> {
    return this.service.setting(viewer, kind);
  }

  @Query(() => [SettingVersion], { description: "Newest first, a page of ten; `before` a version goes on." })
  settingVersions(@Arg("kind", () => SettingKindEnum) kind: SettingKind, @Arg("before", () => Int, { nullable: true }) before: number | null, @Ctx() { viewer }: SignedInContext): Promise<SettingVersion[]> {
    return this.service.versions(viewer, kind, before);
  }

  @Mutation(() => SaveSettingResult)
  saveSetting(@Arg("input", () => SaveSettingInput) input: SaveSettingInput, @Ctx() { viewer }: SignedInContext): Promise<SaveSettingResult> {
    return this.service.save(viewer, input);
  }
}
