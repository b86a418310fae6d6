import { EVIDENCE_KINDS, SCAN_STATES, type EvidenceKind, type ScanState } from "@jianxiao/domain";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { NotAllowed, NotFound, Reason } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";

export const EvidenceKindEnum = enumOf("EvidenceKind", EVIDENCE_KINDS);
export const ScanStateEnum = enumOf("ScanState", SCAN_STATES);

@ObjectType("Attachment", { description: "A file; its bytes are at `/attachments/<id>`, shown in the browser with `?inline`." })
export class AttachmentView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => EvidenceKindEnum)
  readonly object!: EvidenceKind;

  @Field(() => ID)
  readonly objectId!: string;

  @Field(() => String, { nullable: true })
  readonly path!: string | null;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly bytes!: number;

  @Field(() => String)
  readonly sha256!: string;

  @Field(() => String)
  readonly mime!: string;

  @Field(() => Boolean, { description: "A picture or PDF that may be shown without being saved." })
  readonly inline!: boolean;

  @Field(() => ScanStateEnum)
  readonly scan!: ScanState;

  readonly who!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => Boolean, { description: "The viewer's side uploaded it and may remove it now." })
  readonly removable!: boolean;}

@ObjectType("SameFile", { description: "Another place where the very same bytes hang; only one the viewer sees." })
export class SameFile {
  @Field(() => ID, { description: "The file of this list." })
  readonly attachmentId!: string;

  @Field(() => EvidenceKindEnum)
  readonly object!: EvidenceKind;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => Boolean)
  readonly otherProject!: boolean;
}

@ObjectType("Evidence", { description: "The files of one thing, and whether the viewer may add to them now." })
export class EvidenceView {
  @Field(() => [AttachmentView])
  readonly nodes!: AttachmentView[];

  @Field(() => Boolean)
  readonly mayAdd!: boolean;

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

@InputType("RemoveAttachmentInput")
export class RemoveAttachmentInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType("AttachmentRemoved")
export class AttachmentRemoved {
  @Field(() => ID)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const RemoveAttachmentResult = createUnionType({
  name: "RemoveAttachmentResult",
  types: () => [AttachmentRemoved, NotFound, NotAllowed] as const,
});
export type RemoveAttachmentResult = AttachmentRemoved | NotFound | NotAllowed;
