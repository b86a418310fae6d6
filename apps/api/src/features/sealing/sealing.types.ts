import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Length } from "class-validator";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import type { PackageScan } from "../monitoring/index.js";

@ObjectType("SealedScan", { description: "The scan of a sealed print, matched to a submission." })
export class SealedScanView {
  @Field(() => String)
  readonly fileName: string;

  @Field(() => String)
  readonly sha256: string;

  @Field(() => String)
  readonly who: string;

  @Field(() => DateTimeScalar)
  readonly at: Date;

  constructor({ fileName, sha256, who, at }: PackageScan) {
    this.fileName = fileName;
    this.sha256 = sha256;
    this.who = who;
    this.at = at;
  }
}

@InputType("MatchScanInput", { description: "`digest` is what stands on the scan: the 12 digits, or what its QR code holds." })
export class MatchScanInput {
  @Field(() => ID)
  packageRevisionId!: string;

  @Length(1, 100)
  @Field(() => String)
  digest!: string;
}

@ObjectType("ScanMatched")
export class ScanMatched {
  @Field(() => SealedScanView)
  readonly scan: SealedScanView;

  constructor(scan: PackageScan) {
    this.scan = new SealedScanView(scan);
  }
}

export const MatchScanResult = createUnionType({ name: "MatchScanResult", types: () => [ScanMatched, NotFound, NotAllowed, Invalid] as const });
export type MatchScanResult = ScanMatched | NotFound | NotAllowed | Invalid;

