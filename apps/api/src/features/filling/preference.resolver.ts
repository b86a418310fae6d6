import { Length, Matches, MaxLength } from "class-validator";
import { Arg, Ctx, Field, InputType, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { Preference } from "./preference.entity.js";

@InputType("PreferenceInput")
export class PreferenceInput {
  @Length(1, 40)
  @Matches(/^[\w.-]+$/)
  @Field(() => String)
  key!: string;

  @MaxLength(8_000)
  @Field(() => String)
  body!: string;
}

/** How a person likes a screen. Private to the post, and no act worth a line in the trail. */
@SignedIn()
@Resolver()
export class PreferenceResolver {
  @Query(() => String, { nullable: true })
  async preference(@Arg("key", () => String) key: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<string | undefined> {
    const [found] = await unitOfWork.read(viewer, ({ rows }) => rows(Preference).findMany({ key }));
    return found?.body;
  }

  @Mutation(() => Boolean)
  async savePreference(@Arg("input", () => PreferenceInput) { key, body }: PreferenceInput, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<boolean> {
    return unitOfWork.run(viewer, async ({ rows }) => {
      if ((await rows(Preference).update({ key }, { body })) === 0) await rows(Preference).add({ key, body });
      return true;
    });
  }
}
