import { ALLOCATION_ADVICE, DISBURSEMENT_ADVICE, fen, term, type AllocationAdvice, type DisbursementAdvice } from "@jianxiao/domain";
import { DataTable, Empty, Money, useLocale, type Column } from "@jianxiao/ui";
import { Link } from "react-router";
import type { HandedOnDepartment } from "./handed-on-document";
import { words } from "./words";

type Amount = "adjustedFen" | "paidFen" | "takenFen" | "heldBackFen" | "payableFen";
const AMOUNTS: readonly (readonly [Amount, keyof typeof words])[] = [["adjustedFen", "adjusted"], ["paidFen", "paid"], ["takenFen", "taken"], ["heldBackFen", "heldBack"], ["payableFen", "payable"]];

/** What is handed on about each department: sums of its projects, each count a link to them. */
export function DepartmentFacts({ departments }: { departments: readonly HandedOnDepartment[] }) {
  const { t, locale } = useLocale();
  const total = (of: (line: HandedOnDepartment) => number) => departments.reduce((sum, line) => sum + of(line), 0);
  const paying = ({ id }: HandedOnDepartment["department"], advice: DisbursementAdvice | AllocationAdvice, use: "PAY" | "ALLOCATE") => `/handed-on?use=${use}&department=${id}&advice=${advice}`;
  const columns: Column<HandedOnDepartment>[] = [
    { key: "department", title: t(words.department), phone: "title", cell: ({ department }) => department.name, to: ({ department }) => `/handed-on?department=${department.id}` },
    { key: "projects", title: t(words.projects), align: "right", cell: ({ projects }) => projects },
    { key: "signals", title: t(words.signals), align: "right", cell: ({ red, yellow }) => `${red} / ${yellow}` },
    ...AMOUNTS.map(([amount, word]): Column<HandedOnDepartment> => ({ key: amount, title: t(words[word]), align: "right", cell: (line) => (line[amount] === 0 ? "—" : <Money fen={line[amount]} strong={amount === "payableFen"} />) })),
    { key: "disbursements", title: t(words.disbursementBasis), cell: ({ department, disbursements }) => <span className="tags">{disbursements.map(({ advice, count }) => <Link key={advice} to={paying(department, advice, "PAY")}>{term("DisbursementAdvice", advice, locale)} {count}</Link>)}</span> },
    { key: "allocations", title: t(words.allocationBasis), cell: ({ department, allocations }) => <span className="tags">{allocations.map(({ advice, count }) => <Link key={advice} to={paying(department, advice, "ALLOCATE")}>{term("AllocationAdvice", advice, locale)} {count}</Link>)}</span> },
  ];
  const counted = <Advice extends string>(advices: readonly Advice[], of: (line: HandedOnDepartment) => readonly { advice: Advice; count: number }[], word: "DisbursementAdvice" | "AllocationAdvice") =>
    advices.map((advice) => [advice, total((line) => of(line).find((each) => each.advice === advice)?.count ?? 0)] as const).filter(([, count]) => count > 0).map(([advice, count]) => `${term(word, advice, locale)} ${count}`).join("，");
  return (
    <DataTable
      caption={t(words.byDepartment)} rows={departments} columns={columns} rowKey={({ department }) => department.id} rowClass={() => "dense"} empty={<Empty title={t(words.none)} reason={t(words.noneWhy)} />}
      foot={(
        <tr>
          <th scope="row">{t(words.total)}</th><td className="right">{total(({ projects }) => projects)}</td><td className="right">{total(({ red }) => red)} / {total(({ yellow }) => yellow)}</td>
          {AMOUNTS.map(([amount]) => <td key={amount} className="right"><Money fen={fen(total((line) => line[amount]))} strong /></td>)}
          <td>{counted(DISBURSEMENT_ADVICE, ({ disbursements }) => disbursements, "DisbursementAdvice")}</td><td>{counted(ALLOCATION_ADVICE, ({ allocations }) => allocations, "AllocationAdvice")}</td>
        </tr>
      )}
    />
  );
}
