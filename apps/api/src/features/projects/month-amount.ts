import { expectedProgressBp, fen, type Fen } from "@jianxiao/domain";
import { Field, Int, ObjectType } from "type-graphql";
import type { RowsOf } from "../../access/rows.js";
import { FenScalar } from "../../graphql/scalars.js";
import { Payment } from "./payment.entity.js";

/** One month of a project's money: paid, paid so far, and what its curve expected by then. */
@ObjectType()
export class MonthAmount {
  @Field(() => Int)
  readonly month!: number;

  @Field(() => FenScalar)
  readonly amountFen!: Fen;

  @Field(() => FenScalar)
  readonly cumulativeFen!: Fen;

  @Field(() => FenScalar)
  readonly expectedFen!: Fen;
}

type Year = { projectYearId: string; adjustedFen: Fen; curve: readonly number[] };

/** January to December of a project year, from its payments. One statement. */
export async function monthAmounts(rows: RowsOf, { projectYearId, adjustedFen, curve }: Year): Promise<MonthAmount[]> {
  const paid = await rows(Payment).select("x")
    .where("x.projectYearId = :projectYearId", { projectYearId })
    .columns({ month: { sql: "SUBSTR(x.paidOn, 6, 2)", as: "whole" }, amountFen: "SUM(x.amountFen)" })
    .groupBy("SUBSTR(x.paidOn, 6, 2)")
    .all<{ month: number; amountFen: Fen }>();
  const byMonth = new Map(paid.map(({ month, amountFen }) => [month, amountFen]));
  let cumulative = 0;
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const amountFen = byMonth.get(month) ?? fen(0);
    cumulative += amountFen;
    // A budget of 2^53 fen times 10,000 would leave the safe range.
    const expected = Number((BigInt(adjustedFen) * BigInt(expectedProgressBp(curve, month))) / 10_000n);
    return Object.assign(new MonthAmount(), { month, amountFen, cumulativeFen: fen(cumulative), expectedFen: fen(expected) });
  });
}
