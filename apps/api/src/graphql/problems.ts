import type { Reason as DomainReason } from "@jianxiao/domain";
import { Field, InterfaceType, ObjectType } from "type-graphql";
import { ParamsScalar } from "./scalars.js";

export type Params = Readonly<Record<string, string | number>>;

/** An outcome the caller is expected to handle. Bugs and outages are thrown instead. */
@InterfaceType({ description: "An outcome the caller is expected to handle; `ui` puts code and params into words." })
export abstract class Problem {
  @Field(() => String)
  readonly code: string;

  @Field(() => ParamsScalar)
  readonly params: Params;

  @Field(() => String, { nullable: true })
  readonly path: string | null;

  protected constructor(code: string, params: Params = {}, path: string | null = null) {
    this.code = code;
    this.params = params;
    this.path = path;
  }
}

/** Does not exist, or not for this viewer: one answer for both. `what` is a word of the trade, such as `filing`. */
@ObjectType({ implements: Problem })
export class NotFound extends Problem {
  constructor(what: string, path: string | null = null) {
    super("NOT_FOUND", { what }, path);
  }
}

/** The record moved on while the caller was looking at it. */
@ObjectType({ implements: Problem })
export class StaleVersion extends Problem {
  constructor(params: Params = {}) {
    super("STALE_VERSION", params);
  }
}

/** Why something may not be done now; `path` names the cell where one is to blame. */
@ObjectType()
export class Reason {
  @Field(() => String)
  readonly code: string;

  @Field(() => ParamsScalar)
  readonly params: Params;

  @Field(() => String, { nullable: true })
  readonly path: string | null;

  constructor({ code, params, path }: DomainReason) {
    this.code = code;
    this.params = params;
    this.path = path ?? null;
  }
}

@ObjectType({ implements: Problem, description: "The move exists but may not be made now; every reason is listed." })
export class NotAllowed extends Problem {
  @Field(() => [Reason])
  readonly reasons: Reason[];

  constructor(reasons: readonly DomainReason[]) {
    const [first] = reasons;
    super(first?.code ?? "NOT_ALLOWED", first?.params ?? {}, first?.path ?? null);
    this.reasons = reasons.map((reason) => new Reason(reason));
  }
}

@ObjectType({ implements: Problem, description: "An input value is wrong; `path` names the field." })
export class Invalid extends Problem {
  constructor(code: string, path: string | null = null, params: Params = {}) {
    super(code, params, path);
  }
}
