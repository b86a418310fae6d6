import { IsOptional, Max, MaxLength, Min } from "class-validator";
import type { Colour } from "@jianxiao/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { ColourEnum, SortDirectionEnum } from "../../graphql/enums.js";
import { PageArgs } from "../../graphql/page.js";
import { ProjectSortEnum, type ProjectSort } from "./project.enums.js";

@InputType()
export class ProjectFilter {
  /** Part of a code, of a name, or of the initials of its pinyin. */
  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true })
  search?: string | null;

  @IsOptional()
  @Min(2000)
  @Max(2100)
  @Field(() => Int, { nullable: true })
  fiscalYear?: number | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true })
  keyOnly?: boolean | null;

  /** Colour in the latest cycle of the year. */
  @Field(() => ColourEnum, { nullable: true })
  colour?: Colour | null;
}

@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true })
  filter?: ProjectFilter | null;

  @Field(() => ProjectSortEnum, { defaultValue: "CODE" })
  sort!: ProjectSort;

  @Field(() => SortDirectionEnum, { defaultValue: "ASC" })
  direction!: "ASC" | "DESC";
}

@ArgsType()
export class PaymentsArgs {
  @Min(1)
  @Max(100)
  @Field(() => Int, { defaultValue: 50 })
  limit!: number;

  @Min(0)
  @Max(1_000_000)
  @Field(() => Int, { defaultValue: 0 })
  offset!: number;
}
