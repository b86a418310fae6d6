import { chinaDate, SEPARATED_ROLES, type Role } from "@jianxiao/domain";
import { createHash } from "node:crypto";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import type { Reading, UnitOfWork } from "../../database/unit-of-work.js";
import { NotAllowed } from "../../graphql/problems.js";
import { requireProof } from "../../graphql/proof.js";
import { accessLines, type AccessLine } from "./access-lines.js";
import { AccessRequest } from "./access-request.entity.js";
import { AccessReview } from "./access-review.entity.js";
import { AccessReviewDone, type AccessReviewView, type SignAccessReviewInput, type SignAccessReviewResult } from "./access-review.types.js";

/** The yearly look at who may do what, signed by the security administrator. */
export class AccessReviewService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The list as it stands; empty for those who don't look after rights. */
  review(viewer: Viewer): Promise<AccessReviewView> {
    return this.unitOfWork.systemRead("accounts", (reading) => reviewOf(reading, viewer));
  }

  /** The list, for the workbook: with proof of presence, since it carries all rights away. */
  async exported(viewer: Viewer): Promise<AccessReviewView | NotAllowed> {
    if (!maySee(viewer)) return new NotAllowed([{ code: "WRONG_ROLE", params: { role: "SECURITY_ADMIN" } }]);
    const unproven = requireProof(viewer, this.unitOfWork.now());
    if (unproven) return unproven;
    return this.unitOfWork.system("accounts", async (work) => {
      await work.audit("EXPORT", { object: "access_review", objectId: viewer.districtId, by: viewer, of: { departmentId: null }, params: { fileName: "权限复核.xlsx" } });
      return reviewOf(work, viewer);
    });
  }

  /** Signs the list that was looked at; a list that has changed since must be looked at again. Once a year. */
  async sign(viewer: Viewer, { sha256, remark }: SignAccessReviewInput): Promise<SignAccessReviewResult> {
    const refuse = (code: string, params = {}) => new NotAllowed([{ code, params }]);
    if (viewer.role !== "SECURITY_ADMIN") return refuse("WRONG_ROLE", { role: "SECURITY_ADMIN" });
    return this.unitOfWork.system("accounts", async (work) => {
      const unproven = requireProof(viewer, work.now);
      if (unproven) return unproven;
      const review = await reviewOf(work, viewer);
      if (!review.signable) return refuse("REVIEW_SIGNED");
      if (review.sha256 !== sha256) return refuse("REVIEW_MOVED");
      const { rows, now, audit } = work;
      const { districtId, appointmentId, accountName } = viewer;
      const signed = await rows(AccessReview).add({ districtId, year: review.year, lines: review.lines, sha256, posts: review.lines.length, remark: remark.trim(), appointmentId, signedBy: accountName, at: now });
      await audit("SIGN_ACCESS_REVIEW", { object: "access_review", objectId: signed.id, by: viewer, of: { departmentId: null }, params: { year: review.year, count: signed.posts } });
      return new AccessReviewDone(await reviewOf(work, viewer));
    }).catch((error: unknown) => {
      if (isDuplicate(error, "access_review", "year")) return refuse("REVIEW_SIGNED");
      throw error;
    });
  }
}

async function reviewOf(reading: Reading, viewer: Viewer): Promise<AccessReviewView> {
  const year = Number(chinaDate(reading.now).slice(0, 4));
  if (!maySee(viewer)) return { year, lines: [], pending: 0, sha256: digest([]), signed: [], signable: false };
  const lines = await accessLines(reading, viewer.districtId);
  const signed = await reading.rows(AccessReview).findMany({ districtId: viewer.districtId }, { order: { year: "DESC" } });
  const pending = await reading.rows(AccessRequest).count({ districtId: viewer.districtId, state: "PENDING" });
  return { year, lines, pending, sha256: digest(lines), signed, signable: viewer.role === "SECURITY_ADMIN" && !signed.some((each) => each.year === year) };
}

function maySee({ role }: Viewer): boolean {
  return (SEPARATED_ROLES as readonly Role[]).includes(role);
}

function digest(lines: readonly AccessLine[]): string {
  return createHash("sha256").update(JSON.stringify(lines)).digest("hex");
}
