import { Field, ID, ObjectType } from "type-graphql";

/** A department as other nouns name it. Select the three columns, or hand over the row. */
@ObjectType()
export class DepartmentRef {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly name: string;

  constructor({ id, code, name }: { id: string; code: string; name: string }) {
    this.id = id;
    this.code = code;
    this.name = name;
  }
}

/** A unit as other nouns name it. */
@ObjectType()
export class UnitRef {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => Boolean)
  readonly isHeadquarters: boolean;

  constructor({ id, code, name, isHeadquarters }: { id: string; code: string; name: string; isHeadquarters: boolean }) {
    this.id = id;
    this.code = code;
    this.name = name;
    this.isHeadquarters = isHeadquarters;
  }
}
