import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import type { EvidenceKind } from "@jianxiao/domain";
import { ArgsType, createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound, Reason } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { AttachmentView, EvidenceKindEnum } from "./evidence.types.js";

@ObjectType("EvidenceLink", { description: "A file that hangs elsewhere, named as proof of a thing or of one of its cells." })
export class EvidenceLinkView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => EvidenceKindEnum)
  readonly object!: EvidenceKind;

  @Field(() => ID)
  readonly objectId!: string;

  @Field(() => String, { nullable: true })
  readonly path!: string | null;

  @Field(() => AttachmentView)
  readonly file!: AttachmentView;

  readonly who!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => Boolean, { description: "The viewer's side said so and may take it back now." })
  readonly removable!: boolean;
}

@ObjectType("LinkableEvidence", { description: "Files that may be named as proof of a thing, and whether the viewer may name one." })
export class LinkableEvidence {
  @Field(() => [AttachmentView])
  readonly nodes!: AttachmentView[];

  @Field(() => Boolean)
  readonly mayLink!: boolean;

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

@ArgsType()
export class EvidenceLinksArgs {
  @Field(() => EvidenceKindEnum)
  object!: EvidenceKind;

  @ArrayMaxSize(200)
  @Field(() => [ID])
  ids!: string[];
}

@InputType("LinkEvidenceInput", { description: "`object` and `id`: what the file proves; `path`: one cell of it." })
export class LinkEvidenceInput {
  @Field(() => ID)
  attachmentId!: string;

  @Field(() => EvidenceKindEnum)
  object!: EvidenceKind;

  @Field(() => ID)
  id!: string;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, { nullable: true })
  path?: string | null;
}

@InputType("UnlinkEvidenceInput")
export class UnlinkEvidenceInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType("EvidenceLinked")
export class EvidenceLinked {
  @Field(() => EvidenceLinkView)
  readonly link: EvidenceLinkView;

  constructor(link: EvidenceLinkView) {
    this.link = link;
  }
}

@ObjectType("EvidenceUnlinked")
export class EvidenceUnlinked {
  @Field(() => ID)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const LinkEvidenceResult = createUnionType({ name: "LinkEvidenceResult", types: () => [EvidenceLinked, NotFound, NotAllowed, Invalid] as const });
export type LinkEvidenceResult = EvidenceLinked | NotFound | NotAllowed | Invalid;

export const UnlinkEvidenceResult = createUnionType({ name: "UnlinkEvidenceResult", types: () => [EvidenceUnlinked, NotFound, NotAllowed] as const });
export type UnlinkEvidenceResult = EvidenceUnlinked | NotFound | NotAllowed;
