import { Field, ID, ObjectType } from "type-graphql";
import { IdColumn, InstantColumn, KeyColumn, WholeColumn } from "./columns.js";

/** Every row with an identity of its own. Times are the server's clock, set by the one road to rows. */
@ObjectType()
export abstract class IdentifiedRow {
  @Field(() => ID)
  @KeyColumn()
  readonly id!: string;

  @InstantColumn({ fixed: true })
  readonly createdAt!: Date;
}

/** A row of the platform: no tenant. */
@ObjectType()
export abstract class PlatformRow extends IdentifiedRow {}

/** A row of one district. */
@ObjectType()
export abstract class DistrictRow extends IdentifiedRow {
  @IdColumn({ fixed: true })
  readonly districtId!: string;
}

/** A row of one department within a district. */
@ObjectType()
export abstract class DepartmentRow extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly departmentId!: string;
}

/** A department's row that belongs to one of its units. */
@ObjectType()
export abstract class UnitRow extends DepartmentRow {
  @IdColumn({ fixed: true })
  readonly unitId!: string;
}

/** What an editable row adds: a version that every change raises and every save compares. Mix in by `Versioned(DepartmentRow)`. */
export interface VersionedRow {
  readonly version: number;
  readonly updatedAt: Date;
}

type Abstract<Row> = abstract new () => Row;

/** The base row `Base` with a version and the time of the last change; public only where a type of the API says so. */
export function Versioned<Row extends IdentifiedRow>(Base: Abstract<Row>): Abstract<Row & VersionedRow> {
  @ObjectType()
  abstract class WithVersion extends (Base as Abstract<IdentifiedRow>) implements VersionedRow {
    @WholeColumn()
    readonly version!: number;

    @InstantColumn()
    readonly updatedAt!: Date;
  }
  return WithVersion as unknown as Abstract<Row & VersionedRow>;
}
